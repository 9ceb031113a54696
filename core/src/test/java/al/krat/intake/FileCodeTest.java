package al.krat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.language.Phrases;
import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileCodeTest {

    private static final Phrases SQ =
            Phrases.ofResource(FileCode.class, "/al/krat/intake/findings_sq.yaml", Language.ALBANIAN);
    private static final Phrases EN =
            Phrases.ofResource(FileCode.class, "/al/krat/intake/findings_en.yaml", Language.ENGLISH);

    @ParameterizedTest
    @EnumSource(FileCode.class)
    void everyCodeHasItsSentenceInBothLanguages(FileCode code) {
        assertEquals(SQ.arguments(code.name()), EN.arguments(code.name()));
        String hint = code.name() + ".hint";
        assertEquals(SQ.has(hint), EN.has(hint));
        if (SQ.has(hint)) {
            assertEquals(SQ.arguments(hint), EN.arguments(hint));
        }
    }

    @ParameterizedTest
    @EnumSource(FileCode.class)
    void numbersAreUniqueAndInTheirRange(FileCode code) {
        assertTrue(code.number() >= 100 && code.number() < 200);
        var numbers = new HashSet<Integer>();
        for (FileCode each : FileCode.values()) {
            assertTrue(numbers.add(each.number()), each.name());
        }
    }
}
