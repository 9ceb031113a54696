package al.krat.integrity;

import static al.krat.integrity.Sample.DAY;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.meeting;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Meeting;
import al.krat.domain.NextMeeting;
import al.krat.domain.Period;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTimeTest {

    private static final Check CHECK = new MeetingTime();

    @Test
    void theEndIsNotBeforeTheStart() {
        LocalTime ten = LocalTime.of(10, 0);
        assertEquals(List.of(), found(CHECK, meeting().start(ten).end(ten)));
        assertEquals(
                List.of("!END_BEFORE_START end"),
                found(CHECK, meeting().start(ten).end(LocalTime.of(9, 59))));
        assertEquals(List.of(), found(CHECK, meeting().end(ten)));
        assertEquals(List.of(), found(CHECK, meeting().start(ten)));
    }

    @Test
    void theNextMeetingIsNotBeforeThisOne() {
        assertEquals(List.of(), found(CHECK, meeting().next(new NextMeeting(DAY, null, ""))));
        assertEquals(
                List.of("!NEXT_BEFORE_MEETING next"),
                found(CHECK, meeting().next(new NextMeeting(DAY.minusDays(1), null, ""))));
        assertEquals(List.of(), found(CHECK, meeting().next(new NextMeeting(null, null, "në shtator"))));
        assertEquals(List.of(), found(CHECK, Meeting.builder().next(new NextMeeting(DAY.minusDays(1), null, ""))));
    }

    @Test
    void thePeriodHasBegun() {
        assertEquals(
                List.of(),
                found(CHECK, meeting().period(Period.parse("2019-6M-1").orElseThrow())));
        assertEquals(
                List.of("PERIOD_AHEAD period"),
                found(CHECK, meeting().period(Period.parse("2019-6M-2").orElseThrow())));
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting()
                                .date(LocalDate.of(2019, 7, 1))
                                .period(Period.parse("2019-6M-2").orElseThrow())));
    }
}
