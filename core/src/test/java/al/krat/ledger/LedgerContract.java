package al.krat.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.AgendaItem;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Honorific;
import al.krat.domain.Meeting;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import al.krat.domain.Step;
import al.krat.ledger.JournalEntry.Kind;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Ledger} must do. Who keeps meetings in a database of their own extends this class with a JUnit test
 * and says how an empty ledger is made; the class comes in the artifact {@code al.krat:krat-core} of type
 * {@code test-jar}, beside JUnit 5:
 *
 * <pre>{@code
 * class TableLedgerTest extends LedgerContract {
 *     @Override
 *     protected Ledger empty() {
 *         return new TableLedger(newDatabase());
 *     }
 *
 *     @Override
 *     protected Ledger reopened(Ledger ledger) {
 *         return new TableLedger(((TableLedger) ledger).database());
 *     }
 * }
 * }</pre>
 *
 * A ledger keeps entries as values: what comes back equals what was given. It does not look into them; a
 * {@link Recorder} has done that. An entry as a text is what {@link JournalEntry}'s components say, and
 * {@code al.krat.intake.RecordCodec} writes and reads any of them as YAML or JSON.
 */
public abstract class LedgerContract {

    private static final LocalDate DAY = LocalDate.of(2019, 6, 28);
    private static final Party BASHKIA = Party.known("bashkia-durres", "Bashkia Durrës");
    private static final int THREADS = 6;
    private static final int EACH = 5;

    /** A ledger that holds nothing. */
    protected abstract Ledger empty() throws IOException;

    /** Another one over the same store, as a program finds it that starts anew; the same one where nothing outlives it. */
    protected Ledger reopened(Ledger ledger) throws IOException {
        return ledger;
    }

    @Test
    void holdsNothingAtFirst() throws IOException {
        assertEquals(List.of(), empty().entries());
    }

    @Test
    void entriesComeBackEqualAndInOrder() throws IOException {
        Ledger ledger = empty();
        List<JournalEntry> all = ofEveryKind();
        for (JournalEntry entry : all) {
            assertTrue(ledger.append(entry));
        }

        assertEquals(all, ledger.entries());
        assertEquals(all, reopened(ledger).entries());
    }

    @Test
    void aTakenNumberChangesNothing() throws IOException {
        Ledger ledger = empty();
        assertTrue(ledger.append(meeting(1, "e para")));
        assertTrue(ledger.append(meeting(2, "e dyta")));

        assertFalse(ledger.append(meeting(2, "tjetra")));
        assertFalse(ledger.append(meeting(1, "tjetra")));
        assertFalse(ledger.append(meeting(1, "e para")));
        assertEquals(
                List.of(meeting(1, "e para"), meeting(2, "e dyta")),
                reopened(ledger).entries());
    }

    @Test
    void aNumberThatLeavesAGapIsRefused() throws IOException {
        Ledger ledger = empty();
        assertThrows(IllegalArgumentException.class, () -> ledger.append(meeting(2, "e para")));
        assertThrows(IllegalArgumentException.class, () -> ledger.append(meeting(0, "e para")));
        assertThrows(IllegalArgumentException.class, () -> ledger.append(meeting(-1, "e para")));
        assertEquals(List.of(), reopened(ledger).entries());

        assertTrue(ledger.append(meeting(1, "e para")));
        assertThrows(IllegalArgumentException.class, () -> ledger.append(meeting(3, "e treta")));
        assertThrows(IllegalArgumentException.class, () -> ledger.append(meeting(Integer.MAX_VALUE, "e fundit")));
        assertEquals(List.of(meeting(1, "e para")), reopened(ledger).entries());
    }

    @Test
    void whatWasReadStaysAsItIs() throws IOException {
        Ledger ledger = empty();
        ledger.append(meeting(1, "e para"));
        List<JournalEntry> before = ledger.entries();

        ledger.append(meeting(2, "e dyta"));

        assertEquals(1, before.size());
        assertThrows(UnsupportedOperationException.class, () -> before.add(meeting(3, "e treta")));
    }

    @Test
    void twoOverOneStoreSeeEachOther() throws IOException {
        Ledger one = empty();
        Ledger other = reopened(one);
        assertTrue(one.append(meeting(1, "e para")));
        assertEquals(1, other.entries().size());

        assertTrue(other.append(meeting(2, "e dyta")));
        assertFalse(one.append(meeting(2, "tjetra")));
        assertEquals(List.of(meeting(1, "e para"), meeting(2, "e dyta")), one.entries());
    }

    @Test
    void whoRecordAtOnceGetOneNumberEach() throws Exception {
        Ledger shared = empty();
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        var recorders = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < THREADS; i++) {
            int recorder = i;
            Ledger ledger = i % 2 == 0 ? shared : reopened(shared);
            recorders.add(() -> record(ledger, recorder));
        }
        try {
            for (Future<Integer> done : pool.invokeAll(recorders)) {
                assertEquals(EACH, done.get());
            }
        } finally {
            pool.shutdownNow();
        }

        List<JournalEntry> entries = reopened(shared).entries();
        assertEquals(
                IntStream.rangeClosed(1, THREADS * EACH).boxed().toList(),
                entries.stream().map(JournalEntry::number).toList());
        assertEquals(
                THREADS * EACH,
                entries.stream().map(JournalEntry::reason).distinct().count());
    }

    /** Records as one who begins anew where another was quicker; how many entries that made. */
    private static int record(Ledger ledger, int recorder) throws IOException {
        int recorded = 0;
        while (recorded < EACH) {
            int next = ledger.entries().size() + 1;
            if (ledger.append(withdrawal(next, recorder + "-" + recorded))) {
                recorded++;
            }
        }
        return recorded;
    }

    private static List<JournalEntry> ofEveryKind() {
        JournalEntry first = meeting(1, "Plani i punës: «{{i brendshëm|publik}}»");
        var source = new Origin("shënime.txt", "0".repeat(64));
        var report = Meeting.builder()
                .date(DAY.plusDays(20))
                .item(AgendaItem.of("", followUp(Step.FULFILLED)))
                .build();
        return List.of(
                first,
                new JournalEntry(2, Kind.REPORT, null, DAY.plusDays(20), null, source, report),
                new JournalEntry(3, Kind.CORRECTION, first.id(), DAY.plusDays(21), "arsyeja", source, first.meeting()),
                withdrawal(4, "e shkruar dy herë:\n«dhe» në dy rreshta"));
    }

    private static JournalEntry withdrawal(int number, String reason) {
        return new JournalEntry(number, Kind.WITHDRAWAL, id(RecordKind.COMMITMENT, 1), DAY, reason, null, null);
    }

    /** A meeting as a recorder gives it: with ids, and people by name. */
    private static JournalEntry meeting(int number, String topic) {
        RecordId id = id(RecordKind.MEETING, 1);
        Named person = Named.of(Honorific.MRS, "Teuta Çela");
        Meeting meeting = Meeting.builder()
                .id(id)
                .body(Body.KRAT)
                .date(DAY)
                .topic(Prose.parse(topic))
                .present(BASHKIA)
                .item(AgendaItem.of(
                        "Masat",
                        new Statement(
                                List.of(new Speaker(BASHKIA, person)),
                                List.of(Prose.parse("Foli për {{rastin e dytë|një rast}}."), Prose.of("Ç’është e re?")),
                                false),
                        new Decision(id(RecordKind.DECISION, 1), Prose.of("Miratohet kalendari."), null),
                        new Commitment(
                                id(RecordKind.COMMITMENT, 1),
                                CommitmentKind.TAKEN,
                                BASHKIA,
                                List.of(),
                                Prose.of("Kamp veror."),
                                new Due.OnDate(DAY.plusDays(30), "brenda 30 ditëve"),
                                null,
                                Details.NONE,
                                List.of(),
                                List.of())))
                .build();
        return new JournalEntry(number, Kind.MEETING, id, DAY, null, null, meeting);
    }

    private static Entry followUp(Step step) {
        return new FollowUp(id(RecordKind.COMMITMENT, 1), null, step, "përmbushur", Prose.of("U krye."), null, null);
    }

    private static RecordId id(RecordKind kind, int number) {
        return new RecordId("DR-KRAT", kind, 2019, number);
    }
}
