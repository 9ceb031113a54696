package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.language.Phrases;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code of every step has its own number and says the same in both languages. */
class CodesTest {

    private static final Map<String, List<Class<?>>> BY_PACKAGE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("al.krat").stream()
                    .filter(type -> type.isEnum() && type.isAssignableTo(Code.class))
                    .map(JavaClass::reflect)
                    .collect(Collectors.groupingBy(Class::getPackageName));

    static Stream<Class<?>> enums() {
        return BY_PACKAGE.values().stream().flatMap(List::stream);
    }

    static Stream<String> packages() {
        return BY_PACKAGE.keySet().stream();
    }

    private static List<Code> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Code.class::cast).toList();
    }

    private static Phrases catalogue(String name, Language language) {
        return Phrases.ofResource(
                CodesTest.class, "/" + name.replace('.', '/') + "/findings_" + language.code() + ".yaml", language);
    }

    @Test
    void numbersAreUnique() {
        var seen = new HashMap<Integer, Code>();
        enums().flatMap(type -> codes(type).stream()).forEach(code -> {
            Code other = seen.put(code.number(), code);
            assertTrue(other == null, () -> code + " and " + other + " are both " + code.number());
        });
        assertFalse(seen.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyCodeHasASentenceAndNoSentenceIsLeftOver(String name) {
        var expected = BY_PACKAGE.getOrDefault(name, List.of()).stream()
                .flatMap(type -> codes(type).stream().map(Code::name))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Language language : Language.values()) {
            var sentences = catalogue(name, language).keys().stream()
                    .filter(key -> !key.endsWith(".hint"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, sentences, language.code());
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void bothLanguagesSpeakOfTheSame(String name) {
        Phrases albanian = catalogue(name, Language.ALBANIAN);
        Phrases english = catalogue(name, Language.ENGLISH);
        assertEquals(new TreeSet<>(albanian.keys()), new TreeSet<>(english.keys()));
        for (String key : albanian.keys()) {
            assertEquals(albanian.arguments(key), english.arguments(key), key);
        }
    }
}
