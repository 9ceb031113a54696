package al.krat.template.doctor;

import al.krat.template.letter.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The protocol number, given or left open: «Nr. ____ Prot.», «Nr. 1026/1 Prot», «Nr. prot. ……». */
final class ProtocolRule implements Rule {

    private static final String VALUE = "[\\s\\d_.…/-]{0,80}?";
    private static final Pattern NUMBER = Pattern.compile("(?<![a-z])(?:nr|no|ref)\\s?\\.?\\s{0,3}"
            + "(?:" + VALUE + "\\bprot(?:okoll(?:it|i)?)?\\b\\s?\\.?"
            + "|prot(?:okoll(?:it|i)?)?\\b\\s?\\.?:?\\s{0,3}[\\d_.…/]{1,80})"
            + "|(?<![a-z])prot\\s?\\.?\\s?(?:nr|no)\\s?\\.?\\s{0,3}[\\d_.…/]{0,80}");

    /** How far below the title the number of a paper may stand. */
    private static final int REACH = 6;

    @Override
    public void look(Letter letter, Draft draft) {
        for (Line line : letter.lines()) {
            if (letter.isHead(line) || line.area() == Line.Area.TEXT && line.index() <= letter.title() + REACH) {
                Matcher number = NUMBER.matcher(letter.plain(line.index()));
                if (number.find()) {
                    int end = number.end();
                    if (letter.isMinutes()) {
                        draft.put(Field.PROTOCOL, line, number.start(), end);
                    } else {
                        draft.found(
                                Field.PROTOCOL,
                                line,
                                number.start(),
                                line.text().substring(number.start(), end),
                                "");
                    }
                    return;
                }
            }
        }
    }
}
