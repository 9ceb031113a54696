package al.krat.cli;

import al.krat.Format;
import al.krat.Languages;
import al.krat.domain.Finding;
import al.krat.intake.notes.NotesResult;
import al.krat.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands share that make documents of a meeting: they read it, make, write, and say what to do next. */
abstract class DocumentCommand implements Callable<Integer> {

    static final String OUTPUT_FOLDER = "dokumentet";

    final Talk talk;

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
            names = {"--sot", "--today"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "today")
    @Nullable LocalDate today;

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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the parser
    private CommandSpec spec;

    DocumentCommand(Talk talk) {
        this.talk = talk;
    }

    /**
     * Makes the documents.
     *
     * @param draft whether to mark them PROJEKT
     */
    abstract List<Papers.Made> make(Reading reading, Papers papers, boolean draft);

    /** The sentence about what a person does with the documents; it may name the first one. */
    abstract String next();

    /** The sentence that says why documents of sound notes are marked PROJEKT all the same; null where they are not. */
    @Nullable String unfinished(Reading reading) {
        return null;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Reading reading = new Library(talk, input).read(file);
        talk.needSomething(reading);
        if (NotesResult.isReport(reading.draft().meeting())) {
            throw new Stop(ExitCode.ERRORS, "minutes.report", Map.of("file", talk.typed(reading.file())));
        }
        Papers papers = new Papers(reading.krat(), languages, new LinkedHashSet<>(formats));
        List<Papers.Made> made = make(reading, papers, draft || reading.hasErrors());
        OutputFolder.Written written = papers.write(made, new OutputFolder(folder(reading), output.overwrite));
        List<Finding> noticed = Papers.noticed(made);
        talk.remarks(noticed, reading.lines());
        talk.written(written);
        talk.summary(
                Stream.concat(reading.findings().stream(), noticed.stream()).toList());
        Path first = written.files().get(0);
        String unfinished = unfinished(reading);
        talk.say(
                reading.hasErrors() ? "papers.nextErrors" : unfinished != null ? unfinished : next(),
                Map.of(
                        "command",
                        talk.messages().language() == Language.ENGLISH ? spec.aliases()[0] : spec.name(),
                        "file",
                        talk.typed(reading.file()),
                        "document",
                        talk.typed(first)));
        if (output.open) {
            talk.open(first);
        }
        return reading.hasErrors() || unfinished != null ? ExitCode.ERRORS : ExitCode.DONE;
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
