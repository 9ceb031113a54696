package al.krat.template.doctor;

import al.krat.template.doctor.Values.Stretch;
import al.krat.template.letter.Line;

/** Who led and who wrote, in a sentence: «Mbledhjen e kryesoi z. …, Prefekti i Qarkut». */
final class SpokenRule implements Rule {

    /** A longer end of a sentence is no function. */
    private static final int LONGEST = 70;

    @Override
    public void look(Letter letter, Draft draft) {
        if (!letter.isMinutes()) {
            return;
        }
        for (Line line : letter.lines()) {
            boolean signed = line.text().indexOf('\n') >= 0
                    && Signatures.labels(line.text()).size() == 1;
            if (line.area() == Line.Area.TEXT && line.index() > letter.title() && !signed) {
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
        int function = person == null ? -1 : functionEnd(plain.substring(0, to), person.to());
        if (person != null && function > 0) {
            draft.put(whole, line, person.from(), function);
        } else if (person != null) {
            draft.put(name, line, person.from(), person.to());
        } else if (blank != null && blank.from() - end < 12) {
            draft.put(whole, line, blank.from(), blank.to());
        }
    }

    /** Where «, specialiste» behind a name ends, if the sentence ends there, too; else -1. */
    private static int functionEnd(String plain, int from) {
        String rest = plain.substring(from).stripTrailing();
        String words = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
        boolean simple = words.startsWith(", ") && words.length() <= LONGEST && words.indexOf(',', 1) < 0;
        boolean clause = Labels.of("clause").stream().anyMatch(start -> words.startsWith(start + " ", 2));
        return simple && !clause ? from + words.length() : -1;
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
