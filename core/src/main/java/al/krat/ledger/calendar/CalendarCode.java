package al.krat.ledger.calendar;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What is worth a look in a calendar. */
public enum CalendarCode implements Code {
    /** a holiday that moves with the moon has no date in a year of the calendar */
    HOLIDAY_UNDATED(460),
    /** a holiday in a year about a change of the law */
    HOLIDAY_UNSURE(461),
    /** one institution is to be at two places at once */
    INSTITUTION_TWICE(462),
    /** one place is taken twice at once */
    PLACE_TWICE(463),
    /** something falls on a public holiday or the day off for one */
    ON_HOLIDAY(464);

    private final int number;

    CalendarCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Severity severity() {
        return Severity.REMARK;
    }
}
