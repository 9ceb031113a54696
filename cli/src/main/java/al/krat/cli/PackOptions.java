package al.krat.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes that looks for packs. */
final class PackOptions {

    @Option(
            names = {"-C", "--hapesira", "--workspace"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "packWorkspace")
    @Nullable Path workspace;
}
