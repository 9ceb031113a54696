package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesktopOpenerTest {

    private final Path file = Path.of("/tmp/një skedar; rm.docx");

    @Test
    void asksTheDesktopWithoutAShell() {
        assertEquals(List.of("xdg-open", file.toString()), DesktopOpener.command("Linux", file));
        assertEquals(List.of("open", file.toString()), DesktopOpener.command("Mac OS X", file));
        assertEquals(
                List.of("rundll32", "url.dll,FileProtocolHandler", file.toString()),
                DesktopOpener.command("Windows 11", file));
    }
}
