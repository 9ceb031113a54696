package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;
import java.util.Map;
import java.util.regex.Pattern;

/** What the template would print for ever: names, dates, hours and sentences of the old meeting, and blanks that nothing fills. */
final class LeftoverRule implements Rule {

    private static final int MOST = 60;

    /** How many words a sentence has at least. */
    private static final int WORDS = 4;

    /** The date of an act, which is no meeting's: «nr. 6, datë 26.1.2017». */
    private static final Pattern ACT =
            Pattern.compile("nr\\s?\\.?\\s?\\d{1,6}(?:/\\d{1,3})?,?\\s?(?:me |date |dt\\.? |date)$");

    private int told;

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        for (Line line : letter.lines()) {
            if (!draft.plan().isDropped(line.index())) {
                line(line, letter.plain(line.index()), draft);
                if (line.area() == Line.Area.TEXT && line.index() > letter.title() && !draft.isTold(line)) {
                    text(line, letter.plain(line.index()), draft);
                }
            }
        }
    }

    private void line(Line line, String plain, Draft draft) {
        for (Stretch at = Values.date(plain, 0); at != null; at = Values.date(plain, at.to())) {
            if (!ACT.matcher(plain.substring(Math.max(0, at.from() - 30), at.from()))
                    .find()) {
                tell(DoctorCode.LEFT_DATE, line, at, draft);
            }
        }
        for (int hourly = Labels.ends("hour.before", plain, 0); hourly >= 0 && told < MOST; ) {
            Stretch hour = Values.hour(plain, hourly);
            if (hour != null && hour.from() - hourly <= 4) {
                tell(DoctorCode.LEFT_TIME, line, hour, draft);
            }
            hourly = Labels.ends("hour.before", plain, hourly);
        }
        for (Stretch at = Values.titled(line.text(), 0); at != null; at = Values.titled(line.text(), at.to())) {
            tell(DoctorCode.LEFT_NAME, line, at, draft);
        }
        for (Stretch part : Segments.of(line.text())) {
            String words = line.text().substring(part.from(), part.to());
            boolean small = words.chars().anyMatch(Character::isLowerCase);
            if (small && Values.isAll(Values.name(words, 0), words) && People.isPerson(words)) {
                tell(DoctorCode.LEFT_NAME, line, part, draft);
            }
        }
        for (Stretch at = Values.blank(plain, 0); at != null; at = Values.blank(plain, at.to())) {
            tell(DoctorCode.LEFT_BLANK, line, at, draft);
        }
    }

    /** A whole sentence, or an item of a list: neither a heading nor a label. */
    private void text(Line line, String plain, Draft draft) {
        String bare = plain.substring(Marks.end(plain)).strip();
        int words = bare.split(" +").length;
        boolean item = line.numbered() || Marks.end(plain) > 0;
        boolean sentence = bare.endsWith(".") || bare.endsWith("!") || bare.endsWith("?") || bare.endsWith(";");
        if (words >= WORDS && (item || sentence)) {
            tell(DoctorCode.LEFT_TEXT, line, new Stretch(0, line.text().length()), draft);
        }
    }

    private void tell(DoctorCode code, Line line, Stretch at, Draft draft) {
        if (draft.plan().isFree(line.index(), at.from(), at.to()) && ++told <= MOST) {
            String text = line.text().substring(at.from(), at.to());
            int from = Math.max(0, at.from() - 30);
            String around = line.text().substring(from, Math.min(line.text().length(), at.to() + 20));
            draft.tell(code, line, at.from(), Map.of("text", Draft.shortened(text), "around", Draft.shortened(around)));
        }
    }
}
