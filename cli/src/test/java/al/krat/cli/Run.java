package al.krat.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command, run in a folder within the test's process. */
final class Run {

    private final Path folder;
    final List<Path> opened = new ArrayList<>();
    String out = "";
    String err = "";

    Run(Path folder) {
        this.folder = folder;
    }

    /** Runs the command and keeps what it printed. */
    int krat(String... args) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream talk = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                environment(
                        new PrintStream(data, true, StandardCharsets.UTF_8),
                        new PrintStream(talk, true, StandardCharsets.UTF_8)));
        out = data.toString(StandardCharsets.UTF_8);
        err = talk.toString(StandardCharsets.UTF_8);
        return code;
    }

    /** The folder as a world without terminal and desktop. */
    Environment environment(PrintStream out, PrintStream err) {
        return new Environment(out, err, folder, Map.of(), false, opened::add);
    }

    /** Writes a file of the folder. */
    Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** The names of the files in a folder, in order, hidden ones included. */
    List<String> names(String name) throws IOException {
        try (var files = Files.list(folder.resolve(name))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
