package al.krat.ledger;

import al.krat.Draft;
import al.krat.Krat;
import al.krat.Source;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;

/** Meetings of Durrës as notes, recorded into a ledger. */
final class Meetings {

    static final LocalDate DAY = LocalDate.of(2019, 12, 31);

    private static final Krat KRAT = Krat.with(TemplatePack.named("durres"));

    private Meetings() {}

    /** The head of a meeting's notes on a day of 2019, and what follows. */
    static String notes(String day, String... lines) {
        return "Organi: KRAT Durrës\nData: " + day + ".2019\n\n# Masat\n" + String.join("\n", lines) + "\n";
    }

    /** The notes of reports between meetings. */
    static String report(String day, String... lines) {
        return "Data: " + day + ".2019\n" + String.join("\n", lines) + "\n";
    }

    static Krat krat(Ledger ledger) throws IOException {
        return KRAT.history(ledger.history(KRAT.committee()));
    }

    static History history(Ledger ledger) throws IOException {
        return ledger.history(KRAT.committee());
    }

    /** What is read of notes, and a recorder for it. */
    record Read(Draft draft, Recorder recorder) {}

    static Read read(Ledger ledger, String notes) throws IOException {
        Krat krat = krat(ledger);
        Source source = Source.of("shenime.txt", notes.getBytes(StandardCharsets.UTF_8));
        Draft draft = krat.read(source);
        return new Read(draft, krat.recorder(draft, DAY, source));
    }

    /** Records a meeting. */
    static JournalEntry meeting(Ledger ledger, String notes) throws IOException {
        Read read = read(ledger, notes);
        return appended(ledger, read.recorder().meeting(read.draft().meeting()));
    }

    static JournalEntry reported(Ledger ledger, String notes) throws IOException {
        Read read = read(ledger, notes);
        return appended(ledger, read.recorder().report(read.draft().meeting()));
    }

    /** Records a correction of the meeting as it stands, with some of its words exchanged. */
    static JournalEntry corrected(Ledger ledger, String id, Map<String, String> exchanged) throws IOException {
        Read read = read(ledger, withIds(ledger, id, exchanged));
        return appended(ledger, read.recorder().correction(read.draft().meeting(), "arsyeja"));
    }

    /** The notes with ids of a recorded meeting. */
    static String withIds(Ledger ledger, String id, Map<String, String> exchanged) throws IOException {
        String notes =
                KRAT.notes(history(ledger).meeting(Ids.of(id)).orElseThrow().meeting());
        for (Map.Entry<String, String> each : exchanged.entrySet()) {
            if (!notes.contains(each.getKey())) {
                throw new AssertionError(each.getKey() + " is not in " + notes);
            }
            notes = notes.replace(each.getKey(), each.getValue());
        }
        return notes;
    }

    static JournalEntry withdrawn(Ledger ledger, String id) throws IOException {
        return appended(ledger, read(ledger, "").recorder().withdrawal(Ids.of(id), "arsyeja"));
    }

    static JournalEntry appended(Ledger ledger, Recording recording) throws IOException {
        JournalEntry entry = recording
                .entry()
                .orElseThrow(() -> new AssertionError(recording.findings().toString()));
        if (!ledger.append(entry)) {
            throw new AssertionError("number " + entry.number() + " is taken");
        }
        return entry;
    }
}
