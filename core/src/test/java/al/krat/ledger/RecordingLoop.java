package al.krat.ledger;

import al.krat.domain.AgendaItem;
import al.krat.domain.Body;
import al.krat.domain.Honorific;
import al.krat.domain.Meeting;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A program that records small meetings until it is stopped, and says each number once it is recorded. */
public final class RecordingLoop {

    private static final LocalDate DAY = LocalDate.of(2019, 1, 1);
    private static final Party BASHKIA = Party.known("bashkia-durres", "Bashkia Durrës");

    private RecordingLoop() {}

    /** @param args the workspace, and how many meetings; none holds the lock and records nothing */
    public static void main(String[] args) throws Exception {
        Path workspace = Path.of(args[0]);
        int wanted = Integer.parseInt(args[1]);
        if (wanted == 0) {
            hold(workspace);
        }
        var ledger = new FolderLedger(workspace);
        for (int recorded = 0; recorded < wanted; ) {
            int next = ledger.size() + 1;
            if (ledger.append(entry(next))) {
                recorded++;
                say(String.valueOf(next));
            }
        }
    }

    private static void hold(Path workspace) throws Exception {
        try (JournalLock lock = JournalLock.take(workspace.resolve(FolderLedger.FOLDER))) {
            say(lock == null ? "free" : "held");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    /** What is recorded under a number: each time with a person who was not named before. */
    static JournalEntry entry(int number) throws IOException {
        var id = new RecordId("DR-KRAT", RecordKind.MEETING, 2019, number);
        var speaker = new Speaker(BASHKIA, Named.of(Honorific.MR, "Emri " + number));
        Meeting meeting = Meeting.builder()
                .id(id)
                .body(Body.KRAT)
                .date(DAY.plusDays(number))
                .item(AgendaItem.of(
                        "Masat", new Statement(List.of(speaker), List.of(Prose.of("Fjala " + number + ".")), false)))
                .build();
        return new JournalEntry(number, JournalEntry.Kind.MEETING, id, DAY.plusDays(number), null, null, meeting);
    }
}
