package al.krat.integrity;

import static al.krat.integrity.Sample.committee;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Manner;
import al.krat.domain.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TallyFiguresTest {

    private static final Check CHECK = new TallyFigures();

    private static List<String> codes(Tally tally) {
        return found(CHECK, meeting(decision(tally)));
    }

    private static Tally tally(
            Manner manner, @Nullable Integer pro, @Nullable Integer against, @Nullable Integer abstained) {
        return new Tally(manner, pro, against, abstained, List.of(), "");
    }

    @Test
    void figuresAgree() {
        assertEquals(List.of(), codes(Tally.counted(2, 1, 0)));
        assertEquals(List.of(), codes(Tally.counted(0, 0, 0)));
        assertEquals(List.of(), codes(tally(Manner.UNANIMOUS, null, null, null)));
        assertEquals(List.of(), codes(tally(Manner.UNANIMOUS, 3, 0, 0)));
        assertEquals(List.of(), codes(tally(Manner.MAJORITY, null, null, null)));
        assertEquals(List.of(), found(CHECK, meeting(decision(null))));
    }

    @Test
    void noFigureIsNegative() {
        assertEquals(List.of("!TALLY_NEGATIVE items[0].entries[0].tally"), codes(Tally.counted(3, -1, 0)));
    }

    @Test
    void unanimousMeansNobodyElse() {
        assertEquals(
                List.of("!TALLY_NOT_UNANIMOUS items[0].entries[0].tally"), codes(tally(Manner.UNANIMOUS, 2, 1, 0)));
        assertEquals(
                List.of("!TALLY_NOT_UNANIMOUS items[0].entries[0].tally"),
                codes(tally(Manner.UNANIMOUS, null, null, 1)));
    }

    @Test
    void abstentionIsTheCommitteesRule() {
        assertEquals(List.of(), codes(Tally.counted(2, 0, 1)));
        Committee strict = committee(new Conventions(null, 5, 3, 2, false, List.of(), List.of()));
        assertEquals(
                List.of("!TALLY_ABSTENTION items[0].entries[0].tally"),
                found(CHECK, meeting(decision(Tally.counted(2, 0, 1))), strict));
        assertEquals(List.of(), found(CHECK, meeting(decision(Tally.counted(3, 0, 0))), strict));
    }

    @Test
    void aCountHasThreeFigures() {
        assertEquals(List.of("TALLY_PARTIAL items[0].entries[0].tally"), codes(tally(Manner.COUNTED, 3, null, null)));
    }

    @Test
    void fewerForThanAgainstIsRemarkedOn() {
        assertEquals(List.of("TALLY_NOT_CARRIED items[0].entries[0].tally"), codes(Tally.counted(1, 2, 0)));
        assertEquals(List.of(), codes(Tally.counted(1, 1, 1)));
    }
}
