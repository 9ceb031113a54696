package al.krat.writer.docx;

import org.jspecify.annotations.Nullable;

/**
 * How a run of words looks.
 *
 * @param style the character style, or null for the paragraph's own
 * @param bold bold beyond the style
 * @param italic italic beyond the style
 * @param language BCP 47, or null for the document's
 */
record Look(
        @Nullable String style,
        boolean bold,
        boolean italic,
        @Nullable String language) {
    static final Look PLAIN = new Look(null, false, false, null);

    Look styled(String id) {
        return new Look(id, bold, italic, language);
    }

    Look strong() {
        return new Look(style, true, italic, language);
    }

    Look emphasis() {
        return new Look(style, bold, true, language);
    }

    Look in(@Nullable String bcp47) {
        return bcp47 == null ? this : new Look(style, bold, italic, bcp47);
    }

    /** With a named style in place of bold or italic wherever one says the same. */
    Look named() {
        if (style != null) {
            return this;
        }
        return bold
                ? new Look(StyleId.STRONG, false, italic, language)
                : italic ? new Look(StyleId.EMPHASIS, false, false, language) : this;
    }
}
