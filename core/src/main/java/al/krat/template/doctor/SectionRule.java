package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts of minutes by their headings: a run of like lines becomes one that repeats; what is no list stays as it was. */
final class SectionRule implements Rule {

    private static final int SHORT = 160;
    private static final int SPEAKER = 120;

    private static final Map<String, Field> FIELDS = Map.of(
            "section.attendance", Field.ATTENDANCE_LIST,
            "section.agenda", Field.AGENDA_LIST,
            "section.proceedings", Field.PROCEEDINGS,
            "section.decisions", Field.DECISION_LIST,
            "section.recommendations", Field.RECOMMENDATION_LIST,
            "section.commitments", Field.COMMITMENT_LIST,
            "section.activities", Field.ACTIVITY_LIST);

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        for (Line line : letter.lines()) {
            String section = line.index() > letter.title() && line.isPlain() ? letter.section(line.index()) : null;
            if (section == null) {
                absent(letter, line, draft);
                continue;
            }
            List<Line> run = run(letter, line.index());
            List<Line> items = run.stream().filter(each -> !each.isBlank()).toList();
            Field field = FIELDS.get(section);
            if (section.equals("section.quorum") && items.size() == 1) {
                Line only = items.get(0);
                draft.put(Field.QUORUM, only, 0, only.text().length());
            } else if (field != null && !run.isEmpty() && run.stream().noneMatch(draft::isClaimed)) {
                if (items.isEmpty() && isRoom(letter, run)) {
                    repeat(field, run.subList(0, 1), draft);
                } else if (!items.isEmpty() && isList(letter, field, items)) {
                    repeat(field, run, draft);
                } else if (!items.isEmpty()) {
                    draft.tell(
                            DoctorCode.LEFT_SECTION,
                            line,
                            0,
                            Map.of("heading", Draft.shortened(line.text()), "n", items.size()));
                    draft.told(items);
                }
            }
        }
    }

    /** Who was not there, in one line: nobody's list, and of the old meeting. */
    private static void absent(Letter letter, Line line, Draft draft) {
        if (line.index() > letter.title() && line.isPlain() && isAbsent(letter.plain(line.index()))) {
            draft.tell(DoctorCode.LEFT_SECTION, line, 0, Map.of("heading", Draft.shortened(line.text()), "n", 1));
        }
    }

    private static boolean isAbsent(String plain) {
        int end = Labels.begins("section.absent", plain);
        return end >= 0 && plain.indexOf(':', end) >= 0;
    }

    /** The lines below a heading, without blank ones at the end. */
    private static List<Line> run(Letter letter, int heading) {
        List<Line> run = new ArrayList<>();
        for (int i = heading + 1; i < letter.lines().size(); i++) {
            Line line = letter.lines().get(i);
            boolean last = "section.other".equals(letter.section(i)) && isItem(letter, line) && !run.isEmpty();
            if (!line.isPlain() || !last && isEnd(letter, line)) {
                break; // «Të ndryshme» may be an item, too
            }
            run.add(line);
        }
        boolean words = run.stream().anyMatch(line -> !line.isBlank());
        while (words && run.get(run.size() - 1).isBlank()) {
            run.remove(run.size() - 1);
        }
        return run;
    }

    private static boolean isEnd(Letter letter, Line line) {
        String plain = letter.plain(line.index());
        boolean ends = Labels.has("end.said", plain) && Labels.has("hour.before", plain);
        return letter.isSection(line.index())
                || Signatures.isLabelled(line.text())
                || ends
                || isAbsent(plain)
                || Labels.begins("label.next", plain) >= 0
                || Labels.begins("chair.said", plain) >= 0
                || Labels.begins("keeper.said", plain) >= 0;
    }

    /** Whether blank lines below a heading are room to write in: no table follows them. */
    private static boolean isRoom(Letter letter, List<Line> run) {
        int next = run.get(run.size() - 1).index() + 1;
        return next >= letter.lines().size() || letter.lines().get(next).cell() == null;
    }

    private static boolean isList(Letter letter, Field field, List<Line> items) {
        boolean listed = items.stream().allMatch(line -> isItem(letter, line));
        boolean names = field == Field.ATTENDANCE_LIST || field == Field.AGENDA_LIST;
        boolean brief = names
                && items.stream()
                        .allMatch(line -> line.text().length() < SHORT
                                && !line.text().strip().endsWith("."));
        boolean spoken = field == Field.PROCEEDINGS && isSpoken(letter, items);
        return listed || brief || spoken;
    }

    /** Whether lines are a discussion: nearly all of them somebody's words, «z. Arben Kola (Policia): …», or points. */
    private static boolean isSpoken(Letter letter, List<Line> items) {
        long said = items.stream().filter(line -> isSpeech(line.text())).count();
        long points = items.stream().filter(line -> isItem(letter, line)).count();
        return said + points == items.size() || said >= 2 && said + points >= items.size() - 1;
    }

    private static boolean isItem(Letter letter, Line line) {
        String plain = letter.plain(line.index());
        return line.numbered() || Marks.end(plain) > 0 || Values.isAll(Values.blank(plain, 0), plain);
    }

    private static boolean isSpeech(String text) {
        int colon = text.indexOf(':');
        String plain = text.strip();
        Stretch person = Values.titled(plain, 0);
        boolean begins =
                !plain.isEmpty() && (Character.isUpperCase(plain.charAt(0)) || person != null && person.from() == 0);
        return begins && colon > 0 && colon < SPEAKER;
    }

    static void repeat(Field field, List<Line> run, Draft draft) {
        Line model = run.stream().filter(line -> !line.isBlank()).findFirst().orElse(run.get(0));
        int marked = model.numbered() ? 0 : Marks.end(Plain.of(model.text()));
        boolean blank = Values.isAll(Values.blank(Plain.of(model.text()), 0), model.text()) || model.isBlank();
        String mark =
                blank && marked == 0 && !model.numbered() ? "1. " : model.text().substring(0, marked);
        List<String> lines = Expressions.list(field.name(), mark);
        int main = main(field, lines.size());
        if (field == Field.ATTENDANCE_LIST) {
            lines.set(main, lines.get(main) + MemberRowsRule.room(model.text()));
        }
        int length = model.text().length();
        if (!draft.plan().change(model.index(), 0, length, lines.get(main))) {
            return;
        }
        lines.subList(0, main).forEach(line -> draft.plan().before(model.index(), line));
        lines.subList(main + 1, lines.size()).forEach(line -> draft.plan().after(model.index(), line));
        int joined = 0;
        for (Line line : run) {
            joined += line.isBlank() ? 0 : 1;
            if (line != model) {
                draft.plan().drop(line.index());
            }
        }
        draft.found(field, model, 0, model.text(), lines.get(main == 0 ? 0 : main - 1));
        if (joined > 1) {
            draft.tell(DoctorCode.LINES_JOINED, model, 0, Map.of("n", String.valueOf(joined)));
        }
    }

    /** The line that stands in the place of the letter's own item, with its number: the one before the last. */
    private static int main(Field field, int size) {
        return field == Field.PROCEEDINGS ? size - 1 : size - 2;
    }
}
