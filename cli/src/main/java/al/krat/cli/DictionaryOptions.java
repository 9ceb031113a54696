package al.krat.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a command takes that looks words up. */
final class DictionaryOptions {

    @Option(
            names = {"--fjalori", "--dictionary"},
            paramLabel = "${bundle:label.dictionary}",
            descriptionKey = "dictionary")
    @Nullable Path dictionary;

    @Option(
            names = {"--pa-fjalor", "--no-dictionary"},
            descriptionKey = "noDictionary")
    boolean none;
}
