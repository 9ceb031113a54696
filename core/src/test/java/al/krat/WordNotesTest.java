package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.domain.Committees;
import al.krat.domain.Meeting;
import al.krat.domain.Qark;
import al.krat.intake.MeetingFile;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Notes go to Word and come back the same. */
class WordNotesTest {

    private static final Path CASES = Path.of("..", "cases");

    private final Krat krat = Krat.with(TemplatePack.named("durres")).committee(Committees.ofQark(Qark.DURRES));

    @TestFactory
    Stream<DynamicTest> everyCaseGoesToWordAndBack() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.filter(folder -> Files.exists(folder.resolve("input.txt")))
                    .sorted()
                    .toList();
        }
        assertFalse(folders.isEmpty());
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(), () -> goesRound(Source.of(folder.resolve("input.txt")))));
    }

    private void goesRound(Source source) {
        Meeting meeting = krat.read(source).meeting();
        Meeting back = krat.read(Source.of("a.docx", krat.word(meeting))).meeting();
        assertEquals(MeetingFile.yaml(meeting), MeetingFile.yaml(back));
        assertEquals(meeting, back);
    }
}
