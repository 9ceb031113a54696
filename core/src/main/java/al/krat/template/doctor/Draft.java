package al.krat.template.doctor;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.template.letter.Line;
import al.krat.template.letter.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rules have found so far, and what is to become of the letter. Not thread-safe. */
final class Draft {

    private static final int LONGEST = 60;

    private final String file;
    private final List<Found> found = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> claimed = new HashSet<>();
    private final Set<Integer> told = new HashSet<>();
    private final Plan plan = new Plan();
    private final Facts facts = new Facts();

    Draft(String file) {
        this.file = file;
    }

    Plan plan() {
        return plan;
    }

    Facts facts() {
        return facts;
    }

    List<Found> found() {
        return found;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Puts a field's expression in place of a stretch of a line; false where it is spoken for. */
    boolean put(Field field, Line line, int from, int to) {
        return put(field, line, from, to, Expressions.of(field.name()));
    }

    boolean put(Field field, Line line, int from, int to, String words) {
        if (!plan.change(line.index(), from, to, words)) {
            return false;
        }
        found(field, line, from, line.text().substring(from, to), words);
        return true;
    }

    /** Tells of a field that becomes a fact of the pack, or a line of the template. */
    void found(Field field, Line line, int from, String was, String becomes) {
        found.add(new Found(field, place(line, from), shortened(was), becomes));
    }

    /** Keeps a line as it is typed: it is understood. */
    void claim(Line line) {
        claimed.add(line.index());
    }

    boolean isClaimed(Line line) {
        return claimed.contains(line.index());
    }

    /** Says that somebody was told of lines that stay as they are. */
    void told(List<Line> lines) {
        lines.forEach(line -> told.add(line.index()));
    }

    boolean isTold(Line line) {
        return told.contains(line.index());
    }

    void tell(DoctorCode code, Line line, int from, Map<String, Object> args) {
        told.add(line.index());
        findings.add(Finding.of(code, place(line, from), args));
    }

    void tell(DoctorCode code, Map<String, Object> args) {
        findings.add(Finding.of(code, new Place.InText(file, 0, 0), args));
    }

    private Place place(Line line, int from) {
        int column = line.text().codePointCount(0, Math.min(from, line.text().length())) + 1;
        return line.area() == Line.Area.TEXT
                ? new Place.InWord(file, line.spot(), line.index() + 1, column)
                : new Place.InText(file + "/" + line.area().name(), 0, 0);
    }

    static String shortened(String text) {
        String plain = text.strip().replaceAll("[\\s_.…]*+[\\t\\n][\\s_.…]*+", " ");
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        return end == plain.length() ? plain : plain.substring(0, end) + "…";
    }
}
