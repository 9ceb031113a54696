package al.krat.domain;

import java.util.List;

/**
 * What was said (diskutimi): a summary, by one or more speakers or by nobody in particular.
 *
 * @param speakers who said it; empty for an unattributed point
 * @param paragraphs the summary
 * @param point whether it was typed as a list item
 */
public record Statement(List<Speaker> speakers, List<Prose> paragraphs, boolean point) implements Entry {
    public Statement {
        speakers = List.copyOf(speakers);
        paragraphs = List.copyOf(paragraphs);
    }

    /** A statement of one paragraph, in markup form, by one institution. */
    public static Statement by(Party party, String text) {
        return new Statement(List.of(new Speaker(party, null)), List.of(Prose.parse(text)), false);
    }

    /** An unattributed point, in markup form. */
    public static Statement point(String text) {
        return new Statement(List.of(), List.of(Prose.parse(text)), true);
    }
}
