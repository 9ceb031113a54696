package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;

/** Number and date of the meeting in the title and the lines below it: «i mbledhjes nr. 3 …, datë 28.06.2019». */
final class SubtitleRule implements Rule {

    private static final int REACH = 5;
    private static final int SENTENCE = 60;

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        for (Line line : letter.lines()) {
            int below = line.index() - letter.title();
            if (below < 0 || below > REACH || line.area() != Line.Area.TEXT || isOver(letter, line)) {
                continue;
            }
            String plain = letter.plain(line.index());
            if (below == 0) {
                draft.found(Field.TITLE, line, 0, line.text(), "");
            }
            int said = Labels.ends("number.before", plain, 0);
            Stretch number = said < 0 ? null : Values.number(plain, said);
            if (number != null && plain.substring(said, number.from()).length() <= 3) {
                draft.put(Field.NUMBER, line, number.from(), number.to());
            }
            int dated = Labels.ends("date.before", plain, 0);
            Stretch date = Values.date(plain, Math.max(0, dated));
            if (date != null) {
                draft.put(Field.DATE, line, date.from(), date.to());
            }
        }
    }

    private static boolean isOver(Letter letter, Line line) {
        for (int i = letter.title() + 1; i <= line.index(); i++) {
            String plain = letter.plain(i);
            boolean sentence =
                    plain.strip().length() > SENTENCE && plain.strip().endsWith(".");
            if (sentence || OpeningRule.isOpening(plain) || letter.isSection(i)) {
                return true;
            }
        }
        return false;
    }
}
