package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
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

/** modelet kontrollo: only says what is wrong. */
@Command(name = "kontrollo", aliases = "check")
final class PackCheckCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions options = new PackOptions();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(
            names = {"--me-komente", "--with-comments"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "withComments")
    private @Nullable Path comments;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.pack}", descriptionKey = "packsAny")
    private List<String> typed = List.of();

    PackCheckCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Packs packs = new Packs(talk, options);
        List<String> wanted = typed.isEmpty() ? new ArrayList<>(packs.own()) : typed;
        if (wanted.isEmpty()) {
            throw new Stop(ExitCode.USAGE, "templates.noPacks", Map.of());
        }
        Set<Finding> findings = new LinkedHashSet<>();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        int exitCode = ExitCode.DONE;
        boolean read = false;
        for (String one : wanted) {
            try {
                TemplatePack pack = packs.find(one);
                List<Finding> found = Packs.check(pack);
                findings.addAll(found);
                lines.putAll(Packs.lines(pack, found));
                read = true;
                if (comments != null) {
                    new PackComments(talk, comments).write(pack, found);
                }
            } catch (Stop | IOException | UncheckedIOException unreadable) {
                exitCode = Math.max(exitCode, new Failures(talk).exitCode(unreadable));
            }
        }
        if (read) {
            print(List.copyOf(findings), lines, wanted.get(0));
        }
        return Math.max(exitCode, Packs.errors(List.copyOf(findings)) > 0 ? ExitCode.ERRORS : ExitCode.DONE);
    }

    private void print(List<Finding> findings, Map<String, List<String>> lines, String first) {
        if (json) {
            talk.out().println(FindingsJson.of(findings, talk.messages().language()));
        } else {
            talk.out().print(talk.findings(findings, lines));
        }
        talk.out().flush();
        talk.summary(findings);
        boolean errors = Packs.errors(findings) > 0;
        talk.say(
                errors ? "templates.nextErrors" : Packs.isZip(first) ? "templates.checkNextZip" : "templates.checkNext",
                Map.of("name", talk.typed(Path.of(first))));
    }
}
