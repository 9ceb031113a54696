package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;

/** The sentence that opens minutes: «Sot, ditën e premte, datë 28.06.2019, ora 10:00, në sallën …». */
final class OpeningRule implements Rule {

    private static final int REACH = 25;

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        for (Line line : letter.lines()) {
            String plain = letter.plain(line.index());
            boolean below = line.index() >= letter.title() && line.index() <= letter.title() + REACH;
            if (below && line.area() == Line.Area.TEXT && isOpening(plain)) {
                opening(line, plain, draft);
                return;
            }
        }
    }

    static boolean isOpening(String plain) {
        int sot = Labels.begins("opening.said", plain);
        int dated = Labels.ends("date.before", plain, 0);
        boolean isSentence = plain.length() > 40 && dated >= 0 && Labels.has("hour.before", plain);
        return sot >= 0 || isSentence && Values.dateOrBlank(plain, dated) != null;
    }

    private static void opening(Line line, String plain, Draft draft) {
        int dated = Labels.ends("date.before", plain, 0);
        Stretch date = Values.dateOrBlank(plain, Math.max(0, dated));
        int from = 0;
        if (date != null) {
            draft.put(Field.DATE, line, date.from(), date.to());
            from = date.to();
        }
        for (String day : Labels.of("weekday")) {
            int at = Words.at(plain, day, 0);
            boolean article = at >= 2 && plain.startsWith("e ", at - 2);
            if (at >= 0 && (article || day.endsWith("day"))) {
                draft.put(Field.WEEKDAY, line, article ? at - 2 : at, at + day.length());
            }
        }
        int hourly = Labels.ends("hour.before", plain, from);
        Stretch hour = hourly < 0 ? null : Values.hour(plain, hourly);
        if (hour != null && hour.from() - hourly <= 4) {
            draft.put(Field.START, line, hour.from(), hour.to());
        }
    }
}
