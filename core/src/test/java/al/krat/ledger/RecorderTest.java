package al.krat.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RecorderTest {

    /** What journals in folders say. */
    private static final Set<LedgerCode> OF_JOURNALS = EnumSet.of(
            LedgerCode.CHAIN_BROKEN,
            LedgerCode.ENTRY_UNREADABLE,
            LedgerCode.NUMBER_GAP,
            LedgerCode.FOREIGN_FILE,
            LedgerCode.PERSON_ERASED);

    private static final String FIRST = Meetings.notes(
            "15.02",
            "VENDIM: Miratohet plani.",
            "ANGAZHIM Bashkia Durrës: Kamp veror. Afati: 31.05.2019",
            "ANGAZHIM Policia: Kontrolle në port. Afati: takimi i radhës",
            "REKOMANDIM për Policinë, Shërbimin Social: Të raportohet. Afati: takimi i radhës");

    private static final String SECOND =
            Meetings.notes("17.05", "A-2019-001 në proces: Ka nisur.", "REKOMANDIM për Policinë: Të vijohet.");

    /** How something is recorded. */
    private enum As {
        MEETING,
        REPORT,
        CORRECTION,
        WITHDRAWAL
    }

    /** What was typed, and the code and place of what is wrong with recording it. */
    private record Case(As as, String typed, String found) {}

    private Ledger ledger = new MemoryLedger();

    @BeforeEach
    void record() throws IOException {
        ledger = new MemoryLedger();
        Meetings.meeting(ledger, FIRST);
        Meetings.reported(ledger, Meetings.report("12.04", "A-2019-001 në proces: Ka nisur."));
        Meetings.meeting(ledger, SECOND);
    }

    static List<Case> cases() {
        return List.of(
                new Case(As.MEETING, Meetings.notes("30.09", "- U diskutua."), ""),
                new Case(As.MEETING, "Organi: KRAT Durrës\n\n# Masat\n- U diskutua.\n", "DATE_MISSING"),
                new Case(As.MEETING, Meetings.notes("17.05", "- U diskutua."), "ALREADY_RECORDED 2:7"),
                new Case(
                        As.MEETING,
                        Meetings.notes("30.09", "DETYRË [A-2019-009] Policia: Të raportojë. Afati: menjëherë"),
                        "ID_GIVEN"),
                new Case(As.MEETING, Meetings.notes("30.09", "VENDIM [V-2019-001]: Miratohet."), "ID_GIVEN"),
                new Case(
                        As.MEETING,
                        Meetings.notes("30.09", "R-2019-001 Zyra e Punës përmbushur: U raportua."),
                        "NOT_CHARGED"),
                new Case(As.MEETING, Meetings.notes("30.09", "- U diskutua.\n".repeat(20_000)), "TOO_LARGE"),
                new Case(As.REPORT, Meetings.report("20.06", "A-2019-001 pjesërisht: Mungojnë mjetet."), ""),
                new Case(As.REPORT, "A-2019-001 pjesërisht: Mungojnë mjetet.\n", "DATE_MISSING"),
                new Case(As.REPORT, Meetings.report("12.04", "A-2019-001 në proces: Ka nisur."), "SAME_SOURCE 1:7"),
                new Case(As.REPORT, Meetings.report("20.06", "%% Asgjë e re."), "REPORT_EMPTY"),
                new Case(
                        As.REPORT,
                        Meetings.report("20.06", "A-2019-002 Zyra e Punës përmbushur: U krye."),
                        "NOT_CHARGED"),
                new Case(As.CORRECTION, Meetings.notes("18.05", "- U diskutua."), "NOTHING_TO_CORRECT 2:7"),
                new Case(As.CORRECTION, "Organi: KRAT Durrës\n\n# Masat\n- U diskutua.\n", "NOTHING_TO_CORRECT"),
                new Case(As.CORRECTION, SECOND, "ID_VANISHED"),
                new Case(
                        As.CORRECTION,
                        SECOND.replace("REKOMANDIM", "REKOMANDIM [R-2019-002]")
                                + "DETYRË [A-2019-001] Policia: Të raportojë. Afati: menjëherë\n",
                        "ID_FOREIGN"),
                new Case(As.CORRECTION, SECOND.replace("REKOMANDIM", "REKOMANDIM [R-2019-002]"), "UNCHANGED 2:7"),
                new Case(
                        As.CORRECTION,
                        SECOND.replace("REKOMANDIM", "REKOMANDIM [R-2019-002]").replace("vijohet", "ndalet"),
                        ""),
                new Case(As.WITHDRAWAL, "A-2019-002", ""),
                new Case(As.WITHDRAWAL, "DR-KRAT-M-2019-02", ""),
                new Case(As.WITHDRAWAL, "V-2019-001", ""),
                new Case(As.WITHDRAWAL, "A-2019-044", "RECORD_UNKNOWN"),
                new Case(As.WITHDRAWAL, "BR-KRAT-A-2019-002", "RECORD_UNKNOWN"),
                new Case(As.WITHDRAWAL, "A-2019-001", "WITHDRAWN_FOLLOWED"),
                new Case(As.WITHDRAWAL, "M-2019-01", "WITHDRAWN_FOLLOWED"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void says(Case each) throws IOException {
        int before = ledger.entries().size();
        Recording recording = recording(each.as(), each.typed());

        List<String> found =
                recording.findings().stream().map(RecorderTest::said).toList();
        assertEquals(each.found().isEmpty() ? 0 : 1, found.size(), found.toString());
        assertTrue(String.join("", found).startsWith(each.found()), found.toString());
        assertEquals(
                recording.findings().stream().noneMatch(Finding::isError),
                recording.entry().isPresent());
        assertEquals(before, ledger.entries().size());
    }

    @Test
    void whatIsWithdrawnIsNotWithdrawnAgain() throws IOException {
        Meetings.withdrawn(ledger, "A-2019-002");
        assertEquals(
                "ALREADY_WITHDRAWN",
                said(recording(As.WITHDRAWAL, "A-2019-002").findings().get(0)));

        Meetings.withdrawn(ledger, "M-2019-02");
        assertEquals(
                "ALREADY_WITHDRAWN",
                said(recording(As.WITHDRAWAL, "M-2019-02").findings().get(0)));
        assertEquals(
                "ALREADY_WITHDRAWN",
                said(recording(As.WITHDRAWAL, "R-2019-002").findings().get(0)));
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsCase(LedgerCode code) {
        assertTrue(
                OF_JOURNALS.contains(code)
                        || code == LedgerCode.ALREADY_WITHDRAWN
                        || cases().stream()
                                .anyMatch(each -> each.found().split(" ")[0].equals(code.name())),
                code.name());
    }

    @Test
    void aProposalKeepsNothing() throws IOException {
        Recording recording = recording(
                As.MEETING,
                Meetings.notes("30.09", "VENDIM: Miratohet.", "DETYRË Policia: Të raportojë. Afati: menjëherë"));
        JournalEntry entry = recording.entry().orElseThrow();

        assertEquals(4, entry.number());
        assertEquals("DR-KRAT-M-2019-03", String.valueOf(entry.id()));
        assertEquals(Meetings.DAY, entry.recorded());
        assertEquals(
                "shenime.txt",
                Stream.of(entry.source()).map(Origin::name).findFirst().orElseThrow());
        assertEquals(3, ledger.entries().size());
    }

    /** Codes that stop a recording, and remarks that do not. */
    @ParameterizedTest
    @EnumSource
    void remarksStopNothing(LedgerCode code) {
        var remarks = EnumSet.of(LedgerCode.NOT_CHARGED, LedgerCode.FOREIGN_FILE, LedgerCode.PERSON_ERASED);
        assertEquals(
                remarks.contains(code) ? "REMARK" : "ERROR", code.severity().name());
        assertTrue(code.number() >= 270 && code.number() < 290);
    }

    private Recording recording(As as, String typed) throws IOException {
        if (as == As.WITHDRAWAL) {
            return Meetings.read(ledger, "").recorder().withdrawal(Ids.of(typed), "arsyeja");
        }
        Meetings.Read read = Meetings.read(ledger, typed);
        return switch (as) {
            case MEETING -> read.recorder().meeting(read.draft().meeting());
            case REPORT -> read.recorder().report(read.draft().meeting());
            default -> read.recorder().correction(read.draft().meeting(), "arsyeja");
        };
    }

    /** The code and, where it was typed, the place. */
    private static String said(Finding finding) {
        for (Language language : Language.values()) {
            assertFalse(finding.message(language).contains("{"), finding.message(language));
            finding.hint(language);
        }
        return finding.code().name()
                + (finding.place() instanceof Place.InText text && text.line() > 0
                        ? " " + text.line() + ":" + text.column()
                        : "");
    }
}
