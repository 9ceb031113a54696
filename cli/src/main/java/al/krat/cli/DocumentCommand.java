package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.intake.notes.NotesResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands share that make documents of a meeting: they read it, make, write, and say what to do next. */
abstract class DocumentCommand extends WritingCommand {

    @Mixin
    private InputOptions input = new InputOptions();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private @Nullable Path file;

    DocumentCommand(Talk talk) {
        super(talk);
    }

    /**
     * Makes the documents.
     *
     * @param draft whether to mark them PROJEKT
     */
    abstract List<Papers.Made> make(Reading reading, Papers papers, boolean draft);

    /** The sentence about what a person does with the documents; it may name the first one. */
    abstract String next();

    /** Whether messages are written, too, with the documents attached. */
    boolean mails() {
        return false;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Reading reading = new Library(talk, input).read(file);
        talk.needSomething(reading);
        if (NotesResult.isReport(reading.draft().meeting())) {
            throw new Stop(ExitCode.ERRORS, "minutes.report", Map.of("file", talk.typed(reading.file())));
        }
        Papers papers = papers(reading.krat());
        List<Papers.Made> made = make(reading, papers, draft || reading.hasErrors());
        Path first = write(papers, made, home(reading), mails());
        List<Finding> noticed = Papers.noticed(made);
        talk.remarks(noticed, reading.lines());
        talk.summary(
                Stream.concat(reading.findings().stream(), noticed.stream()).toList());
        boolean unfinished = reading.krat().pack().isUnfinished();
        talk.say(
                reading.hasErrors() ? "papers.nextErrors" : unfinished ? "papers.nextUnfinished" : next(),
                Map.of("command", command(), "file", talk.typed(reading.file()), "document", talk.typed(first)));
        if (output.open) {
            talk.open(first);
        }
        return reading.hasErrors() || unfinished ? ExitCode.ERRORS : ExitCode.DONE;
    }

    /** The workspace's folder of documents, else the one that the notes lie in. */
    private Path home(Reading reading) {
        return reading.workspace() != null
                ? reading.workspace().resolve(OUTPUT_FOLDER)
                : talk.environment().resolve(reading.file()).resolveSibling("");
    }
}
