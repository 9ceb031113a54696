package al.krat.language.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.writer.OutsideTools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A secretary's careful work over a year, in which nothing is wrong: whatever the lint finds there is a false alarm. */
class CleanTextTest {

    private static final String TEXT = read("clean-text.txt");

    @Test
    void itIsLongEnoughToMeanSomething() {
        assertTrue(TEXT.split("\\s+").length > 3000);
    }

    @Test
    void theLintFindsNothing() {
        assertEquals(List.of(), found(Lint.standard()));
    }

    @Test
    void norDoesItWithTheSystemsDictionary() throws IOException {
        assertEquals(List.of(), found(Lint.standard().with(systems())));
    }

    /** Which words a dictionary lacks is written down, each judged by hand, so that no misspelling hides among them. */
    @Test
    void whatTheSystemsDictionaryLacksIsKnown() throws IOException {
        Dictionary dictionary = systems();
        Set<String> known = Set.of(read("clean-text-unknown.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Pattern.compile(" ").splitAsStream(line))
                .toArray(String[]::new));

        Set<String> unknown = new TreeSet<>();
        Pattern.compile("(?:(?<!\\p{L})\\p{L}{1,2}’)?\\p{L}+")
                .matcher(TEXT)
                .results()
                .map(word -> word.group())
                .filter(word -> word.length() > 1 && !dictionary.knows(word))
                .forEach(unknown::add);

        unknown.removeAll(known);
        assertEquals(Set.of(), unknown);
    }

    private static List<String> found(Lint lint) {
        List<String> all = new ArrayList<>();
        for (Slip slip : lint.check(TEXT)) {
            String before = TEXT.substring(Math.max(0, slip.start() - 20), slip.start());
            all.add(slip.kind() + ": …" + before + "[" + slip.found() + " → " + slip.suggestion() + "]");
        }
        return all;
    }

    private static Dictionary systems() throws IOException {
        Path words = OutsideTools.orSkip(
                List.of("/usr/share/hunspell", "/usr/share/myspell/dicts").stream()
                        .map(folder -> Path.of(folder, "sq_AL.dic"))
                        .filter(Files::isRegularFile)
                        .findFirst(),
                "no Albanian dictionary is installed");
        return HunspellDictionary.of(Files.readAllBytes(words.resolveSibling("sq_AL.aff")), Files.readAllBytes(words));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(CleanTextTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
