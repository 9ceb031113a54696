package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who signs: the label stays and becomes a fact, the name under it, or the room for one, follows the meeting. */
final class SignatureRule implements Rule {

    private static final int REACH = 5;
    private static final int TITLE = 3;

    private static final Map<String, Field> FIELDS =
            Map.of("CHAIR", Field.CHAIR_SIGNATURE, "KEEPER", Field.KEEPER_SIGNATURE);

    @Override
    public void look(Letter letter, Draft draft) {
        for (Line line : letter.lines()) {
            boolean below = line.area() == Line.Area.TEXT && line.index() >= letter.title() + TITLE;
            boolean free = draft.plan().isFree(line.index(), 0, line.text().length());
            List<Signatures.Label> labels = below ? Signatures.labels(line.text()) : List.of();
            if (below
                    && labels.size() == 1
                    && letter.isMinutes()
                    && Segments.of(line.text()).size() > 1) {
                within(letter, line, labels.get(0), draft);
                continue;
            }
            if (!below || !free || !Signatures.isLabelled(line.text())) {
                continue;
            }
            for (Signatures.Label label : labels) {
                draft.facts().signatories.putIfAbsent(label.role(), words(line, label));
            }
            if (letter.isMinutes()) {
                names(letter, line, labels, draft);
            }
        }
    }

    /** Label and name in one paragraph, by a line break: «KRYETARI⏎Safet Gjici». */
    private static void within(Letter letter, Line line, Signatures.Label label, Draft draft) {
        List<Stretch> parts = Segments.of(line.text());
        Field field = FIELDS.get(label.role());
        boolean first = label.part().equals(parts.get(0));
        if (first && field != null && parts.size() == 2 && isName(letter, line, parts.get(1))) {
            draft.facts().signatories.putIfAbsent(label.role(), words(line, label));
            draft.put(field, line, parts.get(1).from(), parts.get(1).to());
        }
    }

    private static String words(Line line, Signatures.Label label) {
        return line.text().substring(label.part().from(), label.part().to()).replaceAll("[\\s:.,]++$", "");
    }

    private static void names(Letter letter, Line line, List<Signatures.Label> labels, Draft draft) {
        Line under = under(letter, line);
        List<Stretch> parts = under == null ? List.of() : Segments.of(under.text());
        if (under == null) {
            draft.plan().after(line.index(), joined(labels));
            labels.forEach(label -> found(label, line, draft));
        } else if (under.isBlank()) {
            draft.plan().change(under.index(), 0, under.text().length(), joined(labels));
            labels.forEach(label -> found(label, under, draft));
        } else {
            for (int i = 0; i < Math.min(labels.size(), parts.size()); i++) {
                Field field = FIELDS.get(labels.get(i).role());
                if (field != null) {
                    draft.put(field, under, parts.get(i).from(), parts.get(i).to());
                }
            }
        }
    }

    private static void found(Signatures.Label label, Line line, Draft draft) {
        Field field = FIELDS.get(label.role());
        if (field != null) {
            draft.found(field, line, 0, "", expression(label));
        }
    }

    private static String joined(List<Signatures.Label> labels) {
        return labels.stream().map(SignatureRule::expression).collect(Collectors.joining("\t"));
    }

    private static String expression(Signatures.Label label) {
        return switch (label.role()) {
            case "CHAIR" -> Expressions.of("CHAIR_SIGNATURE");
            case "KEEPER" -> Expressions.of("KEEPER_SIGNATURE");
            default -> "____";
        };
    }

    /** The line with the names, or with room for them: the next that says something, else the first blank one, else none. */
    private static @Nullable Line under(Letter letter, Line line) {
        Line room = null;
        for (Line other : letter.lines()) {
            if (!isUnder(line, other)) {
                continue;
            }
            room = room == null ? other : room;
            if (!other.isBlank()) {
                return isNames(letter, other) ? other : room.isBlank() ? room : null;
            }
        }
        return room;
    }

    private static boolean isUnder(Line line, Line other) {
        Line.Cell cell = line.cell();
        Line.Cell its = other.cell();
        if (other.index() <= line.index() || other.area() != Line.Area.TEXT) {
            return false;
        }
        if (cell == null) {
            return its == null && other.index() <= line.index() + REACH;
        }
        return its != null
                && its.table() == cell.table()
                && its.column() == cell.column()
                && (its.row() == cell.row() || its.row() == cell.row() + 1);
    }

    /** Whether each part of a line is a person's name, or a blank to write it on. */
    private static boolean isNames(Letter letter, Line line) {
        return Segments.of(line.text()).stream().allMatch(part -> isName(letter, line, part));
    }

    private static boolean isName(Letter letter, Line line, Stretch part) {
        String words = line.text().substring(part.from(), part.to());
        String bare = words.replaceAll("^[(\\s]++|[)\\s]++$", "");
        Stretch name = People.find(bare, 0);
        String plain = letter.plain(line.index()).substring(part.from(), part.to());
        return Values.isAll(Values.blank(plain, 0), words)
                || name != null && name.to() >= bare.length() - 1 && name.from() <= 8
                || words.startsWith("(");
    }
}
