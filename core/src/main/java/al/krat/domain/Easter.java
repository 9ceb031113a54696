package al.krat.domain;

import java.time.LocalDate;

/** The Sunday of Easter (Pashkët), by the rules of both churches, as a day of the Gregorian calendar. */
final class Easter {

    /** How far the Julian calendar is behind from March 1900 to February 2100. */
    private static final int JULIAN_DAYS = 13;

    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2099;

    private Easter() {}

    /** By the Gregorian computus (Butcher 1876, as in Meeus, «Astronomical Algorithms»). */
    static LocalDate catholic(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /**
     * By the Julian computus (Meeus).
     *
     * @throws IllegalArgumentException outside 1901 to 2099, when the calendars are not 13 days apart
     */
    static LocalDate orthodox(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year);
        }
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(JULIAN_DAYS);
    }
}
