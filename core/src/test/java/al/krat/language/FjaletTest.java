package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page for authors of packs says what is so, and all of it. */
class FjaletTest {

    private static final FjaletPage PAGE = FjaletPage.read();
    private static final Map<String, Object> VALUES = values();
    private static final Pattern CALL = Pattern.compile("\\{\\$\\w+ :(\\p{L}+)");

    private record Somebody(
            @Nullable Gender address,
            @Nullable String name,
            @Nullable String function,
            @Nullable Gender gender) implements Addressed {}

    private record Span(YearMonth from, YearMonth to) implements MonthSpan {}

    private static Map<String, Object> values() {
        Noun bashkia = Declension.derive("Bashkia Durrës").orElseThrow();
        Noun policia = Declension.derive("Policia e Shtetit").orElseThrow();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("bashkia", bashkia);
        values.put("policia", policia);
        values.put("zyra", Declension.derive("Zyra e Punësimit").orElseThrow());
        values.put(
                "bashkite",
                new Noun(
                        "bashkitë e qarkut",
                        "bashkive të qarkut",
                        "bashkitë e qarkut",
                        Gender.FEMININE,
                        GrammaticalNumber.PLURAL,
                        true));
        values.put("shoqata", Noun.undeclined("World Vision"));
        values.put("te_dy", List.of(bashkia, policia));
        values.put("zoti", new Somebody(Gender.MASCULINE, "Agim Leka", "specialist", null));
        values.put("zonja", new Somebody(Gender.FEMININE, "Drita Hoxha", "specialist", null));
        values.put("dikush", new Somebody(null, "D. Kola", null, null));
        values.put("roli", "kryetar");
        values.put("titulli", "plani i veprimit për mbrojtjen e fëmijëve");
        values.put("lloji", "ORDINARY");
        values.put("qytetet", List.of("Durrës", "Krujë", "Shijak"));
        values.put("dita", LocalDate.of(2019, 6, 28));
        values.put("ora", LocalTime.of(10, 0));
        values.put("gjysma", new Span(YearMonth.of(2019, 1), YearMonth.of(2019, 6)));
        values.put("viti", new Span(YearMonth.of(2019, 1), YearMonth.of(2019, 12)));
        values.put("zero", 0);
        values.put("nje", 1);
        values.put("dy", 2);
        values.put("tre", 3);
        values.put("tete", 8);
        values.put("trembedhjete", 13);
        values.put("njezetenje", 21);
        values.put("pesedhjete", 50);
        values.put("shume", 1234567);
        values.put("dhjetor", new BigDecimal("1.5"));
        values.put("bosh", Blank.VALUE);
        return values;
    }

    static Stream<FjaletPage.Example> examples() {
        return PAGE.examples().stream();
    }

    static Stream<FjaletPage.Example> java() {
        return examples().filter(example -> !example.java().isEmpty());
    }

    @Test
    void theValuesAreThoseOfThePage() {
        Map<String, String> said = new LinkedHashMap<>();
        VALUES.forEach((name, value) -> said.put(name, Words.of(value, Language.ALBANIAN)));
        assertEquals(said, PAGE.values());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aPhraseSaysWhatThePageShows(FjaletPage.Example example) {
        assertEquals(
                example.said(),
                Sentences.read(example.pattern(), example.language()).say(VALUES));
    }

    @ParameterizedTest
    @MethodSource("java")
    void javaSaysTheSame(FjaletPage.Example example) throws ReflectiveOperationException {
        assertEquals(example.said(), JavaLine.run(example.java(), VALUES));
    }

    /** Each function has a section that names its public Java, and an example that runs it. */
    @Test
    void everyFunctionIsPublicJava() throws ReflectiveOperationException {
        Map<String, Set<String>> called = new TreeMap<>();
        for (FjaletPage.Example example : java().toList()) {
            for (String name : functions(example.pattern())) {
                called.computeIfAbsent(name, unknown -> new TreeSet<>())
                        .addAll(JavaLine.called(example.java(), VALUES));
            }
        }
        Set<String> names = new TreeSet<>();
        Functions.names().forEach(name -> names.add(Folding.fold(name)));
        assertEquals(names, called.keySet());
        for (FjaletPage.Example example : java().toList()) {
            String prose = PAGE.prose().getOrDefault(example.section(), "");
            assertTrue(
                    JavaLine.called(example.java(), VALUES).stream()
                            .anyMatch(method -> prose.contains("`" + method.substring(0, method.indexOf('.')))),
                    () -> example + ": the text above does not name " + example.java());
        }
    }

    /** What a function offers is what its examples use. */
    @Test
    void everyOptionAndEveryValueHasItsExample() {
        List<String> bare = new ArrayList<>();
        for (String name : Functions.names()) {
            Options options = new Options(Language.ALBANIAN, name.matches("p.rqind") ? Map.of("nga", 1) : Map.of());
            PhraseFunction function = Functions.make(name, options);
            for (String key : function.keys()) {
                String wanted = key.equals(Choice.FIGURES) ? "0" : key;
                if (patterns(name)
                        .noneMatch(p -> p.matches("(?s).*(" + Folding.fold(wanted) + "=|[\\s}]" + Folding.fold(wanted)
                                + "( [^{]*)?\\{\\{).*"))) {
                    bare.add(":" + name + " " + key);
                }
            }
            options.offered().forEach((option, choices) -> {
                if (patterns(name).noneMatch(p -> p.contains(Folding.fold(option) + "="))
                        && !option.equals("shkronja")) {
                    bare.add(":" + name + " " + option + "=");
                }
                Map<Object, List<String>> spellings = new LinkedHashMap<>();
                choices.forEach((spelled, value) -> spellings
                        .computeIfAbsent(value, unknown -> new ArrayList<>())
                        .add(Folding.fold(option + "=" + spelled)));
                spellings.values().stream()
                        .filter(same -> same.stream().noneMatch(one -> patterns(option.equals("shkronja") ? "" : name)
                                .anyMatch(p -> p.matches("(?s).*\\b" + one + "\\b.*"))))
                        .forEach(same -> bare.add(":" + name + " " + same));
            });
        }
        assertEquals(List.of(), bare, "docs/fjalet.md has no example of these");
    }

    /** The patterns that use a function, folded; all of them for none. */
    private static Stream<String> patterns(String name) {
        String folded = Folding.fold(name);
        return examples()
                .filter(example -> example.language() == Language.ALBANIAN)
                .map(FjaletPage.Example::pattern)
                .filter(pattern -> name.isEmpty() || functions(pattern).contains(folded))
                .map(Folding::fold);
    }

    private static Set<String> functions(String pattern) {
        Set<String> names = new TreeSet<>();
        CALL.matcher(pattern).results().forEach(found -> names.add(Folding.fold(found.group(1))));
        return names;
    }
}
