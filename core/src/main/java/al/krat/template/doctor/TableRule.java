package al.krat.template.doctor;

import al.krat.template.letter.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tables of people, tasks, decisions, recommendations, by their heads: one row that repeats. */
final class TableRule implements Rule {

    /** How many rows from the top a head may stand. */
    private static final int REACH = 3;

    /** A table that repeats: its list, and the columns it knows with the heads they are known by. */
    private record Form(Field field, String list, Map<String, String> columns) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    Field.COMMITMENT_TABLE,
                    "commitments",
                    Map.of("number", "number", "task", "task", "lead", "lead", "due", "due", "target", "target")),
            new Form(
                    Field.RECOMMENDATION_TABLE,
                    "recommendations",
                    Map.of(
                            "number",
                            "number",
                            "recommendation",
                            "recommendation",
                            "addressee",
                            "addressee",
                            "due",
                            "due")),
            new Form(
                    Field.DECISION_TABLE,
                    "decisions",
                    Map.of("number", "number", "decision", "decision", "vote", "vote")),
            new Form(
                    Field.ATTENDANCE_TABLE,
                    "attendance",
                    Map.of(
                            "number", "number",
                            "name", "name",
                            "institution", "institution",
                            "function", "function",
                            "role", "role",
                            "status", "status",
                            "signature", "")));

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        Map<Integer, Map<Integer, Map<Integer, List<Line>>>> tables = new TreeMap<>();
        for (Line line : letter.lines()) {
            Line.Cell cell = line.cell();
            if (cell != null && line.area() == Line.Area.TEXT) {
                tables.computeIfAbsent(cell.table(), any -> new TreeMap<>())
                        .computeIfAbsent(cell.row(), any -> new TreeMap<>())
                        .computeIfAbsent(cell.column(), any -> new ArrayList<>())
                        .add(line);
            }
        }
        tables.values().forEach(table -> table(table, draft));
    }

    private static void table(Map<Integer, Map<Integer, List<Line>>> table, Draft draft) {
        for (int row = 0; row < REACH; row++) {
            Map<Integer, List<Line>> head = table.get(row);
            Map<Integer, List<Line>> model = table.get(row + 1);
            if (head == null || model == null) {
                continue;
            }
            for (Form form : FORMS) {
                Map<Integer, String> columns = columns(form, head);
                if (isKnown(form, columns.values()) && model.size() == head.size()) {
                    repeat(form, columns, table, row + 1, draft);
                    return;
                }
            }
        }
    }

    private static boolean isKnown(Form form, java.util.Collection<String> columns) {
        return switch (form.field) {
            case COMMITMENT_TABLE -> columns.contains("task") && (columns.contains("lead") || columns.contains("due"));
            case RECOMMENDATION_TABLE -> columns.contains("recommendation") && columns.size() > 1;
            case DECISION_TABLE -> columns.contains("decision") && columns.size() > 1;
            default -> columns.size() > 1 && (columns.contains("name") || columns.contains("institution"));
        };
    }

    /** The columns that a form knows, each once, by their place. */
    private static Map<Integer, String> columns(Form form, Map<Integer, List<Line>> head) {
        Map<Integer, String> found = new LinkedHashMap<>();
        head.forEach((at, lines) -> {
            String words = Plain.of(
                            String.join(" ", lines.stream().map(Line::text).toList()))
                    .replaceAll(" {2,}+", " ");
            String column = column(form, words);
            if (column != null && !found.containsValue(column)) {
                found.put(at, column);
            }
        });
        return found;
    }

    /** The column of a list of those present that a head names, or null. */
    static @Nullable String attendee(String plain) {
        return column(FORMS.get(FORMS.size() - 1), plain);
    }

    private static @Nullable String column(Form form, String words) {
        for (String column : List.of(
                "number",
                "task",
                "recommendation",
                "decision",
                "name",
                "institution",
                "function",
                "role",
                "status",
                "lead",
                "due",
                "target",
                "vote",
                "addressee",
                "signature")) {
            if (form.columns.containsKey(column) && Labels.is("head." + column, words)) {
                return column;
            }
        }
        return null;
    }

    private static void repeat(
            Form form,
            Map<Integer, String> columns,
            Map<Integer, Map<Integer, List<Line>>> table,
            int row,
            Draft draft) {
        Map<Integer, List<Line>> model = table.getOrDefault(row, Map.of());
        boolean marksAway = form.field == Field.ATTENDANCE_TABLE && !columns.containsValue("status");
        String carrier = columns.containsValue("institution") ? "institution" : "name";
        int last = model.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        Line first = null;
        for (var cell : model.entrySet()) {
            Line line = cell.getValue().get(0);
            first = first == null ? line : first;
            String column = columns.getOrDefault(cell.getKey(), "");
            String key = form.list + "." + column;
            boolean counted = column.equals("number") && line.numbered();
            String words = counted || !Expressions.has(key) ? "" : Expressions.of(key);
            if (marksAway && column.equals(carrier)) {
                words += Expressions.of("attendance.away");
            }
            words = (cell.getKey() == 0 ? Expressions.of("row." + form.list) : "")
                    + words
                    + (cell.getKey() == last ? Expressions.of("row.end") : "");
            draft.plan().change(line.index(), 0, line.text().length(), words);
            cell.getValue().stream().skip(1).forEach(more -> draft.plan().drop(more.index()));
        }
        int rows = 0;
        Set<Integer> all = table.keySet();
        for (int other : all) {
            if (other > row) {
                table.getOrDefault(other, Map.of())
                        .values()
                        .forEach(lines -> lines.forEach(line -> draft.plan().drop(line.index())));
            }
            rows += other >= row ? 1 : 0;
        }
        if (first != null) {
            String heads = table.getOrDefault(row - 1, Map.of()).values().stream()
                    .flatMap(List::stream)
                    .map(line -> line.text().strip())
                    .collect(Collectors.joining(" | "));
            draft.found(form.field, first, 0, heads, Expressions.of("row." + form.list));
            if (rows > 1) {
                draft.tell(DoctorCode.LINES_JOINED, first, 0, Map.of("n", String.valueOf(rows)));
            }
        }
    }
}
