package al.krat.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens files with the desktop's own command. No shell is involved, so a name means nothing but itself. */
final class DesktopOpener implements Opener {

    @Override
    public void open(Path file) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), file))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    static List<String> command(String system, Path file) {
        String path = file.toAbsolutePath().toString();
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", path);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", path);
    }
}
