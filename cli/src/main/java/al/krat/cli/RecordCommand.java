package al.krat.cli;

import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.RecordId;
import al.krat.intake.notes.NotesResult;
import al.krat.ledger.JournalEntry;
import al.krat.ledger.Recorder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** ruaj: into the ledger, for good. */
@Command(name = "ruaj", aliases = "record")
final class RecordCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = {"--ndreqje", "--correction"},
            paramLabel = "${bundle:label.reason}",
            descriptionKey = "correction")
    private @Nullable String correction;

    @Option(
            names = {"--shfuqizo", "--withdraw"},
            paramLabel = "${bundle:label.id}",
            descriptionKey = "withdraw")
    private @Nullable RecordId withdrawn;

    @Option(
            names = {"--arsyeja", "--reason"},
            paramLabel = "${bundle:label.reason}",
            descriptionKey = "reason")
    private @Nullable String reason;

    @Option(
            names = {"--sot", "--today"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "recordDay")
    private @Nullable LocalDate today;

    @Option(
            names = {"--prove", "--dry-run"},
            descriptionKey = "dryRun")
    private boolean dryRun;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private @Nullable Path file;

    RecordCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        if (withdrawn != null) {
            return withdraw(withdrawn);
        }
        if (file != null && RegisterRecording.is(file)) {
            Path workspace = new Inputs(talk.environment()).needWorkspace(input.workspace, file);
            return new RegisterRecording(talk, workspace, day(), dryRun).record(file);
        }
        return record();
    }

    private Integer record() throws IOException, EditedFileException {
        String why = correction == null ? null : reason(correction);
        Library library = new Library(talk, input);
        Reading reading = library.read(file);
        talk.needSomething(reading);
        Path workspace = new Inputs(talk.environment()).needWorkspace(input.workspace, reading.file());
        if (reading.hasErrors()) {
            throw new Stop(ExitCode.ERRORS, "record.errors", Map.of("file", talk.typed(reading.file())));
        }
        Source source = new Inputs(talk.environment()).read(reading.file());
        boolean report = NotesResult.isReport(reading.draft().meeting());
        JournalEntry entry = new Appending(talk, workspace, dryRun).append(reading.lines(), () -> {
            Reading now = library.read(file);
            Recorder recorder = now.krat().recorder(now.draft(), day(), source);
            if (report) {
                return recorder.report(now.draft().meeting());
            }
            return why == null
                    ? recorder.meeting(now.draft().meeting())
                    : recorder.correction(now.draft().meeting(), why);
        });
        new RecordedFile(talk).tell(workspace, reading, entry, dryRun);
        return ExitCode.DONE;
    }

    private Integer withdraw(RecordId id) throws IOException {
        Path workspace = new Inputs(talk.environment()).needWorkspace(input.workspace, file);
        String why = reason(reason == null ? "" : reason);
        new Appending(talk, workspace, dryRun).append(Map.of(), () -> Krat.open(workspace)
                .recorder(Library.nothing(), day(), null)
                .withdrawal(id, why));
        talk.say(dryRun ? "record.wouldWithdraw" : "record.withdrawn", Map.of("id", id.toString()));
        return ExitCode.DONE;
    }

    /** A reason in words; «--ndreqje SKEDARI» forgets it, and would correct other notes than those. */
    private String reason(String typed) {
        String why = typed.strip();
        boolean file = Inputs.ENDINGS.stream().anyMatch(ending -> why.endsWith("." + ending));
        if (why.isEmpty() || file) {
            throw new Stop(ExitCode.USAGE, "record.noReason", Map.of());
        }
        return why;
    }

    private LocalDate day() {
        return today == null ? Today.inAlbania() : today;
    }
}
