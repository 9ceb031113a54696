package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.intake.FileCode;
import al.krat.language.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTextTest {

    private static final Finding EMPTY = Finding.of(FileCode.EMPTY, new Place.InText("a.txt", 0, 0), Map.of());
    private static final Finding BEHIND = Finding.of(FileCode.EMPTY, new Place.InText("a.txt", 9, 1), Map.of());

    @Test
    void theFirstLineIsTheFindingsOwn() {
        String text =
                new FindingsText(Language.ENGLISH, false).of(List.of(EMPTY, BEHIND), Map.of("a.txt", List.of("x")));

        assertEquals(EMPTY.line(Language.ENGLISH) + "\n" + BEHIND.line(Language.ENGLISH) + "\n", text);
    }

    @Test
    void coloursOnlyWhereAskedTo() {
        String text = new FindingsText(Language.ALBANIAN, true).of(List.of(EMPTY), Map.of());

        assertEquals("\u001b[31m" + EMPTY + "\u001b[0m\n", text);
    }

    @Test
    void aTerminalIsColouredUnlessThePersonDoesNotWantIt() {
        assertTrue(environment(true, Map.of("TERM", "xterm")).coloured());
        assertFalse(environment(true, Map.of("TERM", "xterm", "NO_COLOR", "1")).coloured());
        assertFalse(environment(true, Map.of("TERM", "dumb")).coloured());
        assertFalse(environment(false, Map.of("TERM", "xterm")).coloured());
    }

    private static Environment environment(boolean terminal, Map<String, String> variables) {
        return new Environment(System.out, System.err, Path.of("").toAbsolutePath(), variables, terminal, file -> {});
    }
}
