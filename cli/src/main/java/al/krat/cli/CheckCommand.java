package al.krat.cli;

import al.krat.domain.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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

    @Mixin
    private DictionaryOptions spelling = new DictionaryOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<Path> files = List.of();

    CheckCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Library library = new Library(talk, input, new Dictionaries(talk).lint(spelling));
        Set<Finding> findings = new LinkedHashSet<>();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        int exitCode = ExitCode.DONE;
        for (Path file : files.isEmpty() ? Collections.<@Nullable Path>singletonList(null) : files) {
            try {
                Reading reading = library.read(file);
                findings.addAll(reading.findings());
                lines.putAll(reading.lines());
                files = files.isEmpty() ? List.of(reading.file()) : files;
            } catch (Stop | IOException | UncheckedIOException unreadable) {
                exitCode = Math.max(exitCode, new Failures(talk).exitCode(unreadable));
            }
        }
        if (!lines.isEmpty()) {
            print(List.copyOf(findings), lines);
        }
        boolean errors = findings.stream().anyMatch(Finding::isError);
        return Math.max(exitCode, errors ? ExitCode.ERRORS : ExitCode.DONE);
    }

    private void print(List<Finding> findings, Map<String, List<String>> lines) {
        if (json) {
            talk.out().println(FindingsJson.of(findings, talk.messages().language()));
        } else {
            talk.out().print(talk.findings(findings, lines));
        }
        talk.out().flush();
        talk.summary(findings);
        boolean errors = findings.stream().anyMatch(Finding::isError);
        talk.say(errors ? "check.nextErrors" : "check.next", Map.of("file", talk.typed(files.get(0))));
    }
}
