package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;

/** Who led and who wrote, in a sentence: «Mbledhjen e kryesoi z. …, Prefekti i Qarkut». */
final class SpokenRule implements Rule {

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        for (Line line : letter.lines()) {
            if (line.area() == Line.Area.TEXT && line.index() > letter.title()) {
                said(letter, line, "chair.said", Field.CHAIR, Field.CHAIR_NAME, draft);
                said(letter, line, "keeper.said", Field.KEEPER, Field.KEEPER_NAME, draft);
            }
        }
    }

    private static void said(Letter letter, Line line, String label, Field whole, Field name, Draft draft) {
        String plain = letter.plain(line.index());
        int end = Labels.ends(label, plain, 0);
        if (end < 0) {
            return;
        }
        int to = sentence(plain, end);
        String rest = line.text().substring(0, to);
        Stretch person = People.find(rest, end);
        Stretch blank = Values.blank(plain.substring(0, to), end);
        if (person != null) {
            draft.put(name, line, person.from(), person.to());
        } else if (blank != null && blank.from() - end < 12) {
            draft.put(whole, line, blank.from(), blank.to());
        }
    }

    /** Where the sentence ends; a dot behind a short word is that of «z.» or «nr.». */
    private static int sentence(String plain, int from) {
        for (int at = plain.indexOf(". ", from); at >= 0; at = plain.indexOf(". ", at + 1)) {
            int word = at;
            while (word > from && Character.isLetter(plain.charAt(word - 1))) {
                word--;
            }
            if (at - word > 3) {
                return at;
            }
        }
        return plain.length();
    }
}
