package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.COMMITTEE;
import static al.krat.integrity.Sample.DAY;
import static al.krat.integrity.Sample.PREFEKTI;
import static al.krat.integrity.Sample.commitment;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.id;
import static al.krat.integrity.Sample.meeting;
import static al.krat.integrity.Sample.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.AgendaItem;
import al.krat.domain.Code;
import al.krat.domain.Commitment;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.MeetingKind;
import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.domain.Prose;
import al.krat.domain.Severity;
import al.krat.domain.Statement;
import al.krat.domain.Step;
import al.krat.domain.Tally;
import al.krat.language.Language;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntegrityTest {

    private static final Commitment LATE = commitment(null, null, new Due.OnDate(DAY.minusDays(1), ""));

    private static MeetingBuilder good() {
        return meeting(
                        Statement.by(BASHKIA, "Raportoi."),
                        decision(Tally.counted(3, 0, 0)),
                        commitment(null, BASHKIA, new Due.OnDate(DAY.plusDays(1), "")))
                .kind(MeetingKind.ORDINARY)
                .number(3)
                .start(LocalTime.of(10, 0))
                .end(LocalTime.of(12, 30))
                .place("Salla e mbledhjeve")
                .chair(speaker(PREFEKTI))
                .keeper(speaker(PREFEKTI));
    }

    private static List<String> check(Meeting meeting, Places places) {
        return Integrity.check(meeting, COMMITTEE, places, false).stream()
                .map(finding -> finding.place() + " " + finding.code().name())
                .toList();
    }

    @Test
    void aGoodMeetingHasNoFindings() {
        assertEquals(List.of(), check(good().build(), Places.NONE));
    }

    @Test
    void findingsComeInTheOrderOfTheRecord() {
        MeetingBuilder bad = good().date(DAY).place("").end(LocalTime.of(9, 0));
        for (int i = 0; i < 10; i++) {
            bad.item(AgendaItem.of("Pika"));
        }
        bad.item(AgendaItem.of("Pika", LATE));
        bad.item(AgendaItem.of("", decision(null)));
        assertEquals(
                List.of(
                        "end END_BEFORE_START",
                        "place PLACE_MISSING",
                        "items[11].entries[0].due DUE_BEFORE_MEETING",
                        "items[11].entries[0].lead LEAD_MISSING",
                        "items[12].entries[0] DECISION_OFF_AGENDA"),
                check(bad.build(), Places.NONE));
    }

    @Test
    void findingsComeInTheOrderOfTheText() {
        Places places = new Places(Map.of(
                "items[1].entries[0]", new Place.InText("shenime.txt", 10, 1),
                "items[1].entries[0].due", new Place.InText("shenime.txt", 10, 40),
                "place", new Place.InText("shenime.txt", 9, 1)));
        assertEquals(
                List.of(
                        "shenime.txt:9:1 PLACE_MISSING",
                        "shenime.txt:10:1 LEAD_MISSING",
                        "shenime.txt:10:40 DUE_BEFORE_MEETING"),
                check(good().place("").item(AgendaItem.of("Pika", LATE)).build(), places));
    }

    @Test
    void whatIsMissingInAFileIsTheFiles() {
        Places places = new Places(Map.of("date", new Place.InText("shenime.txt", 3, 7)));
        assertEquals(
                List.of("shenime.txt PLACE_MISSING"), check(good().place("").build(), places));
    }

    @Test
    void earlierRecordsAreAsked() {
        var done = new FollowUp(id("A-2019-001"), null, Step.FULFILLED, "përmbushur", Prose.of(""), null, null);
        Meeting meeting = good().item(AgendaItem.of("Ndjekja", done)).build();
        Earlier earlier = Earlier.of(List.of(commitment(id("A-2019-001"), BASHKIA, Due.unset())));
        assertEquals(List.of(), Integrity.check(meeting, COMMITTEE, Places.NONE, earlier, true));
        assertEquals(List.of("items[1].entries[0].ref REFERENCE_UNKNOWN"), check(meeting, Places.NONE));
    }

    @Test
    void aFindingIsALineThatCanBeSearched() {
        Finding finding = Integrity.check(
                        good().end(LocalTime.of(9, 5)).build(),
                        COMMITTEE,
                        new Places(Map.of("end", new Place.InText("shenime.txt", 5, 24))),
                        false)
                .get(0);
        assertEquals(
                "shenime.txt:5:24 gabim E207 mbledhja mbaron në orën 09:05, para fillimit në orën 10:00 (kontrolloni të dyja"
                        + " orët)",
                finding.toString());
        assertEquals(
                "shenime.txt:5:24 error E207 the meeting ends at 09:05, before it began at 10:00 (check both hours)",
                finding.line(Language.ENGLISH));
    }

    @Test
    void whatTheReaderSaidIsNotSaidAgain() {
        var line = new Place.InText("shenime.txt", 7, 12);
        var elsewhere = new Place.InText("shenime.txt", 8, 12);
        Map<String, Object> caritas = Map.of("name", "Caritas");
        Finding unknown = Finding.of(IntegrityCode.PARTY_UNKNOWN, line, caritas);
        Finding lead = Finding.of(IntegrityCode.LEAD_MISSING, line, Map.of());
        Finding late = Finding.of(IntegrityCode.DUE_MISSING, line, Map.of());
        List<Finding> checked = List.of(unknown, lead, late);

        Finding read = Finding.of(Said.NAME_UNKNOWN, new Place.InText("shenime.txt", 7, 1), Map.of("words", "Caritas"));
        Finding readLead = Finding.of(Said.LEAD_MISSING, new Place.InText("shenime.txt", 7, 1), Map.of());
        assertEquals(List.of(read, readLead, late), Integrity.join(List.of(read, readLead), checked));

        Finding otherName = Finding.of(Said.NAME_UNKNOWN, line, Map.of("words", "Bashkia Dures"));
        assertEquals(List.of(otherName, unknown, lead, late), Integrity.join(List.of(otherName), checked));

        Finding otherLine = Finding.of(Said.NAME_UNKNOWN, elsewhere, Map.of("words", "Caritas"));
        assertEquals(List.of(unknown, lead, late, otherLine), Integrity.join(List.of(otherLine), checked));
    }

    /** Codes of a reader. */
    private enum Said implements Code {
        NAME_UNKNOWN,
        LEAD_MISSING;

        @Override
        public int number() {
            return ordinal() + 1;
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }
    }
}
