package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.PROKURORIA;
import static al.krat.integrity.Sample.SHISH;
import static al.krat.integrity.Sample.decision;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Manner;
import al.krat.domain.Party;
import al.krat.domain.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

class DissentTest {

    private static final Check CHECK = new Dissent();

    private static List<String> against(int votes, Party... parties) {
        return found(
                CHECK,
                meeting(decision(new Tally(Manner.COUNTED, 2, votes, 0, List.of(parties), "")))
                        .present(PROKURORIA));
    }

    @Test
    void whoIsThereAndVotesMayVoteAgainst() {
        assertEquals(List.of(), against(1, POLICIA));
        assertEquals(List.of(), against(2, POLICIA));
        assertEquals(List.of(), against(1));
    }

    @Test
    void whoIsNotThereDoesNotVote() {
        assertEquals(List.of("!DISSENT_ABSENT items[0].entries[0].tally.againstBy[0]"), against(1, SHISH));
    }

    @Test
    void whoHasNoVoteDoesNotVote() {
        assertEquals(
                List.of("!DISSENT_WITHOUT_VOTE items[0].entries[0].tally.againstBy[1]"),
                against(2, POLICIA, PROKURORIA));
    }

    @Test
    void namesAreNotMoreThanVotes() {
        assertEquals(List.of("!DISSENT_EXCEEDS items[0].entries[0].tally"), against(1, POLICIA, BASHKIA));
    }
}
