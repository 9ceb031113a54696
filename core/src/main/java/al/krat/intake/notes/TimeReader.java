package al.krat.intake.notes;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads hours: 10:00, 10.00, ora 10, 10:00–12:30. */
final class TimeReader {

    /** From when to when; the end may be unknown. */
    record Found(LocalTime start, @Nullable LocalTime end) {}

    private static final List<String> LEADS = List.of("nga ora", "ne oren", "ne ora", "ora", "oren", "ne", "nga");
    private static final List<String> HOURS = List.of("nga ora", "ne oren", "ne ora", "ora", "oren");
    private static final List<String> UNTIL =
            List.of("deri ne oren", "deri ne ora", "deri ne", "deri", "-", "ne oren", "te ora");

    private TimeReader() {}

    /** Takes an hour or a span of hours; null where none stands here, and then the cursor stays. */
    static @Nullable Found take(Cursor cursor) {
        int from = cursor.at;
        cursor.blanks();
        boolean named = cursor.takeAny(HOURS);
        if (!named) {
            cursor.takeAny(LEADS);
        }
        LocalTime start = hour(cursor, named);
        if (start == null) {
            cursor.at = from;
            return null;
        }
        int behindStart = cursor.at;
        cursor.blanks();
        if (cursor.takeAny(UNTIL)) {
            cursor.blanks();
            boolean endNamed = cursor.takeWords("ora");
            LocalTime end = hour(cursor, named || endNamed);
            if (end != null) {
                return new Found(start, end);
            }
        }
        cursor.at = behindStart;
        return new Found(start, null);
    }

    private static @Nullable LocalTime hour(Cursor cursor, boolean alone) {
        int from = cursor.at;
        int hour = cursor.number(2);
        int minute = 0;
        boolean withMinutes =
                (cursor.peek(0) == ':' || cursor.peek(0) == '.') && Character.isDigit(cursor.peek(1)) && hour >= 0;
        if (withMinutes) {
            cursor.at++;
            minute = cursor.digits() == 2 ? cursor.number(2) : -1;
        }
        char next = cursor.peek(0);
        boolean goesOn =
                Character.isLetterOrDigit(next) || ((next == '.' || next == ':') && Character.isDigit(cursor.peek(1)));
        boolean isHour = hour >= 0 && hour < 24 && minute >= 0 && minute < 60;
        if (!isHour || goesOn || !(withMinutes || alone)) {
            cursor.at = from;
            return null;
        }
        return LocalTime.of(hour, minute);
    }
}
