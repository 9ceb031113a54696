package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.DAY;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Activity;
import al.krat.domain.Details;
import al.krat.domain.Prose;
import al.krat.domain.Recurrence;
import al.krat.domain.When;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityTimeTest {

    private static final Check CHECK = new ActivityTime();

    private static List<String> when(When when, @Nullable Recurrence recurrence) {
        return found(
                CHECK,
                meeting(new Activity(null, when, recurrence, Prose.of("Takim."), List.of(BASHKIA), Details.NONE)));
    }

    @Test
    void activitiesAreYetToCome() {
        assertEquals(List.of(), when(new When.OnDay(DAY, null, null, ""), null));
        assertEquals(
                List.of("ACTIVITY_PAST items[0].entries[0].when"),
                when(new When.OnDay(DAY.minusDays(1), null, null, ""), null));
        assertEquals(List.of(), when(new When.Between(DAY.minusDays(9), DAY, ""), null));
        assertEquals(
                List.of("ACTIVITY_PAST items[0].entries[0].when"),
                when(new When.Between(DAY.minusDays(9), DAY.minusDays(1), ""), null));
        assertEquals(List.of(), when(new When.Undated("në verë"), null));
    }

    @Test
    void whatRepeatsGoesOn() {
        assertEquals(
                List.of(),
                when(
                        new When.OnDay(DAY.minusDays(1), null, null, ""),
                        new Recurrence(Recurrence.Every.WEEK, null, "çdo javë")));
    }

    @Test
    void theEndIsNotBeforeTheBeginning() {
        assertEquals(
                List.of("!ACTIVITY_BACKWARDS items[0].entries[0].when"),
                when(new When.Between(DAY.plusDays(1), DAY, "29–28 qershor"), null));
        assertEquals(List.of(), when(new When.Between(DAY, DAY, ""), null));
        LocalTime ten = LocalTime.of(10, 0);
        assertEquals(
                List.of("!ACTIVITY_BACKWARDS items[0].entries[0].when"),
                when(new When.OnDay(DAY, ten, LocalTime.of(9, 59), "10:00–09:59"), null));
        assertEquals(List.of(), when(new When.OnDay(DAY, ten, ten, ""), null));
    }
}
