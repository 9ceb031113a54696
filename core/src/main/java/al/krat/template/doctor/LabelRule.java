package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lines of a name and a value: «Data: 28.06.2019», «Ora: ____», «Vendi | Salla e mbledhjeve». */
final class LabelRule implements Rule {

    private static final Map<String, Field> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("label.date", Field.DATE);
        FIELDS.put("label.time", Field.START);
        FIELDS.put("label.end", Field.END);
        FIELDS.put("label.place", Field.PLACE);
        FIELDS.put("label.topic", Field.TOPIC);
        FIELDS.put("chair.said", Field.CHAIR);
        FIELDS.put("keeper.said", Field.KEEPER);
    }

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        for (Line line : letter.lines()) {
            if (line.area() == Line.Area.TEXT && line.index() >= letter.title()) {
                for (Stretch part : Segments.of(line.text())) {
                    FIELDS.forEach((label, field) -> part(letter, line, part, label, field, draft));
                }
            }
        }
    }

    private static void part(Letter letter, Line line, Stretch part, String label, Field field, Draft draft) {
        String plain = letter.plain(line.index()).substring(part.from(), part.to());
        int end = Labels.begins(label, plain);
        if (end < 0) {
            return;
        }
        int colon = end;
        while (colon < plain.length() && plain.charAt(colon) == ' ') {
            colon++;
        }
        if (colon < plain.length() && plain.charAt(colon) == ':') {
            int from = colon + 1;
            while (from < plain.length() && plain.charAt(from) == ' ') {
                from++;
            }
            int to = plain.endsWith(".") && !plain.endsWith("..") ? plain.length() - 1 : plain.length();
            if (from < to) {
                value(line, part.from() + from, part.from() + to, field, draft);
            } else if (line.cell() == null
                    && part.to() == line.text().stripTrailing().length()
                    && isValue(field)) {
                draft.put(field, line, part.to(), part.to(), " " + Expressions.of(field.name()));
            } else {
                beside(letter, line, field, draft);
            }
        } else if (colon >= plain.length()) {
            beside(letter, line, field, draft);
        }
    }

    /** What is said of a person may be a person's name, which is one field, with more around it that stays. */
    private static void value(Line line, int from, int to, Field field, Draft draft) {
        String words = line.text().substring(from, to);
        Field name = field == Field.CHAIR ? Field.CHAIR_NAME : field == Field.KEEPER ? Field.KEEPER_NAME : field;
        Stretch person = name == field ? null : People.find(words, 0);
        if (person != null) {
            draft.put(name, line, from + person.from(), from + person.to());
            return;
        }
        String plain = Plain.of(words);
        Stretch exact =
                switch (field) {
                    case DATE -> Values.dateOrBlank(plain, 0);
                    case START, END -> Values.hour(plain, 0);
                    default -> new Stretch(0, words.length());
                };
        if (exact != null) {
            draft.put(field, line, from + exact.from(), from + exact.to());
        }
    }

    /** Only what is surely a form: a chair's or keeper's label without a value may stand above a signature. */
    private static boolean isValue(Field field) {
        return field != Field.CHAIR && field != Field.KEEPER;
    }

    /** The value in the next cell of the row. */
    private static void beside(Letter letter, Line line, Field field, Draft draft) {
        Line.Cell cell = line.cell();
        if (cell == null) {
            return;
        }
        for (Line other : letter.lines()) {
            Line.Cell next = other.cell();
            boolean right = next != null
                    && next.table() == cell.table()
                    && next.row() == cell.row()
                    && next.column() == cell.column() + 1;
            if (right && isValue(field)) {
                String text = other.text();
                if (text.isBlank()) {
                    draft.put(field, other, 0, text.length());
                } else {
                    value(other, 0, text.stripTrailing().length(), field, draft);
                }
                return;
            }
        }
    }
}
