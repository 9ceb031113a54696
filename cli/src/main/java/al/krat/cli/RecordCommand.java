package al.krat.cli;

import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Finding;
import al.krat.domain.RecordId;
import al.krat.intake.notes.NotesResult;
import al.krat.ledger.FolderLedger;
import al.krat.ledger.JournalEntry;
import al.krat.ledger.Recorder;
import al.krat.ledger.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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

    /** How often recording begins anew because somebody else was quicker. */
    private static final int TRIES = 20;

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
            Path workspace = workspace(new Inputs(talk.environment())
                    .workspace(input.workspace, file)
                    .orElse(null));
            return new RegisterRecording(talk, workspace, day(), dryRun).record(file);
        }
        return record();
    }

    private Integer record() throws IOException, EditedFileException {
        Library library = new Library(talk, input);
        Reading reading = library.read(file);
        talk.needSomething(reading);
        Path workspace = workspace(reading.workspace());
        if (reading.hasErrors()) {
            throw new Stop(ExitCode.ERRORS, "record.errors", Map.of("file", talk.typed(reading.file())));
        }
        String why = correction == null ? null : correction.strip();
        if (why != null && why.isEmpty()) {
            throw new Stop(ExitCode.USAGE, "record.noReason", Map.of());
        }
        Source source = new Inputs(talk.environment()).read(reading.file());
        boolean report = NotesResult.isReport(reading.draft().meeting());
        JournalEntry entry = append(workspace, reading.lines(), () -> {
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
        Path workspace = workspace(
                new Inputs(talk.environment()).workspace(input.workspace, file).orElse(null));
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw new Stop(ExitCode.USAGE, "record.noReason", Map.of());
        }
        append(workspace, Map.of(), () -> Krat.open(workspace)
                .recorder(Library.nothing(), day(), null)
                .withdrawal(id, why));
        talk.say(dryRun ? "record.wouldWithdraw" : "record.withdrawn", Map.of("id", id.toString()));
        return ExitCode.DONE;
    }

    /** What would be recorded, looked at anew each time. */
    private interface Proposal {
        Recording make() throws IOException;
    }

    private JournalEntry append(Path workspace, Map<String, List<String>> lines, Proposal proposal) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            Recording recording = proposal.make();
            List<Finding> findings = recording.findings();
            if (i == 0 || recording.entry().isEmpty()) {
                talk.remarks(findings, lines);
            }
            JournalEntry entry =
                    recording.entry().orElseThrow(() -> new Stop(ExitCode.ERRORS, "record.refused", Map.of()));
            if (dryRun || new FolderLedger(workspace).append(entry)) {
                return entry;
            }
        }
        throw new Stop(ExitCode.FILES, "record.busy", Map.of());
    }

    private static Path workspace(@Nullable Path workspace) {
        if (workspace == null) {
            throw new Stop(ExitCode.USAGE, "record.noWorkspace", Map.of());
        }
        return workspace;
    }

    private LocalDate day() {
        return today == null ? Today.inAlbania() : today;
    }
}
