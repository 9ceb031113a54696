package al.krat.intake.notes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spans from the meeting on: «brenda 30 ditëve», «brenda dy javësh». */
final class Spans {

    /** So many of a unit. */
    record Span(int count, ChronoUnit unit) {}

    private static final Map<String, Integer> WORDS = Map.of(
            "nje",
            1,
            "dy",
            2,
            "tre",
            3,
            "tri",
            3,
            "kater",
            4,
            "pese",
            5,
            "gjashte",
            6,
            "dhjete",
            10,
            "pesembedhjete",
            15,
            "tridhjete",
            30);

    private static final Map<ChronoUnit, List<String>> UNITS = Map.of(
            ChronoUnit.HOURS, List.of("oreve", "oresh", "ore"),
            ChronoUnit.DAYS, List.of("diteve", "ditesh", "dite"),
            ChronoUnit.WEEKS, List.of("javeve", "javesh", "jave"),
            ChronoUnit.MONTHS, List.of("muajve", "muajsh", "muaji", "muaj"),
            ChronoUnit.YEARS, List.of("viteve", "vitesh", "viti", "vjetesh", "vjet"));

    private static final List<String> QUALITIES = List.of("te ardhshme", "te ardhshem", "kalendarike", "pune");

    private Spans() {}

    /** Takes a span that is all there is; null where it is none. */
    static @Nullable Span take(Cursor cursor) {
        if (!cursor.takeWords("brenda")) {
            return null;
        }
        int count = count(cursor);
        for (Map.Entry<ChronoUnit, List<String>> unit : UNITS.entrySet()) {
            if (count > 0 && cursor.takeAny(unit.getValue())) {
                cursor.takeAny(QUALITIES);
                return cursor.isAtEnd() ? new Span(count, unit.getKey()) : null;
            }
        }
        return null;
    }

    private static int count(Cursor cursor) {
        int count = cursor.number(3);
        for (Map.Entry<String, Integer> word : WORDS.entrySet()) {
            if (count < 0 && cursor.takeWords(word.getKey())) {
                count = word.getValue();
            }
        }
        cursor.blanks();
        return count;
    }

    /** The last day of a span that begins with the meeting; null where the meeting's day is not known. */
    static @Nullable LocalDate end(Cursor cursor, @Nullable LocalDate meeting) {
        Span span = take(cursor);
        if (span == null || meeting == null) {
            return null;
        }
        return span.unit() == ChronoUnit.HOURS
                ? meeting.plusDays((span.count() + 23) / 24)
                : meeting.plus(span.count(), span.unit());
    }
}
