package al.krat.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The world around one run of the command.
 *
 * @param out data
 * @param err talk
 * @param folder the current folder
 * @param variables environment variables
 * @param terminal whether a person looks at a terminal
 * @param opener shows files
 * @param dictionaries folders in which the system may keep dictionaries
 */
record Environment(
        PrintStream out,
        PrintStream err,
        Path folder,
        Map<String, String> variables,
        boolean terminal,
        Opener opener,
        List<Path> dictionaries) {

    /** A world without dictionaries. */
    Environment(
            PrintStream out,
            PrintStream err,
            Path folder,
            Map<String, String> variables,
            boolean terminal,
            Opener opener) {
        this(out, err, folder, variables, terminal, opener, List.of());
    }

    /** The world of this process; texts leave it in UTF-8 whatever the locale says. */
    static Environment ofProcess() {
        return new Environment(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                System.getenv(),
                System.console() != null,
                new DesktopOpener(),
                dictionaries(System.getenv()));
    }

    /** Where Linux and macOS keep the dictionaries of office programs and browsers. */
    static List<Path> dictionaries(Map<String, String> variables) {
        List<Path> folders = new ArrayList<>();
        String home = variables.getOrDefault("HOME", "");
        if (!home.isEmpty()) {
            folders.add(Path.of(home, "Library", "Spelling"));
        }
        folders.add(Path.of("/usr/share/hunspell"));
        folders.add(Path.of("/usr/share/myspell/dicts"));
        folders.add(Path.of("/Library/Spelling"));
        return List.copyOf(folders);
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** A path as typed, seen from the current folder. */
    Path resolve(Path typed) {
        return folder.resolve(typed).normalize();
    }

    /** A path as a person in the current folder would type it. */
    Path shown(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(folder) && !absolute.equals(folder) ? folder.relativize(absolute) : path;
    }

    /** Whether to colour (no-color.org). */
    boolean coloured() {
        return terminal
                && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(variables.get("TERM"))
                && (variables.containsKey("TERM") || variables.containsKey("WT_SESSION"));
    }
}
