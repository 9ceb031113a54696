package al.krat.ledger;

import al.krat.Draft;
import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.domain.RecordId;
import al.krat.intake.notes.NotesResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The example of a whole year, {@code examples/durres-viti-2019}, recorded as its list of recordings says. */
final class Year {

    static final Path FOLDER = Path.of("..", "examples", "durres-viti-2019");

    /**
     * A line of the list.
     *
     * @param what the name of a file, or the id of what is withdrawn
     */
    record Step(LocalDate day, String kind, String what, String reason) {

        private static Step of(String line) {
            String[] cells = line.split(";", -1);
            return new Step(LocalDate.parse(cells[0]), cells[1], cells[2], cells[3]);
        }
    }

    private Year() {}

    static Krat krat() throws IOException {
        return Krat.open(FOLDER);
    }

    /** All that was recorded, in the order in which it was. */
    static List<Step> steps() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("regjistrimet.csv"));
        return lines.subList(1, lines.size()).stream().map(Step::of).toList();
    }

    /** Records all of it. */
    static History record(Ledger ledger) throws IOException {
        for (Step step : steps()) {
            record(ledger, step);
        }
        return ledger.history(krat().committee());
    }

    /** Records one line of the list. */
    static void record(Ledger ledger, Step step) throws IOException {
        Krat krat = krat().history(ledger.history(krat().committee()));
        Recording recording = recording(krat, step);
        JournalEntry entry = recording.entry().orElseThrow(() -> new AssertionError(step + " " + recording.findings()));
        if (!ledger.append(entry)) {
            throw new AssertionError(step + " was not recorded");
        }
    }

    private static Recording recording(Krat krat, Step step) throws IOException {
        if (step.kind().equals("shfuqizim")) {
            var nothing = new Draft(Meeting.builder().build(), List.of(), Places.NONE);
            return krat.recorder(nothing, step.day(), null)
                    .withdrawal(RecordId.parse(step.what()).orElseThrow(), step.reason());
        }
        Source source = Source.of(
                step.what(), Files.readAllBytes(FOLDER.resolve("shenimet").resolve(step.what())));
        Draft draft = krat.read(source);
        var errors = new ArrayList<>(draft.findings());
        errors.removeIf(finding -> !finding.isError());
        if (!errors.isEmpty()) {
            throw new AssertionError(errors.stream().map(Finding::toString).toList());
        }
        Recorder recorder = krat.recorder(draft, step.day(), source);
        if (NotesResult.isReport(draft.meeting())) {
            return recorder.report(draft.meeting());
        }
        return step.reason().isEmpty()
                ? recorder.meeting(draft.meeting())
                : recorder.correction(draft.meeting(), step.reason());
    }
}
