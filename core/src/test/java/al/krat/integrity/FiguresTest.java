package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Amount;
import al.krat.domain.Hedge;
import al.krat.domain.Observation;
import al.krat.domain.Visibility;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Check CHECK = new Figures();

    private static Amount amount(Hedge hedge, int value) {
        return new Amount(hedge, BigDecimal.valueOf(value), "fëmijë");
    }

    private static List<String> figures(@Nullable Amount whole, Amount... parts) {
        return found(
                CHECK,
                meeting(new Observation(
                        "fëmijë në situatë rruge", whole, List.of(parts), BASHKIA, Visibility.PUBLIC, "")));
    }

    @Test
    void noCountIsNegative() {
        assertEquals(List.of(), figures(amount(Hedge.EXACT, 0)));
        assertEquals(List.of("!FIGURE_NEGATIVE items[0].entries[0].amount"), figures(amount(Hedge.ABOUT, -1)));
        assertEquals(List.of("!FIGURE_NEGATIVE items[0].entries[0].parts[0]"), figures(null, amount(Hedge.EXACT, -1)));
        assertEquals(List.of(), figures(null));
    }

    @Test
    void noPartIsMoreThanAnExactWhole() {
        assertEquals(List.of(), figures(amount(Hedge.EXACT, 12), amount(Hedge.EXACT, 12), amount(Hedge.EXACT, 5)));
        assertEquals(
                List.of("PART_TOO_LARGE items[0].entries[0].parts[1]"),
                figures(amount(Hedge.EXACT, 12), amount(Hedge.EXACT, 5), amount(Hedge.EXACT, 13)));
        assertEquals(List.of(), figures(amount(Hedge.ABOUT, 12), amount(Hedge.EXACT, 13)));
    }
}
