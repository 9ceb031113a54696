package al.krat.integrity;

import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.domain.AgendaItem;
import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Attendee;
import al.krat.domain.Body;
import al.krat.domain.BodyKind;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Party;
import al.krat.domain.Places;
import al.krat.domain.Prose;
import al.krat.domain.Qark;
import al.krat.domain.RecordId;
import al.krat.domain.Seat;
import al.krat.domain.Speaker;
import al.krat.domain.Tally;
import al.krat.language.Language;
import al.krat.language.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A committee of four voting members and an observer, meetings of it, and what one check finds. */
final class Sample {

    static final LocalDate DAY = LocalDate.of(2019, 6, 28);
    static final Party PREFEKTI = Party.known("prefekti", "Prefekti");
    static final Party BASHKIA = Party.known("bashkia-durres", "Bashkia Durrës");
    static final Party POLICIA = Party.known("policia", "Policia");
    static final Party SHISH = Party.known("shish", "SHISH");
    static final Party PROKURORIA = Party.known("prokuroria", "Prokuroria");

    /** A quorum is three of the four. */
    static final Committee COMMITTEE = committee(Conventions.DEFAULT);

    private Sample() {}

    static Committee committee(Conventions conventions) {
        return new Committee(
                Qark.DURRES,
                Stream.of(PREFEKTI, BASHKIA, POLICIA, SHISH, PROKURORIA)
                        .map(party -> Institution.of(
                                ((Party.Known) party).institution(), Noun.undeclined(party.words()), party.words()))
                        .toList(),
                List.of(
                        seat("prefekti", Seat.Role.CHAIR, true),
                        seat("bashkia-durres", Seat.Role.MEMBER, true),
                        seat("policia", Seat.Role.MEMBER, true),
                        seat("shish", Seat.Role.MEMBER, true),
                        seat("prokuroria", Seat.Role.OBSERVER, false)),
                List.of(),
                conventions);
    }

    private static Seat seat(String institution, Seat.Role role, boolean voting) {
        return new Seat(institution, institution, role, List.of(BodyKind.KRAT), voting, null, null, null);
    }

    /** A meeting of a known day, with three of the four members present and one excused. */
    static MeetingBuilder meeting() {
        return Meeting.builder()
                .body(Body.KRAT)
                .date(DAY)
                .present(PREFEKTI)
                .present(BASHKIA)
                .present(POLICIA)
                .attendance(AttendanceEvent.opening(Kind.EXCUSED, Attendee.of(SHISH)));
    }

    /** The same with one item. */
    static MeetingBuilder meeting(Entry... entries) {
        return meeting().item(AgendaItem.of("Pika", entries));
    }

    static Speaker speaker(Party party) {
        return new Speaker(party, null);
    }

    /** Something that happened during an item. */
    static AttendanceEvent fact(Kind kind, Party party, int item) {
        return new AttendanceEvent(kind, Attendee.of(party), new Anchor.AtItem(item, null), null);
    }

    static Decision decision(@Nullable Tally tally) {
        return new Decision(null, Prose.of("Miratohet kalendari."), tally);
    }

    static Commitment commitment(@Nullable RecordId id, @Nullable Party lead, Due due, CommitmentEvent... events) {
        return new Commitment(
                id,
                CommitmentKind.TAKEN,
                lead,
                List.of(),
                Prose.of("Kamp veror."),
                due,
                null,
                Details.NONE,
                List.of(events));
    }

    static RecordId id(String text) {
        return RecordId.parse(text).orElseThrow();
    }

    /** What a check finds: «CODE path», with «!» before errors. Each finding is said in both languages. */
    static List<String> found(Check check, MeetingBuilder meeting) {
        return found(check, meeting, COMMITTEE, Earlier.UNKNOWN, false);
    }

    static List<String> found(Check check, MeetingBuilder meeting, Committee committee) {
        return found(check, meeting, committee, Earlier.UNKNOWN, false);
    }

    static List<String> found(
            Check check, MeetingBuilder meeting, Committee committee, Earlier earlier, boolean inWorkspace) {
        var findings = new ArrayList<String>();
        check.check(new Context(meeting.build(), committee, Places.NONE, earlier, inWorkspace), finding -> {
            for (Language language : Language.values()) {
                assertFalse(finding.message(language).isBlank());
                assertFalse(finding.hint(language).isBlank());
            }
            findings.add((finding.isError() ? "!" : "") + finding.code().name() + " " + finding.place());
        });
        return findings;
    }
}
