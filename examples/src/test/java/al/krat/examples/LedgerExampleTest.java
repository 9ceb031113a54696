package al.krat.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.Draft;
import al.krat.Krat;
import al.krat.Source;
import al.krat.ledger.JournalEntry;
import al.krat.ledger.Ledger;
import al.krat.ledger.MemoryLedger;
import al.krat.ledger.Recording;
import al.krat.ledger.Standing;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows of the ledger. */
class LedgerExampleTest {

    private static final String NOTES = """
            Mbledhja: nr. 1, e zakonshme
            Organi: KRAT Durrës
            Data: 28.06.2019, 10:00–12:30

            # Detyra
            ANGAZHIM Bashkia Durrës: Ngritja e programit veror. Afati: 15.09.2019
            """;

    @Test
    void whatIsRecordedIsFollowedUp() throws IOException {
        Krat krat = Krat.with(TemplatePack.named("durres"));
        Source source = Source.of("2019-06-28.txt", NOTES.getBytes(StandardCharsets.UTF_8));
        Draft draft = krat.read(source);
        LocalDate today = LocalDate.of(2019, 9, 20);

        Ledger ledger = new MemoryLedger(); // or new FolderLedger(workspace), or your own
        Krat now = krat.history(ledger.history(krat.committee()));
        Recording recording = now.recorder(draft, today, source).meeting(draft.meeting());
        for (JournalEntry entry : recording.entry().stream().toList()) {
            assertTrue(ledger.append(entry)); // whole or not at all; false where somebody else was quicker
        }
        List<Standing> late = ledger.history(krat.committee()).at(today).stream()
                .filter(Standing::isOverdue)
                .toList();

        assertEquals(
                List.of("A-2019-001"),
                late.stream().map(each -> each.matter().id().shortForm()).toList());
        assertEquals(5, late.get(0).daysLate());
    }
}
