package al.krat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The example workspaces, for tests that hold for every one of them. */
public final class Examples {

    private static final Path ROOT = Path.of("..", "examples");
    private static final Path CASES = Path.of("..", "cases");
    private static final String MINUTES = "minutes-";
    private static final String PAPERS = "papers-";

    private Examples() {}

    /** A workspace and one of its notes. */
    public record Example(Path workspace, Path notes) {
        @Override
        public String toString() {
            return workspace.getFileName() + "/" + notes.getFileName();
        }

        /** Where the approved texts of its minutes lie. */
        public Path approved() {
            String name = workspace.getFileName().toString();
            return CASES.resolve(name.startsWith(MINUTES) ? name : MINUTES + name);
        }

        /** Where the approved texts of the papers around its meeting lie. */
        public Path approvedPapers() {
            String name = workspace.getFileName().toString();
            return CASES.resolve(PAPERS + name.replaceFirst("^(" + MINUTES + "|" + PAPERS + ")", ""));
        }

        /** The library as the workspace sets it up. */
        public Krat krat() {
            try {
                return Krat.open(workspace);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** What is read of the notes. */
        public Draft draft() {
            try {
                return krat().read(Source.of(notes.getFileName().toString(), Files.readAllBytes(notes)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The meeting with everything known. */
    public static Example full() {
        return new Example(ROOT.resolve("durres-2019"), ROOT.resolve("durres-2019/shenimet/2019-06-28.txt"));
    }

    /** The meeting with blanks. */
    public static Example sparse() {
        return new Example(
                ROOT.resolve("durres-2019-pa-te-dhena"), ROOT.resolve("durres-2019-pa-te-dhena/shenimet/pa-date.txt"));
    }

    /** All of them. */
    public static List<Example> all() {
        return List.of(full(), sparse());
    }

    /** The examples, and the workspaces that are cases: {@code cases/minutes-…} with a {@code krat.yaml}. */
    public static List<Example> withCases() {
        return Stream.concat(all().stream(), cases(MINUTES)).toList();
    }

    /** Those whose meeting has papers around it: all of these, and {@code cases/papers-…} with a {@code krat.yaml}. */
    public static List<Example> withPapers() {
        return Stream.concat(withCases().stream(), cases(PAPERS)).toList();
    }

    private static Stream<Example> cases(String prefix) {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(folder -> folder.getFileName().toString().startsWith(prefix)
                            && Files.exists(folder.resolve("krat.yaml")))
                    .sorted()
                    .map(folder -> new Example(folder, folder.resolve("shenime.txt")))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
