package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every catalogue of the product: both languages say the same things with the same values, nothing is missing and nothing
 * is left over. What is wrong is told as the line to add or to delete.
 */
class CataloguesTest {

    private static final Path TEMPLATES = Path.of("..", "templates");
    /** The form of notes, which are always typed in Albanian. */
    private static final Path FORM = Path.of("form_sq.yaml");

    private static final Pattern CALL = Pattern.compile("krat:(?:fjala|content)=\"([^\"(]+)\\(([^\"]*)\\)\"");
    /** What the template doctor puts into Word templates. */
    private static final Path EXPRESSIONS =
            Path.of("..", "core", "src/main/resources/al/krat/template/doctor/expressions.txt");

    private static final Pattern CALL_IN_WORD = Pattern.compile("#\\{((?:[\\w.-]|\\{[\\w.]+\\})+)\\((.*?)\\)\\}\\]\\]");
    private static final Pattern NAME = Pattern.compile("(\\w+)=(?:\\$\\{|'|\\d|\\|)");
    private static final Pattern PIECE = Pattern.compile("\\{[^}]*\\}");

    private static final Pattern ENUM = Pattern.compile("(?m)^ *(?:public |private |static |protected )*enum \\w+");

    /** How picocli finds the texts of a command. */
    private static final Pattern OF_COMMAND = Pattern.compile("krat\\.(?:(?:[^.]+\\.)*([^.]+)\\.)?(usage\\.\\w+)");

    private static final List<Class<?>> ENUMS = enums();
    private static final Set<String> CONSTANTS =
            ENUMS.stream().flatMap(type -> constants(type).stream()).collect(Collectors.toSet());
    private static final Set<String> LITERALS = JavaLiterals.ROOTS.stream()
            .flatMap(root -> JavaLiterals.below(root).stream())
            .map(JavaLiterals.Literal::text)
            .collect(Collectors.toSet());

    private static Stream<Path> files(Path root, String end) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all
                    .filter(file ->
                            file.toString().endsWith(end) && !file.toString().contains("target"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Stream<CataloguePair> inCode() throws IOException {
        return Stream.concat(
                        files(Path.of("..", "core", "src/main/resources"), "_sq.yaml"),
                        files(Path.of("..", "cli", "src/main/resources"), "_sq.yaml"))
                .filter(file -> !file.endsWith(FORM))
                .map(CataloguePair::new);
    }

    static Stream<CataloguePair> inPacks() throws IOException {
        return files(TEMPLATES, "_sq.yaml").map(CataloguePair::new);
    }

    static Stream<CataloguePair> whole() throws IOException {
        return Stream.concat(inCode(), inPacks().filter(pack -> !pack.isChild()));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void bothLanguagesSayTheSameThings(CataloguePair catalogue) {
        assertNothing(catalogue.differences());
    }

    @ParameterizedTest
    @MethodSource("inCode")
    void codeSaysEverySentence(CataloguePair catalogue) {
        assertNothing(catalogue.unused(key ->
                CONSTANTS.contains(key.replaceFirst("\\.hint$", "")) || isAskedFor(key.replaceFirst("^help\\.", ""))));
    }

    private static boolean isAskedFor(String key) {
        var command = OF_COMMAND.matcher(key);
        return LITERALS.contains(key)
                || LITERALS.contains("${bundle:" + key + "}")
                || key.startsWith("usage.")
                || (command.matches() && (command.group(1) == null || LITERALS.contains(command.group(1))));
    }

    /** Each code of findings has its sentence in the catalogue of its package. */
    @ParameterizedTest
    @MethodSource("inCode")
    void everyCodeHasItsSentence(CataloguePair catalogue) throws ReflectiveOperationException {
        Set<String> codes = new TreeSet<>();
        for (Class<?> type : ENUMS) {
            if (Code.class.isAssignableFrom(type) && catalogue.isBeside(type.getPackageName())) {
                codes.addAll(constants(type));
            }
        }
        assertNothing(catalogue.missing(codes));
    }

    @ParameterizedTest
    @MethodSource("inPacks")
    void templatesSayEveryPhraseWithItsValues(CataloguePair catalogue) throws IOException {
        Set<String> said = new HashSet<>();
        Set<String> plain = new TreeSet<>();
        List<String> fixes = new ArrayList<>();
        Map<Path, Pattern> sources = new LinkedHashMap<>(Map.of(EXPRESSIONS, CALL_IN_WORD));
        files(TEMPLATES, ".html").forEach(template -> sources.put(template, CALL));
        for (Map.Entry<Path, Pattern> source : sources.entrySet()) {
            Path template = source.getKey();
            source.getValue().matcher(Files.readString(template)).results().forEach(call -> {
                Set<String> given = new HashSet<>();
                NAME.matcher(call.group(2)).results().forEach(name -> given.add(name.group(1)));
                for (String key : keys(call.group(1), catalogue.keys())) {
                    said.add(key);
                    fixes.addAll(catalogue.arguments(key, given, template + " " + call.group()));
                }
                if (!PIECE.matcher(call.group(1)).find()) {
                    plain.add(call.group(1));
                }
            });
        }
        fixes.addAll(catalogue.unused(key -> said.contains(key) || LITERALS.contains(key)));
        if (!catalogue.isChild()) {
            fixes.addAll(catalogue.missing(plain));
        }
        assertNothing(fixes);
    }

    /**
     * The keys that a call can come to. A piece in braces is a constant of some enum, of which all have their phrases (or
     * the check of the pack complains), or a truth value.
     */
    private static Set<String> keys(String called, Set<String> there) {
        if (!PIECE.matcher(called).find()) {
            return Set.of(called);
        }
        Set<String> keys = new HashSet<>();
        List<List<String>> families = new ArrayList<>(List.of(List.of("true", "false")));
        ENUMS.forEach(type -> families.add(constants(type)));
        for (List<String> family : families) {
            List<String> come = family.stream()
                    .map(constant -> PIECE.matcher(called).replaceAll(constant))
                    .toList();
            if (there.containsAll(come)) {
                keys.addAll(come);
            }
        }
        return keys;
    }

    @Test
    void aCallComesToTheConstantsOfAnEnum() {
        Set<String> there = Set.of("movement.ARRIVED", "movement.LEFT", "movement.RETURNED", "movement.HEAD");
        Set<String> come = Set.of("movement.ARRIVED", "movement.LEFT", "movement.RETURNED");
        assertEquals(come, keys("movement.{m.kind}", there));
        assertEquals(Set.of("lead"), keys("lead", there));
    }

    @Test
    void thereAreCatalogues() throws IOException {
        assertTrue(whole().count() > 6);
    }

    /** The enums of core, nested ones too. */
    private static List<Class<?>> enums() {
        Path root = JavaLiterals.ROOTS.get(0);
        List<Class<?>> enums = new ArrayList<>();
        for (Path source : JavaLiterals.sources(root)) {
            String file = root.relativize(source)
                    .toString()
                    .replaceAll("\\.java$", "")
                    .replaceAll("[/\\\\]", ".");
            if (ENUM.matcher(JavaLiterals.text(source)).find()) {
                try {
                    collect(Class.forName(file, false, CataloguesTest.class.getClassLoader()), enums);
                } catch (ClassNotFoundException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return enums;
    }

    private static List<String> constants(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    /** The class itself, where it is one, and those within it. */
    private static void collect(Class<?> type, List<Class<?>> enums) {
        if (type.isEnum()) {
            enums.add(type);
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            collect(nested, enums);
        }
    }

    private static void assertNothing(List<String> fixes) {
        assertEquals("", String.join("\n", fixes));
    }
}
