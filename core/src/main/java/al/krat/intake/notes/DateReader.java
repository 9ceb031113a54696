package al.krat.intake.notes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates: 28.06.2019, 2019-06-28, 28 qershor 2019; and, worth a remark, 28/06/2019, 28.06.19 and «15 shtator», the
 * next after the meeting.
 */
final class DateReader {

    /** How a date was written. */
    enum Form {
        /** in full, with dots, as ISO 8601 or with its month in words */
        PLAIN,
        /** with strokes or hyphens, or with a year of two digits */
        LOOSE,
        /** without a year */
        NO_YEAR,
        /** a day that no calendar has */
        IMPOSSIBLE
    }

    /**
     * A date that was found.
     *
     * @param day the day; null where it does not exist, or has no year and no meeting to count from
     */
    record Found(@Nullable LocalDate day, Form form) {}

    /** Words before a date that add nothing to it. */
    private static final List<String> LEADS = List.of(
            "deri",
            "me",
            "ne",
            "date",
            "daten",
            "dates",
            "dt.",
            "dt",
            "diten",
            "dita",
            "brenda",
            "dites",
            "e hene",
            "e marte",
            "e merkure",
            "e enjte",
            "e premte",
            "e shtune",
            "e diel",
            "te henen",
            "te marten",
            "te merkuren",
            "te enjten",
            "te premten",
            "te shtunen",
            "te dielen",
            ",");

    private static final int CENTURY = 2000;

    private DateReader() {}

    /** Takes the words that lead to a date. */
    static void leads(Cursor cursor) {
        cursor.takeAll(LEADS);
    }

    /**
     * Takes a date; null where none stands here, and then the cursor stays.
     *
     * @param meeting the day that a date without a year follows, or null
     */
    static @Nullable Found take(Cursor cursor, @Nullable LocalDate meeting) {
        int from = cursor.at;
        Found found = cursor.digits() == 4 ? iso(cursor) : dayFirst(cursor, meeting);
        boolean goesOn = Character.isLetterOrDigit(cursor.peek(0));
        if (found == null || goesOn) {
            cursor.at = from;
            return null;
        }
        return found;
    }

    private static @Nullable Found iso(Cursor cursor) {
        int year = cursor.number(4);
        if (!cursor.take("-")) {
            return null;
        }
        int month = cursor.number(2);
        if (month < 0 || !cursor.take("-")) {
            return null;
        }
        int day = cursor.number(2);
        return day < 0 ? null : found(year, month, day, Form.PLAIN);
    }

    private static @Nullable Found dayFirst(Cursor cursor, @Nullable LocalDate meeting) {
        int day = cursor.number(2);
        if (day < 0) {
            return null;
        }
        for (char separator : new char[] {'.', '/', '-'}) {
            if (cursor.peek(0) == separator && Character.isDigit(cursor.peek(1))) {
                return inFigures(cursor, day, separator);
            }
        }
        cursor.blanks();
        int month = Months.take(cursor);
        return month == 0 ? null : withMonth(cursor, day, month, meeting);
    }

    private static @Nullable Found inFigures(Cursor cursor, int day, char separator) {
        String mark = String.valueOf(separator);
        cursor.take(mark);
        int month = cursor.number(2);
        if (month < 0 || !cursor.take(mark)) {
            return null;
        }
        int digits = cursor.digits();
        int year = cursor.number(4);
        if (digits == 2) {
            return found(CENTURY + year, month, day, Form.LOOSE);
        }
        return digits == 4 ? found(year, month, day, separator == '.' ? Form.PLAIN : Form.LOOSE) : null;
    }

    private static @Nullable Found withMonth(Cursor cursor, int day, int month, @Nullable LocalDate meeting) {
        int behindMonth = cursor.at;
        Integer year = year(cursor);
        if (year != null) {
            return found(year, month, day, Form.PLAIN);
        }
        cursor.at = behindMonth;
        if (day < 1 || day > YearMonth.of(4, month).lengthOfMonth()) {
            return new Found(null, Form.IMPOSSIBLE);
        }
        return new Found(meeting == null ? null : next(day, month, meeting), Form.NO_YEAR);
    }

    /** Takes «2019», «, 2019», «të vitit 2019»; null where none stands here. */
    static @Nullable Integer year(Cursor cursor) {
        cursor.separators();
        cursor.takeAny(List.of("te vitit", "i vitit", "e vitit", "viti", "vitit", "vitin"));
        boolean isYear = cursor.digits() == 4 && cursor.peek(0) != '0';
        return isYear ? (Integer) cursor.number(4) : null;
    }

    private static LocalDate next(int day, int month, LocalDate meeting) {
        for (int year = meeting.getYear(); ; year++) {
            YearMonth of = YearMonth.of(year, month);
            if (day <= of.lengthOfMonth() && of.atDay(day).isAfter(meeting)) {
                return of.atDay(day);
            }
        }
    }

    private static Found found(int year, int month, int day, Form form) {
        try {
            return new Found(LocalDate.of(year, month, day), form);
        } catch (DateTimeException noSuchDay) {
            return new Found(null, Form.IMPOSSIBLE);
        }
    }
}
