package al.krat.language.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownWordsTest {

    /** Knows the words of one sentence. */
    private static final Dictionary DICTIONARY = new Dictionary() {
        private static final Set<String> WORDS = Set.of("mbledhja", "nisi", "në", "sallën", "tonë");

        @Override
        public boolean knows(String word) {
            return WORDS.contains(word);
        }

        @Override
        public List<String> suggestions(String word) {
            return word.startsWith("mbledh") ? List.of("mbledhja", "mbledhje") : List.of();
        }
    };

    private static List<Slip> check(String text) {
        return Lint.standard().with(DICTIONARY).check(text);
    }

    @Test
    void suggestsTheLikeliest() {
        Slip slip = check("mbledhhja nisi").get(0);

        assertEquals(SlipKind.SPELLING, slip.kind());
        assertEquals("mbledhja", slip.suggestion());
        assertEquals(Certainty.LIKELY, slip.certainty());
        assertNull(check("nisi këndkë").get(0).suggestion());
    }

    @Test
    void asksForNoNamesAcronymsOrPieces() {
        assertEquals(
                List.of(),
                check("Mbledhja nisi në sallën tonë, Currila e KRAT-it, 6-mujore, A-2019-003, “Vatra e re”."));
    }

    @Test
    void saysNothingTwice() {
        assertEquals(
                List.of(SlipKind.LETTERS),
                check("nisi eshte").stream().map(Slip::kind).toList());
    }
}
