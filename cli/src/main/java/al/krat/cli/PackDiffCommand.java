package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.template.PackDifference;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** modelet krahaso: what differs between two packs. */
@Command(name = "krahaso", aliases = "diff")
final class PackDiffCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions options = new PackOptions();

    @Parameters(index = "0", arity = "1", paramLabel = "${bundle:label.pack}", descriptionKey = "packBefore")
    private String before = "";

    @Parameters(index = "1", arity = "1", paramLabel = "${bundle:label.pack}", descriptionKey = "packAfter")
    private String after = "";

    PackDiffCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Packs packs = new Packs(talk, options);
        TemplatePack one = packs.find(before);
        TemplatePack other = packs.find(after);
        for (TemplatePack pack : List.of(one, other)) {
            List<Finding> findings = pack.findings();
            talk.err().print(talk.findings(findings, Packs.lines(pack, findings)));
        }
        PackDifference difference = PackDifference.between(one, other);
        if (difference.isEmpty()) {
            talk.say("templates.equal");
        }
        talk.out().print(new DifferenceText(talk.messages(), true).of(difference));
        talk.out().flush();
        talk.say("templates.diffNext", Map.of("name", talk.typed(Path.of(after))));
        return one.hasErrors() || other.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
    }
}
