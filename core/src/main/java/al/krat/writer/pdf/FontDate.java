package al.krat.writer.pdf;

import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

/**
 * A font's date, which comes out the same on every machine. FontBox counts the seconds of a font's head from 1904 in the
 * calendar of the machine's locale, and in some that is another year; this date keeps its distance from whichever that
 * is.
 */
final class FontDate extends GregorianCalendar {
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");
    private static final long SINCE_1904 = 3_644_000_000_000L; // in the summer of 2019

    FontDate() {
        super(UTC, Locale.ROOT);
    }

    @Override
    public long getTimeInMillis() {
        Calendar beginning = Calendar.getInstance(UTC);
        beginning.clear();
        beginning.set(1904, Calendar.JANUARY, 1, 0, 0, 0);
        return beginning.getTimeInMillis() + SINCE_1904;
    }
}
