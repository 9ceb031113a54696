package al.krat.cli;

import al.krat.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes. */
final class CommonOptions {

    @Option(
            names = {"-h", "--ndihme", "--help"},
            usageHelp = true,
            descriptionKey = "help")
    boolean help;

    /** Read before anything else by {@link Arguments#language}; here for the help and for the check of its value. */
    @Option(
            names = {"--mesazhet", "--messages"},
            paramLabel = "sq|en",
            descriptionKey = "messages")
    @Nullable Language messages;
}
