package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;

/** The end and what comes next: «Mbledhja u mbyll në orën 11:45», «Mbledhja e radhës: …». */
final class ClosingRule implements Rule {

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        for (Line line : letter.lines()) {
            String plain = letter.plain(line.index());
            if (line.area() != Line.Area.TEXT || line.index() <= letter.title()) {
                continue;
            }
            int next = Labels.ends("label.next", plain, 0);
            int ended = Labels.ends("end.said", plain, 0);
            if (ended >= 0) {
                hour(line, plain, ended, Field.END, draft);
            }
            if (next >= 0) {
                Stretch date = Values.dateOrBlank(plain, next);
                if (date != null && draft.put(Field.NEXT_DATE, line, date.from(), date.to())) {
                    hour(line, plain, date.to(), Field.NEXT_TIME, draft);
                }
            }
        }
    }

    private static void hour(Line line, String plain, int from, Field field, Draft draft) {
        int hourly = Labels.ends("hour.before", plain, from);
        Stretch hour = hourly < 0 ? null : Values.hour(plain, hourly);
        if (hour != null && hour.from() - hourly <= 4) {
            draft.put(field, line, hour.from(), hour.to());
        }
    }
}
