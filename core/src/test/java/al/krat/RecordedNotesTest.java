package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Finding;
import al.krat.ledger.Ledger;
import al.krat.ledger.MemoryLedger;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is recorded already is known when notes are read. */
class RecordedNotesTest {

    private static final String MEETING = """
            Organi: KRAT Durrës
            Data: 28.06.2019

            # Detyra
            ANGAZHIM Bashkia Durrës: Ngritja e kampit veror. Afati: 15.09.2019
            """;
    private static final String NEXT = """
            Organi: KRAT Durrës
            Data: 20.09.2019

            # Ndjekja
            A-2019-001 përmbushur
            """;

    private final Krat krat = Krat.with(TemplatePack.named("durres"));
    private final Ledger ledger = new MemoryLedger();

    @BeforeEach
    void record() throws IOException {
        for (String notes : List.of(MEETING, NEXT)) {
            Draft draft = read(notes);
            ledger.append(now().recorder(draft, LocalDate.of(2019, 10, 1), null)
                    .meeting(draft.meeting())
                    .entry()
                    .orElseThrow());
        }
    }

    private Krat now() throws IOException {
        return krat.history(ledger.history(krat.committee()));
    }

    private Draft read(String notes) throws IOException {
        return now().read(Source.of("notes.txt", notes.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> steps(String notes) throws IOException {
        return read(notes).findings().stream()
                .map(Finding::id)
                .filter("E216"::equals)
                .toList();
    }

    @Test
    void notesThatAreRecordedDoNotContradictThemselves() throws IOException {
        assertEquals(List.of(), steps(NEXT));
    }

    /** A report names no body: it is not the meeting that was held on its day. */
    @Test
    void aReportOnTheDayOfAMeetingKnowsWhatTheMeetingSaid() throws IOException {
        assertEquals(List.of("E216"), steps("Data: 20.09.2019\n\nA-2019-001 përmbushur\n"));
    }
}
