package al.krat.language.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HunspellDictionaryTest {

    private static final String RULES = """
            SET %s
            TRY eaihtrnkmsdopëgvlfbuzyjqxçwc
            REP 2
            REP y u
            REP rr r
            SFX S Y 2
            SFX S ë a ë
            SFX S ë ës ë
            """;
    private static final String WORDS = """
            8
            shkollë/S
            detyrë/S
            sugjerim
            regjistër
            në
            zbatim
            t'i
            Ishull
            """;

    private static HunspellDictionary small(Charset charset) throws UnreadableDictionaryException {
        return HunspellDictionary.of(RULES.formatted(charset.name()).getBytes(charset), WORDS.getBytes(charset));
    }

    @ParameterizedTest
    @CsvSource({
        "shkollë,true",
        "shkollës,true",
        "Detyra,true",
        "DETYRA,true",
        "ishull,false",
        "ISHULL,true",
        "t’i,true",
        "shkolle,false"
    })
    void knowsWordsAndTheirForms(String word, boolean known) throws Exception {
        assertEquals(known, small(StandardCharsets.UTF_8).knows(word), word);
        assertEquals(known, small(StandardCharsets.ISO_8859_1).knows(word), word);
    }

    @ParameterizedTest
    @CsvSource({
        "shkolle,shkolla shkollë",
        "Shkolle,Shkolla Shkollë",
        "sygjerim,sugjerim",
        "rregjistër,regjistër",
        "nëzbatim,në_zbatim",
        "t’a,t’i",
        "xxxxxxxxxx,"
    })
    void offersWhatIsASlipAway(String word, String meant) throws Exception {
        List<String> suggestions = small(StandardCharsets.UTF_8).suggestions(word);

        assertEquals(
                meant == null ? "" : meant,
                String.join(
                        " ", suggestions.stream().map(s -> s.replace(' ', '_')).toList()));
    }

    @Test
    void suggestionsAreFew() throws Exception {
        String many = "9\nma\nmb\nmc\nmd\nme\nmf\nmg\nmh\nmi\n";
        HunspellDictionary dictionary = HunspellDictionary.of(bytes("TRY abcdefghi\n"), bytes(many));

        assertEquals(
                HunspellDictionary.MOST_SUGGESTIONS,
                dictionary.suggestions("mx").size());
    }

    @Test
    void endlessWordsAreNoWork() throws Exception {
        HunspellDictionary dictionary = small(StandardCharsets.UTF_8);
        String endless = "shkolle".repeat(100_000);

        assertFalse(dictionary.knows(endless));
        assertEquals(List.of(), dictionary.suggestions(endless));
    }

    @Test
    void theSearchEndsAfterSoManySteps() throws Exception {
        String letters = "abcdefghijklmnopqrstuvwxyz".repeat(40);
        HunspellDictionary dictionary = HunspellDictionary.of(bytes("TRY " + letters + "\n"), bytes("1\nshkolla\n"));

        // with 1040 letters to try at each place the search runs out of steps before it is through
        assertEquals(List.of(), dictionary.suggestions("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"));
        assertEquals(List.of("shkolla"), dictionary.suggestions("shkola"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SET nonsense",
                "FLAG nonsense",
                "AF 2000000000",
                "SFX A Y 99999999999999999999",
                "SFX A Y x",
                "SFX A Y 3\nSFX A 0 e .",
                "SFX A Y 1\nSFX A",
                "REP 3",
                "PFX A Y 1\nPFX A 0 e [^",
                "COMPOUNDRULE 1\nCOMPOUNDRULE (("
            })
    void brokenRulesAreOneException(String rules) {
        var broken = assertThrows(
                UnreadableDictionaryException.class, () -> HunspellDictionary.of(bytes(rules), bytes("1\na\n")));

        assertFalse(String.valueOf(broken.getMessage()).isBlank());
    }

    @Test
    void nothingTooLargeIsRead() {
        byte[] none = {};
        assertThrows(
                UnreadableDictionaryException.class,
                () -> HunspellDictionary.of(new byte[HunspellDictionary.MOST_RULES + 1], none));
        assertThrows(
                UnreadableDictionaryException.class,
                () -> HunspellDictionary.of(none, new byte[HunspellDictionary.MOST_WORDS + 1]));
    }

    @Test
    void threadsMayShareIt() throws Exception {
        HunspellDictionary dictionary = small(StandardCharsets.UTF_8);
        Callable<Boolean> asks = () -> {
            boolean right = true;
            for (int i = 0; i < 500; i++) {
                right &= dictionary.knows("shkollës") && !dictionary.knows("shkolle");
                right &= dictionary.suggestions("sygjerim").equals(List.of("sugjerim"));
            }
            return right;
        };
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var answer : pool.invokeAll(List.of(asks, asks, asks, asks))) {
                assertTrue(answer.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
