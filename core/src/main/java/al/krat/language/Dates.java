package al.krat.language;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;

/**
 * Days, months and hours in words and figures. The forms are written out here, for what a JDK or CLDR prints changes
 * from version to version.
 */
public final class Dates {

    private static final List<String> MONTHS_SQ = List.of(
            "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor",
            "dhjetor");
    private static final List<String> MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> DAYS_SQ =
            List.of("e hënë", "e martë", "e mërkurë", "e enjte", "e premte", "e shtunë", "e diel");
    private static final List<String> DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> DAYS_ACCUSATIVE =
            List.of("të hënën", "të martën", "të mërkurën", "të enjten", "të premten", "të shtunën", "të dielën");

    private Dates() {}

    /** «28.06.2019», for letterheads, tables and after «datë». */
    public static String header(LocalDate date) {
        return two(date.getDayOfMonth()) + "." + two(date.getMonthValue()) + "." + date.getYear();
    }

    /** «28.6.2019», as acts are cited. */
    public static String citation(LocalDate date) {
        return date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
    }

    /** «28 qershor 2019». */
    public static String prose(LocalDate date, Language language) {
        return date.getDayOfMonth() + " " + month(date.getMonthValue(), language) + " " + date.getYear();
    }

    /** «qershor 2019». */
    public static String month(YearMonth month, Language language) {
        return month(month.getMonthValue(), language) + " " + month.getYear();
    }

    /**
     * «qershor»; Albanian months are lower case.
     *
     * @throws IndexOutOfBoundsException outside 1 to 12
     */
    public static String month(int month, Language language) {
        return (language == Language.ALBANIAN ? MONTHS_SQ : MONTHS_EN).get(month - 1);
    }

    /** «e premte». */
    public static String weekday(LocalDate date) {
        return weekday(date, Language.ALBANIAN);
    }

    /** «e premte», «Friday». */
    public static String weekday(LocalDate date, Language language) {
        return (language == Language.ALBANIAN ? DAYS_SQ : DAYS_EN)
                .get(date.getDayOfWeek().getValue() - 1);
    }

    /** «ditën e premte». */
    public static String dayPhrase(LocalDate date) {
        return "ditën " + weekday(date);
    }

    /** «ditën e premte», «Friday». */
    public static String dayPhrase(LocalDate date, Language language) {
        return language == Language.ALBANIAN ? dayPhrase(date) : weekday(date, language);
    }

    /** «të premten», «on Friday». */
    public static String weekdayAccusative(LocalDate date, Language language) {
        return language == Language.ALBANIAN ? weekdayAccusative(date) : "on " + weekday(date, language);
    }

    /** «të premten»: on that day. */
    public static String weekdayAccusative(LocalDate date) {
        return DAYS_ACCUSATIVE.get(date.getDayOfWeek().getValue() - 1);
    }

    /** «10:00», of 24 hours; seconds are left out. */
    public static String time(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : String.valueOf(n);
    }
}
