package al.krat.integrity;

import al.krat.domain.Prose;

/** Tells words from the rule that stands for what is not known yet. */
final class Blanks {

    private Blanks() {}

    static boolean isUnsaid(Prose prose) {
        return isUnsaid(prose.text());
    }

    /** Whether there is nothing but white space and {@code ____}. */
    static boolean isUnsaid(String words) {
        return words.codePoints().allMatch(c -> c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c));
    }
}
