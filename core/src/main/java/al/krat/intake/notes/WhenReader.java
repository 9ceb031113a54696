package al.krat.intake.notes;

import al.krat.domain.Period;
import al.krat.domain.Recurrence;
import al.krat.domain.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads when an activity is held: a day with or without an hour, 10–15 tetor 2019, tetor 2019; and how it repeats,
 * «çdo javë, 4 herë».
 */
final class WhenReader {

    /** The two halves of {@code kur[, çdo javë, 4 herë]}. */
    record Read(When when, @Nullable Recurrence recurrence) {}

    private static final Map<String, Recurrence.Every> EVERY = Map.ofEntries(
            Map.entry("dite", Recurrence.Every.DAY),
            Map.entry("jave", Recurrence.Every.WEEK),
            Map.entry("te hene", Recurrence.Every.WEEK),
            Map.entry("te marte", Recurrence.Every.WEEK),
            Map.entry("te merkure", Recurrence.Every.WEEK),
            Map.entry("te enjte", Recurrence.Every.WEEK),
            Map.entry("te premte", Recurrence.Every.WEEK),
            Map.entry("te shtune", Recurrence.Every.WEEK),
            Map.entry("te diel", Recurrence.Every.WEEK),
            Map.entry("dy jave", Recurrence.Every.FORTNIGHT),
            Map.entry("2 jave", Recurrence.Every.FORTNIGHT),
            Map.entry("dyjave", Recurrence.Every.FORTNIGHT),
            Map.entry("muaj", Recurrence.Every.MONTH),
            Map.entry("3 muaj", Recurrence.Every.QUARTER),
            Map.entry("tre muaj", Recurrence.Every.QUARTER),
            Map.entry("tremujor", Recurrence.Every.QUARTER),
            Map.entry("3-mujor", Recurrence.Every.QUARTER),
            Map.entry("vit", Recurrence.Every.YEAR));

    private static final List<String> MONTH_LEADS = List.of("ne", "gjate", "muaji", "muajit", "muajin");

    private final Calendar calendar;
    private final Report report;

    WhenReader(Calendar calendar, Report report) {
        this.calendar = calendar;
        this.report = report;
    }

    /** Reads both; words that say no day are kept, with a remark. */
    Read read(Typed typed) {
        if (typed.isUnknown()) {
            return new Read(new When.Undated(""), null);
        }
        int every = recurrenceFrom(typed);
        Recurrence recurrence = every < 0 ? null : recurrence(typed.from(every));
        Typed words = recurrence == null ? typed : typed.cut(0, behind(typed.text, every));
        When when = when(words);
        return new Read(when, recurrence);
    }

    private static int behind(String text, int end) {
        int at = end;
        while (at > 0 && " ,;".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int recurrenceFrom(Typed typed) {
        String folded = typed.folded().text;
        int at = folded.startsWith("cdo ") ? 0 : folded.indexOf(" cdo ");
        return at < 0 ? -1 : typed.folded().origin(folded.indexOf("cdo ", at));
    }

    private static @Nullable Recurrence recurrence(Typed typed) {
        var cursor = new Cursor(typed);
        cursor.takeWords("cdo");
        for (Map.Entry<String, Recurrence.Every> every : EVERY.entrySet()) {
            if (cursor.takeWords(every.getKey())) {
                cursor.separators();
                int times = cursor.number(3);
                cursor.blanks();
                boolean readable = times < 0 || cursor.takeWords("here");
                return readable && cursor.isAtEnd()
                        ? new Recurrence(every.getValue(), times < 0 ? null : (Integer) times, typed.text)
                        : null;
            }
        }
        return null;
    }

    private When when(Typed words) {
        var cursor = new Cursor(words);
        DateReader.leads(cursor);
        int from = cursor.at;
        When between = between(cursor, words.text);
        if (between != null) {
            return between;
        }
        cursor.at = from;
        DateReader.Found found = DateReader.take(cursor, calendar.meeting);
        return found == null
                ? period(words)
                : onDay(
                        words,
                        found,
                        cursor,
                        words.cut(words.folded().origin(from), words.folded().origin(cursor.at)));
    }

    private When onDay(Typed words, DateReader.Found found, Cursor cursor, Typed date) {
        LocalDate day = calendar.day(found, date);
        cursor.separators();
        TimeReader.Found time = TimeReader.take(cursor);
        cursor.separators();
        if (day == null) {
            return new When.Undated(words.text);
        }
        if (!cursor.isAtEnd()) {
            boolean hour = time == null && Character.isDigit(cursor.peek(0));
            report.add(
                    hour ? NotesCode.TIME_UNREAD : NotesCode.WHEN_UNREAD,
                    words.from(words.folded().origin(cursor.at)));
        }
        return new When.OnDay(day, time == null ? null : time.start(), time == null ? null : time.end(), words.text);
    }

    /** «10–15 tetor 2019», «25 nëntor – 10 dhjetor 2019», «10.10.2019–15.10.2019». */
    private @Nullable When between(Cursor cursor, String words) {
        int from = cursor.at;
        DateReader.Found first = DateReader.take(cursor, calendar.meeting);
        int firstDay = -1;
        if (first == null) {
            cursor.at = from;
            firstDay = cursor.number(2);
        }
        cursor.blanks();
        if ((first == null && firstDay < 1) || !(cursor.take("-") || cursor.takeWords("deri me"))) {
            return null;
        }
        cursor.blanks();
        DateReader.Found last = DateReader.take(cursor, calendar.meeting);
        LocalDate end = last == null || !cursor.isAtEnd() ? null : last.day();
        if (end == null) {
            return null;
        }
        try {
            LocalDate start = first == null ? end.withDayOfMonth(firstDay) : first.day();
            if (first != null && start != null && first.form() == DateReader.Form.NO_YEAR) {
                start = start.withYear(end.getYear() - (start.getMonthValue() > end.getMonthValue() ? 1 : 0));
            }
            return start == null || end.isBefore(start) ? null : new When.Between(start, end, words);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private When period(Typed words) {
        var cursor = new Cursor(words);
        cursor.takeAll(MONTH_LEADS);
        Period period = PeriodReader.read(cursor.rest(), calendar.meeting).orElse(null);
        if (period == null) {
            if (!words.isUnknown()) {
                report.add(NotesCode.WHEN_UNREAD, words);
            }
            return new When.Undated(words.text);
        }
        YearMonth last = period.to();
        return new When.Between(period.firstDay(), last.atEndOfMonth(), words.text);
    }
}
