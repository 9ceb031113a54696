package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.template.PackArchive;
import al.krat.template.PackDifference;
import al.krat.template.PackLayer;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** modelet instalo: a pack that somebody sent, into the workspace. */
@Command(name = "instalo", aliases = "install")
final class PackInstallCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions options = new PackOptions();

    @Option(
            names = {"--mbishkruaj", "--overwrite"},
            descriptionKey = "packOverwrite")
    private boolean overwrite;

    @Parameters(arity = "1", paramLabel = "${bundle:label.file}", descriptionKey = "packZipIn")
    private String typed = "";

    PackInstallCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Packs packs = new Packs(talk, options);
        Path modelet =
                packs.folder().orElseThrow(() -> new Stop(ExitCode.USAGE, "templates.noWorkspaceHere", Map.of()));
        PackArchive archive = packs.archive(typed);
        TemplatePack pack = archive.pack();
        List<Finding> findings = Packs.check(pack);
        talk.err().print(talk.findings(findings, Packs.lines(pack, findings)));
        if (Packs.errors(findings) > 0) {
            talk.summary(findings);
            throw new Stop(ExitCode.ERRORS, "templates.notInstalled", Map.of("file", talk.typed(Path.of(typed))));
        }
        judge(pack);
        List<PackLayer> wanted = wanted(archive.packs(), modelet);
        String name = archive.packs().get(0).name();
        if (wanted.isEmpty()) {
            talk.say("templates.same", Map.of("name", name));
            return ExitCode.DONE;
        }
        Path kept = null;
        // parents first: at no moment is a pack there without what it extends
        for (int i = wanted.size() - 1; i >= 0; i--) {
            Path folder = modelet.resolve(wanted.get(i).name());
            Path old = PackFolderWriter.replace(folder, wanted.get(i).files());
            talk.out().println(talk.environment().shown(folder));
            if (old != null) {
                talk.say("templates.kept", Map.of("folder", talk.typed(old)));
                kept = old;
            }
        }
        talk.out().flush();
        next(name, kept);
        return ExitCode.DONE;
    }

    /** Says what the pack and its parents in the zip change of what krat ships, so that a person can judge it. */
    private void judge(TemplatePack pack) {
        String base = pack.layers().stream()
                .filter(PackLayer::shipped)
                .map(PackLayer::name)
                .findFirst()
                .orElse(Library.STANDARD);
        PackDifference changes = PackDifference.between(TemplatePack.named(base), pack);
        talk.say("templates.changes", Map.of("name", base));
        if (changes.isEmpty()) {
            talk.say("templates.changesNothing");
        }
        talk.err().print(new DifferenceText(talk.messages(), false).of(changes));
    }

    /** The packs of the zip that are not there yet as they are; others that are there stay, unless they may give way. */
    private List<PackLayer> wanted(List<PackLayer> packs, Path modelet) throws IOException {
        List<PackLayer> wanted = new ArrayList<>();
        for (PackLayer layer : packs) {
            Path folder = modelet.resolve(layer.name());
            if (TemplatePack.shipped().contains(layer.name())) {
                throw new Stop(ExitCode.FILES, "templates.shippedZip", Map.of("name", layer.name()));
            }
            boolean isThere = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
            if (isThere && PackFolderWriter.holds(folder, layer.files())) {
                continue;
            }
            if (isThere && !overwrite) {
                throw new Stop(
                        ExitCode.FILES,
                        "templates.there",
                        Map.of("name", layer.name(), "file", talk.typed(Path.of(typed))));
            }
            wanted.add(layer);
        }
        return wanted;
    }

    private void next(String name, @Nullable Path kept) {
        if (kept != null) {
            talk.say("templates.compareNext", Map.of("old", String.valueOf(kept.getFileName()), "name", name));
        }
        talk.say("templates.installNext", Map.of("name", name));
    }
}
