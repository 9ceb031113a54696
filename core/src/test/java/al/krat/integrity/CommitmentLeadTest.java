package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Commitment;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Party;
import al.krat.domain.PartyGroup;
import al.krat.domain.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CommitmentLeadTest {

    private static final Check CHECK = new CommitmentLead();

    private static List<String> lead(@Nullable Party lead, Party... partners) {
        return found(
                CHECK,
                meeting(new Commitment(
                        null,
                        CommitmentKind.ASSIGNED,
                        lead,
                        List.of(partners),
                        Prose.of("Kamp."),
                        Due.unset(),
                        null,
                        Details.NONE,
                        List.of())));
    }

    @Test
    void somebodyAnswersForIt() {
        assertEquals(List.of(), lead(BASHKIA));
        assertEquals(List.of(), lead(Party.known("bashkia-durres", "")));
        assertEquals(List.of(), lead(new Party.Group(PartyGroup.MUNICIPALITIES, "bashkitë")));
        assertEquals(List.of(), lead(Party.typed("Caritas")));
        assertEquals(List.of("!LEAD_MISSING items[0].entries[0].lead"), lead(null));
        assertEquals(List.of("!LEAD_MISSING items[0].entries[0].lead"), lead(Party.typed("____")));
    }

    @Test
    void theLeadIsNoPartner() {
        assertEquals(List.of(), lead(BASHKIA, POLICIA));
        assertEquals(
                List.of("LEAD_IS_PARTNER items[0].entries[0].partners[1]"),
                lead(BASHKIA, POLICIA, Party.known("bashkia-durres", "Bashkinë")));
    }
}
