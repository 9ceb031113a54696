package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.commitment;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitmentDueTest {

    private static final Check CHECK = new CommitmentDue();

    private static List<String> due(Due due) {
        return found(CHECK, meeting(commitment(null, BASHKIA, due)));
    }

    @Test
    void aCommitmentSaysByWhen() {
        assertEquals(List.of("DUE_MISSING items[0].entries[0].due"), due(Due.unset()));
        assertEquals(List.of("DUE_MISSING items[0].entries[0].due"), due(new Due.Unset("____")));
        assertEquals(List.of(), due(new Due.Unset("sa më shpejt")));
        assertEquals(List.of(), due(new Due.Ongoing(null, "")));
        assertEquals(List.of(), due(new Due.NextMeeting("")));
    }

    @Test
    void aRecommendationNeedNot() {
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting(new Recommendation(
                                null, List.of(), Prose.of("Të raportohet."), Due.unset(), Details.NONE))));
    }
}
