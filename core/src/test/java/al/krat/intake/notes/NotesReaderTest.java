package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Edition;
import al.krat.domain.Honorific;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Person;
import al.krat.domain.Qark;
import al.krat.domain.Seat;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import al.krat.domain.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotesReaderTest {

    private static final Committee DURRES = Committees.ofQark(Qark.DURRES);

    private static NotesResult read(String text) {
        return NotesReader.read("notes.txt", text, DURRES, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Organi: KRAT Durrës, Tryeza Teknike | DURRES",
                "Tema: x\\nORGANI: Tryeza Teknike e Qarkut Vlorë | VLORE",
                "Organi: KRAT, TTAT Peshkopi | DIBER",
                "Organi: Komiteti Rajonal Antitrafik (KRAT) i Qarkut Kukës | KUKES",
            })
    void tellsTheQark(String notes, Qark qark) {
        byte[] bytes = notes.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(qark), NotesReader.qark(bytes));
    }

    @Test
    void tellsNoQarkWhereNoneIsNamed() {
        assertEquals(Optional.empty(), NotesReader.qark("Organi: KRAT".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), NotesReader.qark(new byte[0]));
    }

    @Test
    void followUpsWithADateAreAReport() throws IOException {
        byte[] report = Files.readAllBytes(Path.of("..", "cases", "021-report", "input.txt"));
        assertTrue(NotesReader.read("notes.txt", report, DURRES, false).isReport());
        assertFalse(
                read("Data: 30.09.2021\nA-2021-001 përmbushur\nPolicia: Foli.").isReport());
        assertFalse(read("Data: 30.09.2021\nTë pranishëm: Policia\nA-2021-001 përmbushur")
                .isReport());
        assertFalse(read("A-2021-001 përmbushur").isReport());
        assertFalse(read("Data: 30.09.2021").isReport());
    }

    @Test
    void whatFollowsOpenBracesIsNowhereInThePublicEdition() {
        String notes = """
                Data: 03.05.2021
                # E para
                Policia: Hapur1. Rasti {{fshehur1|fshehur2
                ANGAZHIM Policia: fshehur3, rreth 77 fshehur4. Afati: 15.06.2021
                REKOMANDIM për Arsimin: fshehur5
                Grupi i synuar: fshehur6
                VENDIM: fshehur7 (pro 5, kundër 0, abstenim 0)
                TREGUES fshehur8 = 99 fshehur9 (Policia)
                A-2020-001 përmbushur: fshehur10
                AKTIVITET 01.06.2021: fshehur11 (Policia)
                - fshehur12
                Policia: fshehur13 {{fshehur14|fshehur15}} fshehur16
                %% fshehur17
                ## fshehur18
                Arsimi: fshehur19
                # E dyta
                Arsimi: Hapur2.
                """;
        String open = NotesWriter.print(read(notes).meeting().in(Edition.PUBLIC), DURRES);
        assertFalse(open.contains("fshehur"), open);
        assertFalse(open.contains("15.06.2021") || open.contains("77") || open.contains("99"), open);
        assertTrue(open.contains("Hapur1") && open.contains("Hapur2"), open);
    }

    @Test
    void memosAndUnreadLinesAreInNoPublicEdition() {
        String notes = """
                Data: 03.05.2021
                Telefoni: fshehur1
                dhe fshehur2
                %% fshehur3
                # Pika
                Policia: Hapur. %% fshehur4
                EN: Open. {{fshehur5}}
                Arsimi: Po {{fshehur6}} dhe {{fshehur7|hapur}}.
                EN: fshehur8
                DETYRË Policia: Hapur, {{rreth 55 fshehur9}}. Afati: 01.06.2021
                Treguesi: {{66 fshehur10}}
                Anekse: {{fshehur11}}
                """;
        String open = NotesWriter.print(read(notes).meeting().in(Edition.PUBLIC), DURRES);
        assertFalse(open.contains("fshehur"), open);
        assertFalse(open.contains("55") || open.contains("66"), open);
    }

    @Test
    void aPersonOfTheRegisterSpeaksForTheSeat() {
        var person = new Person("p1", Named.of(Honorific.MRS, "Ana Kola"), null, null, Visibility.INTERNAL);
        var seat = new Seat("s1", "zyra-e-punes", Seat.Role.MEMBER, List.of(), true, null, null, "p1");
        var committee =
                new Committee(Qark.DURRES, DURRES.institutions(), List.of(seat), List.of(person), DURRES.conventions());
        NotesResult result = NotesReader.read("notes.txt", "# Pika\nznj. Ana Kola: Foli.", committee, true);
        assertEquals(List.of(), result.findings());
        Statement said = result.meeting().all(Statement.class).get(0);
        assertEquals(
                List.of(new Speaker(Party.known("zyra-e-punes", ""), Named.of(Honorific.MRS, "Ana Kola"))),
                said.speakers());
        String printed = NotesWriter.print(result.meeting(), committee);
        assertEquals(
                result.meeting(),
                NotesReader.read("notes.txt", printed, committee, true).meeting());
    }
}
