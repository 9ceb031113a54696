package al.krat.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes that reads meetings. */
final class InputOptions {

    @Option(
            names = {"-C", "--hapesira", "--workspace"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "workspace")
    @Nullable Path workspace;

    @Option(
            names = {"--modeli", "--pack"},
            paramLabel = "${bundle:label.pack}",
            descriptionKey = "pack")
    @Nullable String pack;
}
