package al.krat.template.doctor;

import al.krat.domain.Qark;
import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;
import org.jspecify.annotations.Nullable;

/** Place and date of the paper: «Durrës, më __.__.20__». The town becomes a fact, the date the paper's. */
final class PaperDateRule implements Rule {

    private static final int LONGEST = 90;

    @Override
    public void look(Letter letter, Draft draft) {
        for (Line line : letter.lines()) {
            String plain = letter.plain(line.index());
            if (line.area() == Line.Area.FOOTER
                    || plain.length()
                            > LONGEST + plain.chars().filter(c -> c == ' ').count()) {
                continue;
            }
            for (Stretch part : Segments.of(line.text())) {
                String words = plain.substring(part.from(), part.to());
                Qark town = town(words);
                if (town != null || letter.isHead(line)) {
                    date(letter, line, part, words, town, draft);
                }
            }
        }
    }

    private static void date(Letter letter, Line line, Stretch part, String words, @Nullable Qark town, Draft draft) {
        int said = Labels.ends("date.before", words, 0);
        Stretch date = said < 0 && town == null ? Values.date(words, 0) : Values.dateOrBlank(words, Math.max(0, said));
        if (date == null || words.length() - date.to() > 20) {
            return;
        }
        if (town != null) {
            draft.facts().city = town.seat();
            draft.facts().qark = draft.facts().qark == null ? town : draft.facts().qark;
        }
        int from = part.from() + date.from();
        int to = part.from() + date.to();
        if (letter.isMinutes()) {
            draft.put(Field.PAPER_DATE, line, from, to);
        } else {
            draft.found(Field.PAPER_DATE, line, from, line.text().substring(from, to), "");
        }
    }

    /** The seat that a date line begins with: «Durrës, më …», «Tiranë më, …». */
    private static @Nullable Qark town(String words) {
        for (Qark qark : Qark.values()) {
            String seat = Plain.of(qark.seat());
            if (words.startsWith(seat) && words.length() > seat.length()) {
                String rest = words.substring(seat.length()).strip();
                if (rest.startsWith(",") || Labels.begins("date.before", rest) >= 0) {
                    return qark;
                }
            }
        }
        return null;
    }
}
