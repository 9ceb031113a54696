package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Members in lines, their columns held apart by tabs, as who makes no table types them: «1.⇥Prefekti⇥____». One repeats. */
final class MemberRowsRule implements Rule {

    /** Parts of minutes in which rows to sign are members; those below a heading of their own are a list like any other. */
    private static final Set<String> PLACES = Set.of("", "section.closing");

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        String section = "";
        for (int i = letter.title() + 1; i < letter.lines().size(); i++) {
            String begun = letter.section(i);
            section = begun != null ? begun : section;
            Line line = letter.lines().get(i);
            Map<Integer, String> heads = heads(letter, line);
            List<Line> rows = heads.isEmpty() ? toSign(letter, i) : below(letter, i + 1);
            if (!heads.isEmpty() && !rows.isEmpty()) {
                repeat(letter, line, heads, rows, draft);
            } else if (heads.isEmpty() && rows.size() > 1 && PLACES.contains(section)) {
                SectionRule.repeat(Field.ATTENDANCE_LIST, rows, draft);
                rows.forEach(draft::claim);
            }
            i += rows.size();
        }
    }

    /** The columns that a line of heads names, by their order; none where it is no such line. */
    private static Map<Integer, String> heads(Letter letter, Line line) {
        Map<Integer, String> found = new LinkedHashMap<>();
        List<Stretch> parts = line.isPlain() ? Segments.of(line.text()) : List.of();
        for (int at = 0; at < parts.size(); at++) {
            Stretch part = parts.get(at);
            String column = TableRule.attendee(letter.plain(line.index()).substring(part.from(), part.to()));
            if (column != null && !found.containsValue(column)) {
                found.put(at, column);
            }
        }
        boolean names = found.containsValue("name") || found.containsValue("institution");
        return names && found.size() > 1 ? found : Map.of();
    }

    /** The lines from one on that have columns. */
    private static List<Line> below(Letter letter, int from) {
        List<Line> rows = new ArrayList<>();
        for (Line line : letter.lines().subList(from, letter.lines().size())) {
            if (!line.isPlain() || letter.isSection(line.index()) || parts(line).size() < 2) {
                break;
            }
            rows.add(line);
        }
        return rows;
    }

    /** The lines from one on that have a mark, a name and room for a signature. */
    private static List<Line> toSign(Letter letter, int from) {
        List<Line> rows = new ArrayList<>();
        for (Line line : letter.lines().subList(from, letter.lines().size())) {
            boolean marked = line.numbered() || Marks.end(letter.plain(line.index())) > 0;
            if (!line.isPlain() || !marked || room(line.text()).isEmpty()) {
                break;
            }
            rows.add(line);
        }
        return rows;
    }

    /** The room for a signature that a line ends with, with the tabs before it; empty where it has none, or nothing else. */
    static String room(String text) {
        List<Stretch> parts = Segments.of(text);
        int last = parts.size() - 1;
        if (last < 1) {
            return "";
        }
        Stretch end = parts.get(last);
        String words = text.substring(end.from(), end.to());
        int before = parts.get(last - 1).to();
        boolean named = before > Marks.end(Plain.of(text));
        return named && Values.isAll(Values.blank(words, 0), words) ? text.substring(before) : "";
    }

    private static List<Stretch> parts(Line line) {
        return Segments.of(line.text());
    }

    private static void repeat(Letter letter, Line head, Map<Integer, String> heads, List<Line> rows, Draft draft) {
        Line model = rows.get(0);
        if (!draft.plan().change(model.index(), 0, model.text().length(), words(model, heads))) {
            return;
        }
        draft.plan().before(model.index(), Expressions.of("row.attendance"));
        draft.plan().after(model.index(), Expressions.of("row.end"));
        rows.subList(1, rows.size()).forEach(line -> draft.plan().drop(line.index()));
        draft.claim(head);
        String said = parts(head).stream()
                .map(part -> head.text().substring(part.from(), part.to()))
                .collect(Collectors.joining(" | "));
        draft.found(Field.ATTENDANCE_LIST, model, 0, said, Expressions.of("row.attendance"));
        if (rows.size() > 1) {
            draft.tell(DoctorCode.LINES_JOINED, model, 0, Map.of("n", String.valueOf(rows.size())));
        }
    }

    /** The row with expressions in its columns; tabs, marks and room to sign stay as they are. */
    private static String words(Line model, Map<Integer, String> heads) {
        List<Stretch> parts = parts(model);
        int shift = model.numbered() && "number".equals(heads.get(0)) ? 1 : 0;
        String carrier = heads.containsValue("institution") ? "institution" : "name";
        boolean marksAway = !heads.containsValue("status");
        var out = new StringBuilder();
        int from = 0;
        for (int at = 0; at < parts.size(); at++) {
            Stretch part = parts.get(at);
            String column = heads.get(at + shift);
            out.append(model.text(), from, part.from())
                    .append(part(model.text().substring(part.from(), part.to()), column))
                    .append(marksAway && carrier.equals(column) ? Expressions.of("attendance.away") : "");
            from = part.to();
        }
        return out.append(model.text(), from, model.text().length()).toString();
    }

    private static String part(String text, @Nullable String column) {
        String plain = Plain.of(text);
        String key = "attendance." + column;
        if (Expressions.has(key)) {
            int mark = "number".equals(column) ? 0 : Marks.end(plain);
            String behind = "number".equals(column) ? text.replaceFirst("^\\p{Alnum}+", "") : "";
            return text.substring(0, mark) + Expressions.of(key) + behind;
        }
        return Values.isAll(Values.blank(plain, 0), plain) ? text : "";
    }
}
