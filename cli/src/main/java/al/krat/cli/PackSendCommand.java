package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.file.Digests;
import al.krat.template.PackArchive;
import al.krat.template.PackLayer;
import al.krat.template.PackName;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** modelet paketo: a pack as a zip for somebody else. */
@Command(name = "paketo", aliases = "pack")
final class PackSendCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions options = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = {"-o", "--dalja", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "packZip")
    private @Nullable Path target;

    @Parameters(arity = "1", paramLabel = "${bundle:label.pack}", descriptionKey = "packAny")
    private String typed = "";

    PackSendCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        TemplatePack pack = new Packs(talk, options).find(typed);
        String name = pack.layers().get(0).name();
        Path to = talk.environment().resolve(target == null ? Path.of(name + ".zip") : target);
        if (!Packs.isZip(to.toString())) {
            throw new Stop(ExitCode.USAGE, "templates.notZip", Map.of("file", talk.typed(to)));
        }
        if (!PackName.is(name)) {
            throw new Stop(ExitCode.USAGE, "templates.name", Map.of("name", name));
        }
        List<Finding> findings = Packs.check(pack);
        talk.err().print(talk.findings(findings, Packs.lines(pack, findings)));
        if (Packs.errors(findings) > 0) {
            talk.summary(findings);
            throw new Stop(ExitCode.ERRORS, "templates.notPacked", Map.of("name", talk.typed(Path.of(typed))));
        }
        byte[] zip = PackArchive.write(pack);
        talk.written(new OutputFolder(to.resolveSibling(""), output.overwrite)
                .write(Map.of(String.valueOf(to.getFileName()), out -> out.write(zip))));
        List<String> along = pack.layers().stream()
                .skip(1)
                .filter(layer -> !layer.shipped())
                .map(PackLayer::name)
                .toList();
        if (!along.isEmpty()) {
            talk.say("templates.along", Map.of("names", String.join(", ", along)));
        }
        talk.say("templates.digest", Map.of("sha256", digest(zip)));
        talk.say("templates.packNext", Map.of("file", String.valueOf(to.getFileName())));
        return ExitCode.DONE;
    }

    /** The fingerprint that two people can compare by telephone. */
    static String digest(byte[] zip) {
        return HexFormat.of().formatHex(Digests.sha256().digest(zip));
    }
}
