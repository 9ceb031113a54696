package al.krat.intake.notes;

import al.krat.domain.Anchor;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** {@code Erdhi:}, {@code U largua:}, {@code U kthye:} names and perhaps an hour, anchored to the item under way. */
final class EventLines implements LineReader {

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Keys.Found<EventKey> found = Keys.event(line.content());
        if (found == null) {
            return false;
        }
        Typed value = found.value();
        int from = timeFrom(value);
        LocalTime time = null;
        if (from >= 0) {
            var cursor = new Cursor(value.folded().text.substring(from));
            TimeReader.Found hour = TimeReader.take(cursor);
            time = hour == null ? null : hour.start();
            int end = value.folded().origin(from);
            while (end > 0 && " ,(".indexOf(value.text.charAt(end - 1)) >= 0) {
                end--;
            }
            value = value.cut(0, end);
        } else if (endsInFigures(value)) {
            minutes.report.add(NotesCode.TIME_UNREAD, value.from(value.text.lastIndexOf(' ') + 1));
            minutes.open = minutes.unread(line);
            return true;
        }
        Anchor anchor = anchor(minutes.current(), time);
        for (Typed name : minutes.parties.split(value)) {
            if (!name.isUnknown()) {
                minutes.head.presences.add(new Presence(found.key().kind, name, anchor));
            }
        }
        minutes.open = null;
        minutes.plural = null;
        return true;
    }

    private static Anchor anchor(@Nullable ItemDraft item, @Nullable LocalTime time) {
        if (item != null) {
            return new Anchor.AtItem(item.index, time);
        }
        return time == null ? new Anchor.Opening() : new Anchor.AtTime(time);
    }

    /** The folded offset of the hour that ends a value, with its «në orën», or -1. */
    private static int timeFrom(Typed value) {
        String folded = value.folded().text;
        int earliest = Math.max(0, folded.length() - 24);
        for (int at = earliest; at < folded.length(); at++) {
            boolean begins = at == 0 || " ,(".indexOf(folded.charAt(at - 1)) >= 0;
            if (begins && folded.charAt(at) != ' ') {
                var cursor = new Cursor(folded);
                cursor.at = at;
                TimeReader.Found found = TimeReader.take(cursor);
                while (cursor.peek(0) == ')' || cursor.peek(0) == '.') {
                    cursor.at++;
                }
                if (found != null && cursor.isAtEnd()) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static boolean endsInFigures(Typed value) {
        String text = value.text;
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }
}
