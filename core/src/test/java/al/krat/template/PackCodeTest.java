package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.language.Phrases;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackCodeTest {

    @Test
    void numbersAreTheSteps() {
        Set<Integer> numbers = new HashSet<>();
        for (PackCode code : PackCode.values()) {
            boolean chart = code.name().startsWith("CHART_");
            int first = chart ? 450 : 300;
            assertTrue(code.number() >= first && code.number() <= first + (chart ? 9 : 99), code.name());
            assertTrue(numbers.add(code.number()), code.name());
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachCodeHasASentenceAndNothingElseIsThere(Language language) {
        Phrases phrases = catalogue(language);
        Set<String> codes = Arrays.stream(PackCode.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> sentences =
                phrases.keys().stream().filter(key -> !key.endsWith(".hint")).collect(Collectors.toSet());
        assertEquals(codes, sentences);
        for (String key : phrases.keys()) {
            String code = key.replace(".hint", "");
            assertTrue(codes.contains(code), key);
        }
    }

    @ParameterizedTest
    @EnumSource(PackCode.class)
    void bothLanguagesSpeakOfTheSameThings(PackCode code) {
        for (String key : new String[] {code.name(), code.name() + ".hint"}) {
            Phrases albanian = catalogue(Language.ALBANIAN);
            Phrases english = catalogue(Language.ENGLISH);
            assertEquals(albanian.has(key), english.has(key), key);
            if (albanian.has(key)) {
                assertEquals(albanian.arguments(key), english.arguments(key), key);
                assertFalse(albanian.arguments(key).contains("value"), key);
            }
        }
    }

    private static Phrases catalogue(Language language) {
        return Phrases.ofResource(PackCode.class, "/al/krat/template/findings_" + language.code() + ".yaml", language);
    }
}
