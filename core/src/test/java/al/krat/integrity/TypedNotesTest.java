package al.krat.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Finding;
import al.krat.intake.notes.NotesReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes as their reader and integrity see them together: everything once, at the typed place. */
class TypedNotesTest {

    private static List<String> findings(String notes) {
        var read = NotesReader.read("shenime.txt", notes, Sample.COMMITTEE, true);
        List<Finding> checked = Integrity.check(read.meeting(), Sample.COMMITTEE, read.places(), Earlier.UNKNOWN, true);
        return Integrity.join(read.findings(), checked).stream()
                .map(finding -> finding.place() + " " + finding.code().name())
                .toList();
    }

    private static final String HEAD = """
            Mbledhja: nr. 3, e zakonshme
            Organi: KRAT
            Data: 28.06.2019, 10:00–12:30
            Vendi: Salla e mbledhjeve
            Kryesoi: Prefekti
            Procesverbalin e mbajti: Prefekti
            Të pranishëm: Prefekti; Bashkia Durrës; Policia
            Mungojnë me arsye: SHISH

            # Pika
            """;

    @Test
    void goodNotesHaveNoFindings() {
        assertEquals(
                List.of(),
                findings(HEAD + "Bashkia Durrës: Raportoi.\nVENDIM: Miratohet. (pro 3, kundër 0, abstenim 0)\n"));
    }

    @Test
    void namesAndLeadsAreReportedOnce() {
        assertEquals(
                List.of(
                        "shenime.txt:11:10 NAME_NEAR",
                        "shenime.txt:12:12 ADDRESSEE_UNKNOWN",
                        "shenime.txt:13:1 LEAD_MISSING"),
                findings(HEAD + """
                        ANGAZHIM Bashkia Dures: Kampi. Afati: takimi i radhës
                        DETYRË për Drejtorinë e Ujësjellësit: Rrjeti. Afati: takimi i radhës
                        ANGAZHIM: Trajnimi. Afati: takimi i radhës
                        """));
    }

    @Test
    void whatIntegrityFindsStandsWhereItWasTyped() {
        assertEquals(
                List.of(
                        "shenime.txt:11:1 SPEAKER_ABSENT",
                        "shenime.txt:12:31 TALLY_EXCEEDS",
                        "shenime.txt:13:46 DUE_BEFORE_MEETING"),
                findings(HEAD + """
                        SHISH: Raportoi.
                        VENDIM: Miratohet kalendari. (pro 4, kundër 0, abstenim 0)
                        ANGAZHIM Bashkia Durrës: Kampi veror. Afati: 15.09.2018
                        """));
    }
}
