package al.krat.intake.notes;

import al.krat.domain.Due;
import al.krat.domain.NamedPeriod;
import al.krat.domain.Period;
import al.krat.language.Folding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads deadlines: dates, spans from the meeting on, the next meeting, named periods; other words are kept unset. */
final class DueReader {

    private static final Set<String> AT_ONCE =
            Set.of("menjehere", "i menjehershem", "e menjehershme", "menjehere pas mbledhjes");
    private static final List<String> LEADS =
            List.of("deri", "me", "ne", "brenda", "gjate", "muajit", "muaji", "muajin", "per");
    private static final List<String> MEETINGS = List.of("takim", "mbledhj");
    private static final Set<String> NEXT = Set.of(
            "radhes",
            "rradhes",
            "ardhshem",
            "ardhshme",
            "ardhshmen",
            "ardhshmes",
            "tjeter",
            "tjetren",
            "tjetrin",
            "pasardhes",
            "pasardhese");
    private static final List<String> ENDS =
            List.of("fundi i", "fundin e", "fund te", "fundit te", "fund", "perfundimi i", "perfundim te");
    private static final int MAX_WORDS = 8;

    private final Calendar calendar;
    private final Report report;

    DueReader(Calendar calendar, Report report) {
        this.calendar = calendar;
        this.report = report;
    }

    /** Reads a deadline; {@code Unset} with its words, and a remark, where they say none. */
    Due read(Typed typed) {
        Typed words = bare(typed);
        if (words.isUnknown()) {
            return Due.unset();
        }
        Due due = understood(words);
        if (due == null) {
            report.add(NotesCode.DUE_WORDS, words);
        }
        return due == null ? new Due.Unset(words.text) : due;
    }

    /** Whether the words say a deadline. */
    boolean isDue(Typed typed) {
        Typed words = bare(typed);
        var silent = new Report("", false);
        return new DueReader(new Calendar(calendar.meeting, calendar.conventions, silent), silent).understood(words)
                != null;
    }

    private static Typed bare(Typed typed) {
        int end = typed.text.length();
        while (end > 0 && ".;,".indexOf(typed.text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? typed : typed.cut(0, end);
    }

    private @Nullable Due understood(Typed words) {
        String folded = Folding.fold(words.text);
        for (NamedPeriod period : calendar.conventions.periods()) {
            if (isNamed(folded, Folding.fold(period.name()))) {
                return new Due.PeriodEnd(period.to(), words.text);
            }
        }
        Due due = onDate(words);
        if (due == null && AT_ONCE.contains(folded)) {
            due = from(calendar.meeting, words);
        }
        if (due == null && Spans.take(new Cursor(folded)) != null) {
            due = from(Spans.end(new Cursor(folded), calendar.meeting), words);
        }
        if (due == null && isNextMeeting(folded)) {
            due = new Due.NextMeeting(words.text);
        }
        if (due == null && Rhythms.isOngoing(folded)) {
            due = new Due.Ongoing(Rhythms.months(folded), words.text);
        }
        return due == null ? periodEnd(folded, words.text) : due;
    }

    /** A day that counts from the meeting's. */
    private Due from(@Nullable LocalDate day, Typed words) {
        if (day == null) {
            report.add(NotesCode.DATE_RELATIVE, words);
            return new Due.Unset(words.text);
        }
        return new Due.OnDate(day, words.text);
    }

    private static boolean isNamed(String folded, String name) {
        var cursor = new Cursor(folded);
        cursor.takeAll(LEADS);
        return folded.equals(name) || cursor.rest().equals(name);
    }

    /** A date, and behind it a comma or bracket at most that says no other. */
    private @Nullable Due onDate(Typed words) {
        var cursor = new Cursor(words);
        DateReader.leads(cursor);
        int from = cursor.at;
        DateReader.Found found = DateReader.take(cursor, calendar.meeting);
        if (found == null) {
            return null;
        }
        Typed date = words.cut(words.folded().origin(from), words.folded().origin(cursor.at));
        int behind = cursor.at;
        cursor.separators();
        if (TimeReader.take(cursor) == null) {
            cursor.at = behind;
        }
        String rest = cursor.rest().strip();
        boolean saysMore = !rest.isEmpty()
                && (",;(".indexOf(rest.charAt(0)) < 0 || rest.chars().anyMatch(Character::isDigit));
        if (saysMore) {
            return null;
        }
        LocalDate day = calendar.day(found, date);
        return day == null ? new Due.Unset(words.text) : new Due.OnDate(day, words.text);
    }

    private static boolean isNextMeeting(String folded) {
        List<String> words = List.of(folded.split(" "));
        return words.size() <= MAX_WORDS
                && words.stream().anyMatch(word -> MEETINGS.stream().anyMatch(word::startsWith))
                && words.stream().anyMatch(NEXT::contains);
    }

    /** «fundi i shtatorit», «shtator 2019», «6-mujori i dytë», «viti 2019». */
    private @Nullable Due periodEnd(String folded, String words) {
        LocalDate meeting = calendar.meeting;
        var cursor = new Cursor(folded);
        cursor.takeAll(LEADS);
        boolean end = cursor.takeAny(ENDS);
        String rest = cursor.rest();
        if (meeting != null && (end || folded.startsWith("brenda "))) {
            if (rest.equals("muajit") || (folded.equals("brenda muajit"))) {
                return new Due.PeriodEnd(YearMonth.from(meeting).atEndOfMonth(), words);
            }
            if (rest.equals("vitit")) {
                return new Due.PeriodEnd(LocalDate.of(meeting.getYear(), 12, 31), words);
            }
        }
        Optional<Period> period = PeriodReader.read(rest, meeting);
        return period.map(p -> new Due.PeriodEnd(p.lastDay(), words)).orElse(null);
    }
}
