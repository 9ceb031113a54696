package al.krat.cli;

import al.krat.domain.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** kontrollo: says what is wrong, and on wish writes a copy with corrected spelling. */
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

    @Option(
            names = {"--rregullo", "--fix"},
            descriptionKey = "fix")
    private boolean fix;

    @Option(
            names = {"--mbishkruaj", "--overwrite"},
            descriptionKey = "overwrite")
    private boolean overwrite;

    @Option(
            names = {"--ditari", "--journal"},
            descriptionKey = "journal")
    private boolean journal;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.file}", descriptionKey = "files")
    private List<Path> files = List.of();

    CheckCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        if (journal) {
            return new JournalCheck(talk, input).call();
        }
        Library library = new Library(talk, input, new Dictionaries(talk).lint(spelling));
        Set<Finding> findings = new LinkedHashSet<>();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<Reading> readings = new ArrayList<>();
        int exitCode = ExitCode.DONE;
        for (Path file : files.isEmpty() ? Collections.<@Nullable Path>singletonList(null) : files) {
            try {
                Reading reading = library.read(file);
                findings.addAll(reading.findings());
                lines.putAll(reading.lines());
                readings.add(reading);
                files = files.isEmpty() ? List.of(reading.file()) : files;
            } catch (Stop | IOException | UncheckedIOException unreadable) {
                exitCode = Math.max(exitCode, new Failures(talk).exitCode(unreadable));
            }
        }
        if (!lines.isEmpty()) {
            print(List.copyOf(findings), lines);
        }
        for (Reading reading : fix ? readings : List.<Reading>of()) {
            new ProposalFile(talk, overwrite).write(reading);
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
        if (fix) {
            return;
        }
        boolean errors = findings.stream().anyMatch(Finding::isError);
        talk.say(errors ? "check.nextErrors" : "check.next", Map.of("file", talk.typed(files.get(0))));
    }
}
