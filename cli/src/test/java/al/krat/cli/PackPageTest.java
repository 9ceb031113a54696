package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/modelet.md shows is what happens: each command is run in a workspace, in the order of the page. */
class PackPageTest {

    private static final Path PAGE = Path.of("../docs/modelet.md");
    /** The letter that the page makes a pack of. */
    private static final Path LETTER = Path.of("../cases/letter-05-from-libreoffice/letter.docx");

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void thePageShowsWhatHappens() throws Exception {
        Run run = new Run(folder);
        run.file("krat.yaml", "qarku: Kukës\n");
        Files.copy(LETTER, folder.resolve("shkresa.docx"));
        List<String> commands = new ArrayList<>();
        for (var block : BLOCK.matcher(Files.readString(PAGE)).results().toList()) {
            if (block.group(2) != null) {
                run.file(block.group(2), block.group(3));
            } else if (block.group(1).equals("console")) {
                String[] lines = block.group(3).split("\n", 2);
                String command = lines[0].substring("$ krat ".length());
                commands.add(command);
                run.krat(command.split(" "));
                String shown = Pattern.quote(lines[1]).replace("…", "\\E(?s:.*?)\\Q");
                assertTrue((run.out + run.err).matches(shown), command + "\n" + run.out + run.err);
            }
        }
        for (String subcommand : List.of("listo", "krijo", "kontrollo", "paketo", "instalo", "krahaso")) {
            assertTrue(commands.stream().anyMatch(c -> c.startsWith("modelet " + subcommand)), subcommand);
        }
    }

    @Test
    void theProofIsMadeAndOpened() throws Exception {
        Run run = new Run(folder);
        run.file("krat.yaml", "qarku: Kukës\n");
        run.krat("modelet", "krijo", "kukes");
        assertEquals(0, run.krat("modelet", "shiko", "kukes", "--hap"), run.err);
        assertEquals(List.of(folder.resolve("dokumentet/prova-kukes.pdf")), run.opened);
        assertTrue(run.out.endsWith("dokumentet/prova-kukes.pdf\n"), run.out);
    }
}
