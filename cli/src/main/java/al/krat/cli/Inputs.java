package al.krat.cli;

import al.krat.Source;
import al.krat.intake.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a command reads: the workspace, and in it the notes. */
final class Inputs {

    static final String NOTES_FOLDER = "shenimet";
    static final Set<String> ENDINGS = Set.of("txt", "docx", "yaml", "yml", "json");

    private final Environment environment;

    Inputs(Environment environment) {
        this.environment = environment;
    }

    /** The workspace: the one given, else the nearest {@code krat.yaml} above the file or the current folder. */
    Optional<Path> workspace(@Nullable Path given, @Nullable Path file) {
        if (given != null) {
            return Optional.of(environment.resolve(given));
        }
        Path start = file == null ? environment.folder() : environment.resolve(file);
        return Workspace.find(start).map(Path::getParent);
    }

    /** The workspace of a command that works in no other place. */
    Path needWorkspace(@Nullable Path given, @Nullable Path file) {
        return workspace(given, file).orElseThrow(() -> new Stop(ExitCode.USAGE, "record.noWorkspace", Map.of()));
    }

    /** The file typed, else the newest notes of the workspace. */
    Path fileOrNewest(@Nullable Path typed, @Nullable Path givenWorkspace) throws IOException {
        if (typed != null) {
            return typed;
        }
        Path workspace =
                workspace(givenWorkspace, null).orElseThrow(() -> new Stop(ExitCode.USAGE, "usage.noFile", Map.of()));
        Path folder = workspace.resolve(NOTES_FOLDER);
        return notes(folder).stream()
                .max(Comparator.comparing(Inputs::time).thenComparing(Comparator.naturalOrder()))
                .map(environment::shown)
                .orElseThrow(() -> new Stop(ExitCode.USAGE, "usage.noNotes", Map.of("folder", shown(folder))));
    }

    /** All notes in a folder, by name; what is hidden, proposed or of another form is left out. */
    static List<Path> notes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !name(file).startsWith(".") && !name(file).startsWith("~"))
                    .filter(file -> !ProposalFile.isName(name(file)) && !RecordedFile.isName(name(file)))
                    .filter(file ->
                            ENDINGS.contains(Source.of(name(file), new byte[0]).extension()))
                    .sorted()
                    .toList();
        }
    }

    /** Reads a file under the name typed. */
    Source read(Path typed) {
        Path file = environment.resolve(typed);
        if (Files.isDirectory(file)) {
            throw new Stop(ExitCode.USAGE, "usage.folder", Map.of("file", typed.toString()));
        }
        return Source.of(typed.toString(), Source.of(file).bytes());
    }

    private String shown(Path path) {
        return environment.shown(path).toString();
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException goneMeanwhile) {
            return FileTime.fromMillis(0);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
