package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.AgendaItem;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Qark;
import al.krat.domain.RandomMeetings;
import al.krat.domain.Statement;
import al.krat.domain.Step;
import al.krat.domain.Tally;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesWriterTest {

    private static final Committee DURRES = Committees.ofQark(Qark.DURRES);

    @Test
    void printsWhatWasBuiltWithoutWords() {
        Party police = Party.known("policia", "Policia");
        Meeting meeting = Meeting.builder()
                .date(LocalDate.of(2021, 5, 3))
                .start(LocalTime.of(10, 0))
                .item(AgendaItem.of(
                        "Pika",
                        new Decision(null, Prose.of("Miratohet."), Tally.counted(7, 0, 1)),
                        Commitment.taken(police, "Kontrolle.", new Due.OnDate(LocalDate.of(2021, 6, 1), "")),
                        Commitment.taken(police, "Raport.", new Due.NextMeeting(""))))
                .build();
        assertEquals("""
                Data: 03.05.2021, 10:00

                # Pika
                VENDIM: Miratohet. (pro 7, kundër 0, abstenim 1)
                ANGAZHIM Policia: Kontrolle.
                Afati: 01.06.2021
                ANGAZHIM Policia: Raport.
                Afati: mbledhja e radhës
                """, NotesWriter.print(meeting, DURRES).stripTrailing() + "\n");
        assertEquals(List.of(), NotesWriter.lost(meeting, DURRES));
    }

    @Test
    void tellsWhatNotesCannotHold() {
        var event = new CommitmentEvent(LocalDate.of(2021, 6, 1), Step.FULFILLED, null, null, null, null);
        var commitment = new Commitment(
                null,
                CommitmentKind.TAKEN,
                Party.known("policia", "Policia"),
                List.of(),
                Prose.of("Kontrolle."),
                Due.unset(),
                null,
                Details.NONE,
                List.of(event));
        var statement = new Statement(List.of(), List.of(Prose.of("pa pikë"), Prose.of("tjetri")), false);
        Meeting meeting = Meeting.builder()
                .item(AgendaItem.of("Pika", commitment, statement))
                .build();
        assertEquals(
                List.of(
                        "items[0].entries[0].events[0]",
                        "items[0].entries[1].paragraphs[0].spans[0].text",
                        "items[0].entries[1].paragraphs[1]"),
                NotesWriter.lost(meeting, DURRES));
    }

    @Test
    void namesAreInDoubtWithoutACommittee() {
        NotesResult typed = NotesReader.read("notes.txt", "# Pika\nPolicia\nAfati: i gjatë", DURRES, false);
        String printed = NotesWriter.print(typed.meeting(), null);
        assertEquals(
                typed.meeting(),
                NotesReader.read("notes.txt", printed, DURRES, false).meeting());
    }

    @Test
    void whateverTheRecordsHoldIsPrinted() {
        for (long seed = 1; seed <= 150; seed++) {
            Meeting wild = RandomMeetings.wild(seed);
            NotesResult read = NotesReader.read("", NotesWriter.print(wild, DURRES), DURRES, false);
            assertTrue(read.places().byPath().size() > wild.items().size());
        }
    }

    @Test
    void theSecondPrintLosesNothing() {
        for (long seed = 1; seed <= 150; seed++) {
            String printed = NotesWriter.print(RandomMeetings.plausible(seed), DURRES);
            Meeting read = NotesReader.read("", printed, DURRES, false).meeting();
            assertEquals(List.of(), NotesWriter.lost(read, DURRES), printed);
        }
    }
}
