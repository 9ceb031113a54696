package al.krat.cli;

import al.krat.domain.Edition;
import picocli.CommandLine.Option;

/** What every command takes whose documents come in two editions. */
final class EditionOptions {

    @Option(
            names = {"--varianti", "--edition"},
            paramLabel = "${bundle:label.edition}",
            descriptionKey = "edition")
    Edition edition = Edition.INTERNAL;
}
