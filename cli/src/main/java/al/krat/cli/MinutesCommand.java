package al.krat.cli;

import al.krat.Format;
import al.krat.Languages;
import al.krat.MinutesOptions;
import al.krat.domain.Edition;
import al.krat.intake.notes.NotesResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
            paramLabel = "sq|en|sq+en",
            descriptionKey = "language")
    private Languages languages = Languages.ALBANIAN;

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
        Reading reading = new Library(talk, input).read(file);
        talk.needSomething(reading);
        if (NotesResult.isReport(reading.draft().meeting())) {
            throw new Stop(ExitCode.ERRORS, "minutes.report", Map.of("file", talk.typed(reading.file())));
        }
        Papers papers = new Papers(reading.krat(), languages, new LinkedHashSet<>(formats));
        MinutesOptions options = MinutesOptions.of(edition).asOf(today).draft(draft || reading.hasErrors());
        Papers.Made made =
                papers.minutes(reading.draft(), options, new OutputFolder(folder(reading), output.overwrite));
        OutputFolder.Written written = made.written();
        talk.remarks(made.untranslated(), reading.lines());
        talk.written(written);
        talk.summary(Stream.concat(reading.findings().stream(), made.untranslated().stream())
                .toList());
        Path first = written.files().get(0);
        boolean unfinished = reading.krat().pack().isUnfinished();
        talk.say(
                reading.hasErrors() ? "minutes.nextErrors" : unfinished ? "minutes.nextUnfinished" : "minutes.next",
                Map.of("file", talk.typed(reading.file()), "document", talk.typed(first)));
        if (output.open) {
            talk.open(first);
        }
        return reading.hasErrors() || unfinished ? ExitCode.ERRORS : ExitCode.DONE;
    }

    /** The folder typed, else the workspace's, else the one that the notes lie in. */
    private Path folder(Reading reading) {
        if (folder != null) {
            return talk.environment().resolve(folder);
        }
        if (reading.workspace() != null) {
            return reading.workspace().resolve(OUTPUT_FOLDER);
        }
        return talk.environment().resolve(reading.file()).resolveSibling("");
    }
}
