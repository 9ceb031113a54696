package al.krat.cli;

import al.krat.Document;
import al.krat.Format;
import al.krat.domain.Finding;
import al.krat.domain.Qark;
import al.krat.file.AtomicFile;
import al.krat.language.Language;
import al.krat.template.PackDifference;
import al.krat.template.PackLayer;
import al.krat.template.PackSetting;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** modelet shiko: what a pack says, where it has it from, and how its minutes look. */
@Command(name = "shiko", aliases = "show")
final class PackShowCommand implements Callable<Integer> {

    private static final String INDENT = "  ";

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions options = new PackOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = {"--prova", "--preview"},
            descriptionKey = "preview")
    private boolean preview;

    @Option(
            names = {"-o", "--dalja", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "previewFolder")
    private @Nullable Path folder;

    @Option(
            names = {"-f", "--formati", "--format"},
            split = ",",
            paramLabel = "docx,pdf,html",
            hideParamSyntax = true,
            descriptionKey = "previewFormats")
    private List<Format> formats = List.of(Format.PDF);

    @Parameters(arity = "1", paramLabel = "${bundle:label.pack}", descriptionKey = "packAny")
    private String typed = "";

    PackShowCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Packs packs = new Packs(talk, options);
        TemplatePack pack = packs.find(typed);
        List<Finding> findings = Packs.check(pack);
        talk.out().print(SafeText.of(text(pack)));
        talk.out().flush();
        talk.err().print(talk.findings(findings, Packs.lines(pack, findings)));
        talk.summary(findings);
        boolean errors = Packs.errors(findings) > 0;
        boolean shown = !errors && (preview || output.open);
        if (shown) {
            preview(pack, packs);
        }
        String next = errors ? "templates.nextErrors" : shown ? "templates.previewNext" : "templates.showNext";
        talk.say(next, Map.of("name", talk.typed(Path.of(typed))));
        return errors ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private void preview(TemplatePack pack, Packs packs) throws IOException, EditedFileException {
        Path to = folder != null
                ? talk.environment().resolve(folder)
                : packs.workspace()
                        .map(found -> found.resolve(WritingCommand.OUTPUT_FOLDER))
                        .orElse(talk.environment().folder());
        Document minutes = ExampleMeeting.minutes(pack);
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (Format format : formats) {
            String name = "prova-" + pack.layers().get(0).name() + "." + format.extension();
            files.put(name, out -> minutes.writeTo(format, out));
        }
        OutputFolder.Written written = new OutputFolder(to, output.overwrite).write(files);
        talk.written(written);
        if (output.open) {
            talk.open(written.files().get(0));
        }
    }

    private String text(TemplatePack pack) {
        List<PackLayer> layers = pack.layers();
        String own = layers.get(0).name();
        StringBuilder out = new StringBuilder();
        out.append(say("templates.show.name", own)).append('\n');
        if (layers.size() > 1) {
            String parents = layers.stream().skip(1).map(PackLayer::name).collect(Collectors.joining(" → "));
            out.append(say("templates.show.extends", parents)).append('\n');
        }
        Qark.of(pack.qark()).ifPresent(qark -> out.append(say("templates.show.qark", qark.albanianName()))
                .append('\n'));
        out.append('\n').append(talk.messages().say("templates.part.settings")).append('\n');
        for (PackSetting setting : pack.settings()) {
            if (!setting.key().equals("extends") && !setting.key().equals("qark")) {
                out.append(INDENT).append(setting.key()).append(": ").append(setting.value());
                out.append(origin(setting.pack(), own)).append('\n');
            }
        }
        out.append('\n').append(talk.messages().say("templates.part.files")).append('\n');
        for (String file : pack.files()) {
            String from = layers.stream()
                    .filter(layer -> layer.names().contains(file))
                    .map(PackLayer::name)
                    .findFirst()
                    .orElse(own);
            out.append(INDENT).append(file).append(origin(from, own)).append('\n');
        }
        for (Language language : Language.values()) {
            int count = pack.phrases(language).keys().size();
            out.append(INDENT)
                    .append(talk.messages()
                            .say(
                                    "templates.show.phrases",
                                    Map.of("language", language.code(), "count", Integer.toString(count))))
                    .append('\n');
        }
        pack.parent().ifPresent(parent -> {
            PackDifference changes = PackDifference.between(parent, pack);
            out.append('\n')
                    .append(say("templates.changes", parent.layers().get(0).name()))
                    .append('\n');
            out.append(
                    changes.isEmpty()
                            ? talk.messages().say("templates.changesNothing") + "\n"
                            : new DifferenceText(talk.messages(), false).of(changes));
        });
        return out.toString();
    }

    private static String origin(String from, String own) {
        return from.equals(own) ? "" : "  (" + from + ")";
    }

    private String say(String key, String name) {
        return talk.messages().say(key, Map.of("name", name));
    }
}
