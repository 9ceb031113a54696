package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Qark;
import al.krat.intake.MeetingFile;
import al.krat.language.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is printed reads back to the same meeting, and nothing typed is lost on the way: of notes cut off anywhere, of
 * lines thrown together, of lines with slips of the keys.
 */
class NotesRoundTripTest {

    private static final Path CASES = Path.of("..", "cases");
    private static final Committee DURRES = Committees.ofQark(Qark.DURRES);
    private static final List<String> LINES = new ArrayList<>();

    /** Words of the grammar, which turn into fields. All others must be found again. */
    private static final Set<String> GRAMMAR = Set.of(
            ("mbledhja tema organi periudha baza ligjore data vendi kryesoi procesverbalin mbajti pranishem prezent "
                            + "mungojne munguan mungoi vend arsye ftuar mbyllja radhes prot anekse erdhi largua largohet kthye vendim vendime "
                            + "vendosi vendos angazhim detyre detyra rekomandim rekomandime rekomandua tregues treguesit "
                            + "aktivitet aktivitete afati zbatimit pergjegjes bashkepunim grupi synuar shtylla treguesi "
                            + "burimi financimit drejtuar pika shtuar perfaqesuar prej deri oren mbyll zakonshme "
                            + "jashtezakonshme perbashket analize premte janar qershor komiteti rajonal anti trafik "
                            + "tryeza teknike qarkut durres mbrojtja parandalimi mbledhjes pranishmit")
                    .split(" "));

    @BeforeAll
    static void gatherLines() throws IOException {
        List<Path> inputs;
        try (Stream<Path> all = Files.walk(CASES, 2)) {
            inputs = all.filter(file -> file.endsWith("input.txt")).sorted().toList();
        }
        for (Path input : inputs) {
            Decoding.of("", Files.readAllBytes(input)).text().lines().forEach(LINES::add);
        }
        assertFalse(LINES.isEmpty());
    }

    @Test
    void everyPrefixAndSuffixOfTheExample() throws IOException {
        String example = Files.readString(CASES.resolve("001-shape").resolve("input.txt"));
        for (int i = 0; i <= example.length(); i++) {
            check(example.substring(0, i));
            check(example.substring(i));
        }
    }

    @Test
    void everyPrefixOfInternalWords() throws IOException {
        String notes = Files.readString(CASES.resolve("022-inside-and-outside").resolve("input.txt"));
        for (int i = 0; i <= notes.length(); i++) {
            check(notes.substring(0, i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void linesThrownTogether(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            check(lines(random, 1 + random.nextInt(i % 2 == 0 ? 6 : 30)));
        }
    }

    @Test
    void nothingTypedIsDropped() {
        var random = new Random(7);
        for (int i = 0; i < 400; i++) {
            String text = lines(random, 12);
            String kept = Folding.fold(MeetingFile.yaml(read(text).meeting()));
            for (String word : Folding.fold(text).split("[^\\p{L}0-9]+")) {
                boolean short4 = word.length() < 4;
                assertTrue(short4 || GRAMMAR.contains(word) || kept.contains(word), () -> word + " of:\n" + text);
            }
        }
    }

    @Test
    void slipsOfTheKeysAreNoExceptions() {
        var random = new Random(11);
        String keys = ":;,.()[]{}|«»“”\"#-%=_… aeië0129\n";
        for (int i = 0; i < 2000; i++) {
            var text = new StringBuilder(lines(random, 6));
            for (int k = 0; k < 6; k++) {
                int at = random.nextInt(text.length());
                char key = keys.charAt(random.nextInt(keys.length()));
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, key);
                    case 1 -> text.setCharAt(at, key);
                    default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(3)));
                }
            }
            String printed = NotesWriter.print(read(text.toString()).meeting(), DURRES);
            assertEquals(
                    printed.isBlank(),
                    NotesWriter.print(read(printed).meeting(), DURRES).isBlank());
        }
    }

    private static String lines(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(LINES.get(random.nextInt(LINES.size()))).append(random.nextInt(4) == 0 ? "\n\n" : "\n");
        }
        return text.toString();
    }

    private static NotesResult read(String text) {
        return NotesReader.read("notes.txt", text, DURRES, false);
    }

    private static void check(String text) {
        NotesResult first = read(text);
        String printed = NotesWriter.print(first.meeting(), DURRES);
        NotesResult second = read(printed);
        assertEquals(first.meeting(), second.meeting(), () -> "typed:\n" + text + "\nprinted:\n" + printed);
        assertEquals(printed, NotesWriter.print(second.meeting(), DURRES));
    }
}
