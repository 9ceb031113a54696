package al.krat.intake.notes;

import al.krat.domain.NotesForm;
import al.krat.domain.NotesForm.Cell;
import al.krat.domain.NotesForm.Part;
import al.krat.domain.NotesForm.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays printed notes out for Word: the keys of the head as a table, titles as headings, points as a list. */
final class PrintedForm {

    private static final String ENGLISH = "EN:";
    private static final List<Integer> KEYS_AND_VALUES = List.of(27, 73);

    private final List<Part> parts = new ArrayList<>();
    private final List<List<Cell>> keys = new ArrayList<>();
    private boolean inItem;
    private boolean gap;

    private PrintedForm() {}

    static List<Part> of(String printed) {
        var form = new PrintedForm();
        printed.lines().forEach(form::line);
        form.endKeys();
        return form.parts;
    }

    private void line(String text) {
        NoteLine line = NoteLine.of(new Line(1, text));
        Keys.Found<?> key = line.point() || line.continued() ? null : key(line.content());
        if (key != null) {
            String label = text.substring(0, text.indexOf(':')).strip();
            keys.add(List.of(Words.of(label), Words.of(key.value().text)));
        } else if (!keys.isEmpty() && text.startsWith(ENGLISH)) {
            List<Cell> last = keys.remove(keys.size() - 1);
            keys.add(List.of(
                    last.get(0), new Words(List.of(((Words) last.get(1)).lines().get(0), text))));
        } else {
            List<String> above = goesOn(text);
            endKeys();
            above.forEach(each -> other(NoteLine.of(new Line(1, each)), each));
            other(line, text);
        }
    }

    /** The line of a key that a line below continues; behind a table it could not. */
    private List<String> goesOn(String text) {
        if (keys.isEmpty() || text.isEmpty() || text.startsWith("#")) {
            return List.of();
        }
        List<Cell> last = keys.remove(keys.size() - 1);
        var lines = new ArrayList<String>(((Words) last.get(1)).lines());
        lines.set(0, ((Words) last.get(0)).lines().get(0) + ": " + lines.get(0));
        return lines;
    }

    /** The key of the head that a line has before any item, or of the closing anywhere; what happens goes with them. */
    private Keys.@Nullable Found<?> key(Typed content) {
        Keys.Found<HeaderKey> found = Keys.header(content);
        if (found != null
                && (!inItem || found.key().isClosing())
                && !found.value().isEmpty()) {
            return found;
        }
        Keys.Found<EventKey> event = keys.isEmpty() || inItem ? null : Keys.event(content);
        return event == null || event.value().isEmpty() ? null : event;
    }

    private void endKeys() {
        if (!keys.isEmpty()) {
            parts.add(new NotesForm.Table(KEYS_AND_VALUES, List.of(), keys));
            keys.clear();
            gap = false;
        }
    }

    private void other(NoteLine line, String text) {
        int level = text.startsWith("# ") ? 1 : text.startsWith("## ") ? 2 : 0;
        if (level > 0 && text.charAt(level + 1) != '#') {
            inItem = true;
            gap = false;
            parts.add(new NotesForm.Heading(level, text.substring(level + 1)));
            return;
        }
        if (text.isEmpty()) {
            gap = !parts.isEmpty() && parts.get(parts.size() - 1) instanceof NotesForm.Line;
            return;
        }
        if (gap) {
            parts.add(new NotesForm.Line(false, 0, ""));
            gap = false;
        }
        boolean point = text.startsWith("- ") && !NoteLine.of(line.content()).point();
        Keywords.Found keyword = Keywords.find(line.content());
        boolean strong = keyword != null && keyword.capitals();
        parts.add(new NotesForm.Line(
                point, strong && keyword != null ? keyword.end() : 0, point ? line.content().text : text));
    }
}
