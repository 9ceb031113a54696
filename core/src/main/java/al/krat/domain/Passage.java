package al.krat.domain;

import org.jspecify.annotations.Nullable;

/** A paragraph that somebody typed, and where each of its characters stands. */
public interface Passage {

    /**
     * A stretch of a source's text.
     *
     * @param from the offset of its first character, in UTF-16 units
     * @param to the offset behind its last one
     */
    record Stretch(int from, int to) {}

    /** The words in their markup form, as {@link Prose#markup()} gives them. */
    String text();

    /** The place of a character of {@link #text()}. */
    Place place(int offset);

    /** Where a part of the text stands in the decoded source; null where it does not stand there in one piece. */
    @Nullable Stretch inSource(int from, int to);
}
