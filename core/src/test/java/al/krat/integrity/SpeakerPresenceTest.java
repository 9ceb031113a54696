package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.PROKURORIA;
import static al.krat.integrity.Sample.SHISH;
import static al.krat.integrity.Sample.fact;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static al.krat.integrity.Sample.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AgendaItem;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Party;
import al.krat.domain.PartyGroup;
import al.krat.domain.Prose;
import al.krat.domain.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerPresenceTest {

    private static final Check CHECK = new SpeakerPresence();

    @Test
    void whoSpeaksIsThere() {
        assertEquals(List.of(), found(CHECK, meeting(Statement.by(BASHKIA, "Raportoi."))));
        assertEquals(
                List.of("!SPEAKER_ABSENT items[0].entries[0].speakers[0]"),
                found(CHECK, meeting(Statement.by(SHISH, "Raportoi."))));
    }

    @Test
    void whoLeftDoesNotSpeakInTheNextItem() {
        MeetingBuilder left = meeting()
                .attendance(fact(Kind.LEFT, POLICIA, 0))
                .item(AgendaItem.of("Një", Statement.by(POLICIA, "Raportoi.")))
                .item(AgendaItem.of("Dy", Statement.by(POLICIA, "Raportoi.")));
        assertEquals(List.of("!SPEAKER_ABSENT items[1].entries[0].speakers[0]"), found(CHECK, left));
        assertEquals(
                List.of("!SPEAKER_ABSENT items[1].entries[0].speakers[0]"),
                found(
                        CHECK,
                        left.attendance(fact(Kind.RETURNED, POLICIA, 2))
                                .item(AgendaItem.of("Tre", Statement.by(POLICIA, "Raportoi.")))));
    }

    @Test
    void whoComesLaterDoesNotSpeakBefore() {
        MeetingBuilder late = meeting()
                .attendance(fact(Kind.ARRIVED, SHISH, 1))
                .item(AgendaItem.of("Një", Statement.by(SHISH, "Raportoi.")))
                .item(AgendaItem.of("Dy", Statement.by(SHISH, "Raportoi.")));
        assertEquals(List.of("!SPEAKER_ABSENT items[0].entries[0].speakers[0]"), found(CHECK, late));
    }

    @Test
    void whoIsInNoListIsRemarkedOnOnce() {
        var both = new Statement(List.of(speaker(BASHKIA), speaker(PROKURORIA)), List.of(Prose.of("Fjalë.")), false);
        assertEquals(
                List.of(
                        "SPEAKER_UNLISTED items[0].entries[0].speakers[1]",
                        "SPEAKER_UNLISTED items[0].entries[2].speakers[0]"),
                found(
                        CHECK,
                        meeting(
                                both,
                                Statement.by(PROKURORIA, "Fjalë."),
                                Statement.by(Party.typed("Caritas"), "Fjalë."))));
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting(Statement.by(Party.typed("Caritas"), "Fjalë.")).invited(Party.typed("Caritas"))));
    }

    @Test
    void groupsAndNobodySpeakFreely() {
        Party all = new Party.Group(PartyGroup.MEMBERS, "të gjithë anëtarët");
        assertEquals(List.of(), found(CHECK, meeting(Statement.by(all, "Ranë dakord."), Statement.point("Fjalë."))));
        assertEquals(
                List.of(),
                found(CHECK, Meeting.builder().item(AgendaItem.of("Një", Statement.by(SHISH, "Raportoi.")))));
    }
}
