package al.krat.language;

import java.time.YearMonth;

/** A run of whole months, for {@link Periods}. */
public interface MonthSpan {

    /** The first month. */
    YearMonth from();

    /** The last month, not before the first. */
    YearMonth to();
}
