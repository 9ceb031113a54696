package al.krat.template.doctor;

import al.krat.template.letter.Line;
import al.krat.template.letter.Plan;

/**
 * Brackets that a letter has of its own: what would be an expression or a block in a template, alone or with what was put
 * behind it, is said as words.
 */
final class Brackets {
    private static final String BRACKET = "[[${'['}]]";

    private Brackets() {}

    /** Plans it for what stays of the letter as it was typed. */
    static void keep(Letter letter, Plan plan) {
        for (Line line : letter.lines()) {
            String text = line.text();
            for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
                int next = at + 1;
                boolean marks = next < text.length() && "[#/(".indexOf(text.charAt(next)) >= 0;
                if (marks || plan.changes(line.index()).stream().anyMatch(change -> change.from() == next)) {
                    plan.change(line.index(), at, next, BRACKET);
                }
            }
        }
    }
}
