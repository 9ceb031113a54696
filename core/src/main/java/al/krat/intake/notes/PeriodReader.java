package al.krat.intake.notes;

import al.krat.domain.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods in words: «6-mujori i parë i vitit 2019», «janar–qershor 2019», «tetor 2019», «viti 2019», and their
 * codes, «2019-6M-1».
 */
public final class PeriodReader {

    private static final List<String> LEADS = List.of(
            "periudha", "periudhen", "periudhes", "gjate", "muaji", "muajit", "muajin", "muajt", "muajve", "per");
    private static final List<String> YEARS = List.of("viti", "vitit", "vitin", "vjetori", "vjetorit");
    private static final Map<String, Integer> RUNS = Map.of(
            "3-mujor",
            3,
            "tremujor",
            3,
            "tre-mujor",
            3,
            "6-mujor",
            6,
            "gjashtemujor",
            6,
            "gjashte-mujor",
            6,
            "9-mujor",
            9,
            "nentemujor",
            9,
            "nente-mujor",
            9);
    private static final List<String> ENDINGS = List.of("it", "in", "i", "");
    private static final List<List<String>> ORDINALS = List.of(
            List.of("i pare", "te pare", "e pare", "i 1-re", "1"),
            List.of("i dyte", "te dyte", "e dyte", "i 2-te", "2", "ii"),
            List.of("i trete", "te trete", "e trete", "i 3-te", "3", "iii"),
            List.of("i katert", "te katert", "e katert", "i 4-t", "4", "iv"));

    private PeriodReader() {}

    /**
     * Reads a period; empty where the words are none.
     *
     * @param words a code or words, in any case form
     * @param day a day whose year is meant where none is named; the next such period that is not over by then. Null
     *     where a year must be named
     */
    public static Optional<Period> read(String words, @Nullable LocalDate day) {
        Folded folded = Folded.of(words.strip());
        Optional<Period> code = Period.parse(folded.text.toUpperCase(Locale.ROOT));
        if (code.isPresent()) {
            return code;
        }
        var cursor = new Cursor(folded.text);
        cursor.takeAll(LEADS);
        Period period = take(cursor, day);
        return period != null && cursor.isAtEnd() ? Optional.of(period) : Optional.empty();
    }

    private static @Nullable Period take(Cursor cursor, @Nullable LocalDate day) {
        if (cursor.takeAny(YEARS)) {
            return cursor.digits() == 4 ? Period.of(cursor.number(4), 12, 1) : null;
        }
        int run = run(cursor);
        if (run > 0) {
            return run(cursor, run, day);
        }
        int from = Months.take(cursor);
        return from == 0 ? null : months(cursor, from, day);
    }

    private static int run(Cursor cursor) {
        for (Map.Entry<String, Integer> run : RUNS.entrySet()) {
            for (String ending : ENDINGS) {
                if (cursor.takeWords(run.getKey() + ending)) {
                    return run.getValue();
                }
            }
        }
        return 0;
    }

    private static @Nullable Period run(Cursor cursor, int months, @Nullable LocalDate day) {
        int ordinal = 1;
        if (months < 9) {
            ordinal = 0;
            for (int i = 0; i < 12 / months && ordinal == 0; i++) {
                ordinal = cursor.takeAny(ORDINALS.get(i)) ? i + 1 : 0;
            }
            if (ordinal == 0) {
                return null;
            }
        }
        Integer year = DateReader.year(cursor);
        if (year != null) {
            return Period.of(year, months, ordinal);
        }
        if (day == null) {
            return null;
        }
        Period thisYear = Period.of(day.getYear(), months, ordinal);
        return thisYear.lastDay().isBefore(day) ? Period.of(day.getYear() + 1, months, ordinal) : thisYear;
    }

    /** «tetor 2019», «janar–qershor 2019», «tetor 2019 – mars 2020». */
    private static @Nullable Period months(Cursor cursor, int from, @Nullable LocalDate day) {
        int behind = cursor.at;
        Integer fromYear = DateReader.year(cursor);
        if (fromYear == null) {
            cursor.at = behind;
        }
        cursor.blanks();
        int to = from;
        Integer toYear = fromYear;
        if (cursor.take("-") || cursor.takeWords("deri ne")) {
            cursor.blanks();
            to = Months.take(cursor);
            if (to == 0) {
                return null;
            }
            toYear = DateReader.year(cursor);
            fromYear = fromYear == null ? toYear : fromYear;
        }
        if (toYear == null && fromYear == null && day != null) {
            boolean over = YearMonth.of(day.getYear(), to).atEndOfMonth().isBefore(day);
            toYear = day.getYear() + (over ? 1 : 0);
            fromYear = toYear;
        }
        return fromYear == null || toYear == null ? null : period(fromYear, from, toYear, to);
    }

    private static @Nullable Period period(int fromYear, int from, int toYear, int to) {
        try {
            YearMonth first = YearMonth.of(fromYear, from);
            YearMonth last = YearMonth.of(toYear, to);
            return last.isBefore(first) ? null : new Period(first, last);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }
}
