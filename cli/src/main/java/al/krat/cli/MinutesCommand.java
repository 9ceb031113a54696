package al.krat.cli;

import al.krat.Draft;
import al.krat.Format;
import al.krat.Krat;
import al.krat.MinutesOptions;
import al.krat.Source;
import al.krat.domain.Edition;
import al.krat.integrity.Integrity;
import al.krat.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** procesverbali: the minutes. */
@Command(name = "procesverbali", aliases = "minutes")
final class MinutesCommand implements Callable<Integer> {

    static final String OUTPUT_FOLDER = "dokumentet";

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = {"-o", "--dalja", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "outputFolder")
    private @Nullable Path folder;

    @Option(
            names = {"-f", "--formati", "--format"},
            split = ",",
            paramLabel = "docx,pdf,html",
            hideParamSyntax = true,
            descriptionKey = "formats")
    private List<Format> formats = List.of(Format.DOCX, Format.PDF);

    @Option(
            names = {"--varianti", "--edition"},
            paramLabel = "${bundle:label.edition}",
            descriptionKey = "edition")
    private Edition edition = Edition.INTERNAL;

    @Option(
            names = {"--sot", "--today"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "today")
    private @Nullable LocalDate today;

    @Option(
            names = {"--gjuha", "--language"},
            paramLabel = "sq|en",
            descriptionKey = "language")
    private Language language = Language.ALBANIAN;

    @Option(
            names = {"--projekt", "--draft"},
            descriptionKey = "draft")
    private boolean draft;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private @Nullable Path file;

    MinutesCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Inputs inputs = new Inputs(talk.environment());
        Path notes = inputs.fileOrNewest(file, input.workspace);
        Source source = inputs.read(notes);
        Path workspace = inputs.workspace(input.workspace, notes).orElse(null);
        Krat krat = new Library(talk).open(workspace, input.pack, source);
        Draft read = krat.read(source);
        talk.err().print(talk.findings(read.findings(), Map.of(source.name(), SourceText.lines(source.bytes()))));
        if (Integrity.isUnreadable(read.findings())) {
            throw new Stop(ExitCode.ERRORS, "minutes.nothing", Map.of());
        }
        new Library(talk).needPack(krat);
        return write(krat, read, notes, folder(workspace, notes));
    }

    private int write(Krat krat, Draft read, Path notes, Path folder) throws IOException, EditedFileException {
        Papers papers = new Papers(krat, language, new LinkedHashSet<>(formats));
        MinutesOptions options = MinutesOptions.of(edition).asOf(today).draft(draft);
        OutputFolder.Written written = papers.minutes(read, options, new OutputFolder(folder, output.overwrite));
        talk.written(written);
        talk.summary(read.findings());
        String next = read.hasErrors() ? "minutes.nextErrors" : "minutes.next";
        talk.say(
                next,
                Map.of(
                        "file",
                        talk.typed(notes),
                        "document",
                        talk.typed(written.files().get(0))));
        if (output.open) {
            talk.open(written.files().get(0));
        }
        return read.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
    }

    /** The folder typed, else the workspace's, else the one that the notes lie in. */
    private Path folder(@Nullable Path workspace, Path notes) {
        if (folder != null) {
            return talk.environment().resolve(folder);
        }
        Path beside = talk.environment().resolve(notes).getParent();
        return workspace != null ? workspace.resolve(OUTPUT_FOLDER) : beside == null ? notes : beside;
    }
}
