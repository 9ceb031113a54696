package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.COMMITTEE;
import static al.krat.integrity.Sample.DAY;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.commitment;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.id;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentState;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.Step;
import al.krat.language.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentStepsTest {

    private static final Check CHECK = new CommitmentSteps();

    private static CommitmentEvent event(Step step, int daysAfter, @Nullable RecordId source) {
        return new CommitmentEvent(DAY.plusDays(daysAfter), step, source, null, null, null);
    }

    private static Earlier ledger(CommitmentEvent... events) {
        return Earlier.of(List.of(commitment(id("DR-KRAT-A-2019-001"), BASHKIA, Due.unset(), events)));
    }

    private static FollowUp step(Step step) {
        return new FollowUp(id("A-2019-001"), null, step, "fjala", Prose.of(""), null, null);
    }

    private static List<String> steps(Earlier earlier, Step... steps) {
        return found(
                CHECK,
                meeting(Stream.of(steps).map(CommitmentStepsTest::step).toArray(Entry[]::new)),
                COMMITTEE,
                earlier,
                true);
    }

    @Test
    void anOpenCommitmentIsNotReopened() {
        assertEquals(List.of(), steps(ledger(), Step.STARTED, Step.PARTLY_DONE, Step.FULFILLED));
        assertEquals(List.of("!STEP_ILLEGAL items[0].entries[0]"), steps(ledger(), Step.REOPENED));
    }

    @Test
    void whatIsFulfilledIsNotFulfilledAgain() {
        Earlier fulfilled = ledger(event(Step.FULFILLED, -9, null));
        assertEquals(List.of("!STEP_ILLEGAL items[0].entries[0]"), steps(fulfilled, Step.FULFILLED));
        assertEquals(List.of(), steps(fulfilled, Step.REOPENED, Step.FULFILLED));
    }

    @Test
    void theMeetingsOwnFollowUpsCount() {
        assertEquals(
                List.of("!STEP_ILLEGAL items[0].entries[1]"),
                steps(ledger(), Step.CANCELLED, Step.STARTED, Step.REOPENED));
    }

    @Test
    void whatHappenedLaterDoesNotCount() {
        assertEquals(List.of(), steps(ledger(event(Step.FULFILLED, 1, null)), Step.STARTED));
        assertEquals(
                List.of("!STEP_ILLEGAL items[0].entries[0]"),
                steps(ledger(event(Step.FULFILLED, 0, null)), Step.STARTED));
    }

    @Test
    void aMeetingThatIsRecordedDoesNotContradictItself() {
        RecordId meeting = id("DR-KRAT-M-2019-03");
        Earlier own = ledger(event(Step.FULFILLED, 0, meeting));
        assertEquals(List.of(), found(CHECK, meeting(step(Step.FULFILLED)).id(meeting), COMMITTEE, own, true));
        assertEquals(
                List.of("!STEP_ILLEGAL items[0].entries[0]"),
                found(CHECK, meeting(step(Step.FULFILLED)).id(id("DR-KRAT-M-2019-04")), COMMITTEE, own, true));
    }

    @Test
    void whereNothingIsOnRecordTheFirstFollowUpTells() {
        assertEquals(List.of(), steps(Earlier.UNKNOWN, Step.REOPENED));
        assertEquals(
                List.of("!STEP_ILLEGAL items[0].entries[1]"), steps(Earlier.UNKNOWN, Step.FULFILLED, Step.FULFILLED));
        assertEquals(List.of(), steps(Earlier.UNKNOWN, Step.NOT_DONE, Step.NOT_DONE));
    }

    @Test
    void aRecommendationHasAStateForEachAddressee() {
        FollowUp bashkia =
                new FollowUp(id("R-2019-004"), BASHKIA, Step.FULFILLED, "përmbushur", Prose.of(""), null, null);
        FollowUp policia =
                new FollowUp(id("R-2019-004"), POLICIA, Step.FULFILLED, "përmbushur", Prose.of(""), null, null);
        assertEquals(List.of(), found(CHECK, meeting(bashkia, policia)));
        assertEquals(List.of("!STEP_ILLEGAL items[0].entries[2]"), found(CHECK, meeting(bashkia, policia, bashkia)));
    }

    private static Earlier.Past asked(Party who, CommitmentEvent... events) {
        var record =
                new Recommendation(id("R-2019-004"), List.of(), Prose.of("Të raportohet."), Due.unset(), Details.NONE);
        return new Earlier.Past(id("DR-KRAT-R-2019-004"), record, who, List.of(events));
    }

    @Test
    void whatOneHasDoneTheOthersMayStillDo() {
        var all = new FollowUp(id("R-2019-004"), null, Step.FULFILLED, "përmbushur", Prose.of(""), null, null);
        var bashkia = new FollowUp(id("R-2019-004"), BASHKIA, Step.FULFILLED, "përmbushur", Prose.of(""), null, null);
        CommitmentEvent done = event(Step.FULFILLED, -9, null);
        var one = new Earlier(List.of(asked(BASHKIA, done), asked(POLICIA)), true);
        var both = new Earlier(List.of(asked(BASHKIA, done), asked(POLICIA, done)), true);

        assertEquals(List.of(), found(CHECK, meeting(all), COMMITTEE, one, true));
        assertEquals(
                List.of("!STEP_ILLEGAL items[0].entries[0]"), found(CHECK, meeting(bashkia), COMMITTEE, one, true));
        assertEquals(List.of("!STEP_ILLEGAL items[0].entries[0]"), found(CHECK, meeting(all), COMMITTEE, both, true));
        assertEquals(
                List.of("!STEP_ILLEGAL items[0].entries[1]"), found(CHECK, meeting(all, all), COMMITTEE, one, true));
    }

    @Test
    void whatHasEndedIsNotReplaced() {
        Commitment two = commitment(null, BASHKIA, Due.unset());
        var part = new Commitment(
                null,
                two.kind(),
                BASHKIA,
                List.of(),
                two.text(),
                two.due(),
                null,
                Details.NONE,
                List.of(id("A-2019-001")),
                List.of());

        assertEquals(List.of(), found(CHECK, meeting(part, part), COMMITTEE, ledger(), true));
        for (Step end : List.of(Step.FULFILLED, Step.CANCELLED, Step.REPLACED)) {
            Earlier ended = ledger(event(end, -9, null));
            assertEquals(
                    List.of("!REPLACED_ENDED items[0].entries[0].replaces[0]"),
                    found(CHECK, meeting(part), COMMITTEE, ended, true));
            assertEquals(List.of(), found(CHECK, meeting(step(Step.REOPENED), part), COMMITTEE, ended, true));
        }
    }

    @Test
    void activitiesAreHeldAgain() {
        var held = new FollowUp(id("K-2019-004"), null, Step.FULFILLED, "u zhvillua", Prose.of(""), null, null);
        assertEquals(List.of(), found(CHECK, meeting(held, held)));
    }

    @Test
    void eventsThatACommitmentCarriesAreLegal() {
        Commitment legal =
                commitment(null, BASHKIA, Due.unset(), event(Step.FULFILLED, 1, null), event(Step.REOPENED, 2, null));
        Commitment illegal =
                commitment(null, BASHKIA, Due.unset(), event(Step.FULFILLED, 1, null), event(Step.STARTED, 2, null));
        assertEquals(List.of("!EVENT_ILLEGAL items[0].entries[1].events[1]"), found(CHECK, meeting(legal, illegal)));
    }

    /** The hints list by name what {@link CommitmentState.Phase#legal} allows. */
    @ParameterizedTest
    @EnumSource
    void hintsListTheLegalSteps(CommitmentState.Phase phase) {
        Map<Step, String> words = Map.of(
                Step.STARTED, "në proces",
                Step.PARTLY_DONE, "pjesërisht",
                Step.NOT_DONE, "pa realizuar",
                Step.POSTPONED, "shtyrë deri më",
                Step.TRANSFERRED, "kalon te",
                Step.FULFILLED, "përmbushur",
                Step.CANCELLED, "anuluar",
                Step.REOPENED, "rihapur");
        Map<String, Object> args = Map.of("id", "A-2019-001", "word", "fjala", "phase", phase.name());
        var place = new Place.InRecord("");
        for (Language language : Language.values()) {
            String typed = Finding.of(IntegrityCode.STEP_ILLEGAL, place, args).hint(language);
            words.forEach((step, word) -> assertEquals(phase.legal().contains(step), typed.contains(word), typed));
            String keys = Finding.of(IntegrityCode.EVENT_ILLEGAL, place, args).hint(language);
            for (Step step : Step.values()) {
                assertEquals(phase.legal().contains(step), keys.contains(step.name()), keys);
            }
        }
    }
}
