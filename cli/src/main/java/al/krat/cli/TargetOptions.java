package al.krat.cli;

import al.krat.Languages;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where documents go, and in which languages. */
final class TargetOptions {

    @Option(
            names = {"-o", "--dalja", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "outputFolder")
    private @Nullable Path folder;

    @Option(
            names = {"--gjuha", "--language"},
            paramLabel = "sq|en|sq+en",
            descriptionKey = "language")
    Languages languages = Languages.ALBANIAN;

    /** The folder typed, else another one. */
    Path folder(Environment environment, Path home) {
        return folder == null ? home : environment.resolve(folder);
    }
}
