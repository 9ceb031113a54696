package al.krat.intake.notes;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day and hours on one line: «28.06.2019, 10:00–12:30», «____, ora 10:00».
 *
 * @param found the date, or null
 * @param dateAt where it stands, or the whole
 * @param time the hours, or null
 * @param timeAt where they stand, or null
 * @param rest what is neither
 */
record DateLine(
        DateReader.@Nullable Found found,
        Typed dateAt,
        TimeReader.@Nullable Found time,
        @Nullable Typed timeAt,
        Typed rest) {

    static DateLine of(Typed value, @Nullable LocalDate meeting) {
        Folded folded = value.folded();
        var cursor = new Cursor(folded.text);
        DateReader.leads(cursor);
        while (cursor.peek(0) == '_') {
            cursor.at++;
        }
        int from = cursor.at;
        DateReader.Found found = DateReader.take(cursor, meeting);
        Typed dateAt = found == null ? value : value.cut(folded.origin(from), folded.origin(cursor.at));
        cursor.separators();
        int timeFrom = cursor.at;
        TimeReader.Found time = TimeReader.take(cursor);
        Typed timeAt = time == null ? null : value.cut(folded.origin(timeFrom), folded.origin(cursor.at));
        cursor.separators();
        cursor.take(".");
        return new DateLine(found, dateAt, time, timeAt, value.from(folded.origin(cursor.at)));
    }
}
