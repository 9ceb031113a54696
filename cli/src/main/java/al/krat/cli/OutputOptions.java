package al.krat.cli;

import picocli.CommandLine.Option;

/** What every command takes that writes files. */
final class OutputOptions {

    @Option(
            names = {"--mbishkruaj", "--overwrite"},
            descriptionKey = "overwrite")
    boolean overwrite;

    @Option(
            names = {"--hap", "--open"},
            descriptionKey = "open")
    boolean open;
}
