package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.language.lint.Dictionary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionariesTest {

    @TempDir
    private Path folder;

    private final DictionaryOptions options = new DictionaryOptions();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void write() throws IOException {
        dictionary("here/sq_AL", "1\nkëtu\n");
        dictionary("system/sq", "1\nsistem\n");
        dictionary("other/mine", "1\nime\n");
        Files.writeString(folder.resolve("other/lonely.dic"), "1\na\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"here", "here/sq_AL.dic", "./here/"})
    void theOneAskedForWins(String typed) {
        options.dictionary = Path.of(typed);

        assertTrue(open("system").orElseThrow().knows("këtu"));
    }

    @Test
    void anyDictionaryMayBeNamed() {
        options.dictionary = Path.of("other/mine.dic");

        assertTrue(open().orElseThrow().knows("ime"));
    }

    @Test
    void elseTheSystemsIsTaken() {
        assertTrue(open("missing", "other", "system", "here").orElseThrow().knows("sistem"));
    }

    @Test
    void noneIsNoTrouble() {
        assertEquals(Optional.empty(), open("missing"));
        options.none = true;
        assertEquals(Optional.empty(), open("system"));
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "missing.dic", "other", "other/lonely.dic", "here/sq_AL.aff", "here/sq_AL"})
    void aWrongPathIsWrongUsage(String typed) {
        options.dictionary = Path.of(typed);

        Stop stop = assertThrows(Stop.class, () -> open("system"));

        assertEquals(ExitCode.USAGE, stop.exitCode());
        assertEquals("usage.dictionary", stop.key());
    }

    @Test
    void aBrokenOneThatWasAskedForStops() throws IOException {
        Files.writeString(folder.resolve("here/sq_AL.aff"), "AF 2000000000\n");
        options.dictionary = Path.of("here");

        Dictionary dictionary = open("system").orElseThrow();

        Stop stop = assertThrows(Stop.class, () -> dictionary.knows("a"));
        assertEquals(ExitCode.FILES, stop.exitCode());
    }

    @Test
    void aBrokenOneOfTheSystemIsSaid() throws IOException {
        Files.writeString(folder.resolve("here/sq_AL.aff"), "AF 2000000000\n");

        Dictionary dictionary = open("here").orElseThrow();

        assertTrue(dictionary.knows("xxxx") && dictionary.knows("yyyy"));
        String words = said.toString(StandardCharsets.UTF_8);
        assertTrue(words.contains("here" + folder.getFileSystem().getSeparator() + "sq_AL.dic"), words);
        assertEquals(1, words.lines().count(), words);
    }

    @Test
    void usualPlacesNeedNoHome() {
        assertTrue(Environment.dictionaries(Map.of()).contains(Path.of("/usr/share/hunspell")));
        assertTrue(Environment.dictionaries(Map.of("HOME", "/a")).contains(Path.of("/a/Library/Spelling")));
    }

    private Optional<Dictionary> open(String... system) {
        List<Path> folders = List.of(system).stream().map(folder::resolve).toList();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        Environment world = new Environment(err, err, folder, Map.of(), false, file -> {}, folders);
        return new Dictionaries(new Talk(world, Messages.in(Language.ALBANIAN))).open(options);
    }

    private void dictionary(String name, String words) throws IOException {
        Path file = folder.resolve(name + ".dic");
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
        Files.writeString(folder.resolve(name + ".aff"), "SET UTF-8\n");
    }
}
