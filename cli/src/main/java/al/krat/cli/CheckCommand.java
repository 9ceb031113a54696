package al.krat.cli;

import al.krat.Draft;
import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kontrollo: only says what is wrong. */
@Command(name = "kontrollo", aliases = "check")
final class CheckCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<Path> files = new ArrayList<>();

    CheckCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Inputs inputs = new Inputs(talk.environment());
        if (files.isEmpty()) {
            files.add(inputs.fileOrNewest(null, input.workspace));
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        int exitCode = ExitCode.DONE;
        for (Path file : files) {
            try {
                Source source = inputs.read(file);
                findings.addAll(read(inputs, file, source).findings());
                lines.put(source.name(), SourceText.lines(source.bytes()));
            } catch (Stop | UncheckedIOException unreadable) {
                exitCode = Math.max(exitCode, new Failures(talk).exitCode(unreadable));
            }
        }
        print(findings, lines);
        boolean errors = findings.stream().anyMatch(Finding::isError);
        return Math.max(exitCode, errors ? ExitCode.ERRORS : ExitCode.DONE);
    }

    private Draft read(Inputs inputs, Path file, Source source) throws IOException {
        Path workspace = inputs.workspace(input.workspace, file).orElse(null);
        Krat krat = new Library(talk).open(workspace, input.pack, source);
        return krat.read(source);
    }

    private void print(List<Finding> findings, Map<String, List<String>> lines) {
        if (json) {
            talk.out().println(FindingsJson.of(findings, talk.messages().language()));
        } else {
            talk.out().print(talk.findings(findings, lines));
        }
        talk.out().flush();
        if (lines.isEmpty()) {
            return;
        }
        boolean errors = findings.stream().anyMatch(Finding::isError);
        Path first = Path.of(lines.keySet().iterator().next());
        talk.summary(findings);
        talk.say(errors ? "check.nextErrors" : "check.next", Map.of("file", talk.typed(first)));
    }
}
