package al.krat.language.lint;

import java.util.function.Consumer;

/** Blanks: two in a row, one before a sign that closes, none behind one. */
final class Spacing implements Rule {

    private static final String CLOSING = ".,;:!?";

    @Override
    public void check(Text text, Consumer<Slip> found) {
        int bracket = -1;
        for (int i = 0; i < text.chars.length(); i++) {
            char c = text.chars.charAt(i);
            bracket = c == '(' ? i : bracket;
            if (c == ' ' && text.at(i - 1) != ' ') {
                i = blanks(text, i, found);
            } else if (isFollowedTooClosely(text, i, bracket)) {
                found.accept(new Slip(SlipKind.SPACING, i, i + 1, String.valueOf(c), c + " ", Certainty.SURE));
            }
        }
    }

    /** Looks at a run of blanks within a line, and gives its last offset. */
    private static int blanks(Text text, int from, Consumer<Slip> found) {
        int to = from;
        while (to < text.chars.length() && text.chars.charAt(to) == ' ') {
            to++;
        }
        boolean within = from > 0 && to < text.chars.length() && text.at(from - 1) != '\n' && text.at(to) != '\n';
        if (within && !text.isOff(from)) {
            if (isClosed(text, from - 1, to)) {
                found.accept(slip(text, from, to, ""));
            } else if (to - from > 1) {
                found.accept(slip(text, from, to, " "));
            }
        }
        return to - 1;
    }

    private static Slip slip(Text text, int from, int to, String right) {
        return new Slip(SlipKind.SPACING, from, to, text.chars.substring(from, to), right, Certainty.SURE);
    }

    /** Whether a sign that belongs to the word before stands behind blanks, and nothing but a blank behind it. */
    private static boolean isClosed(Text text, int before, int sign) {
        char last = text.at(before);
        return CLOSING.indexOf(text.at(sign)) >= 0
                && (Character.isLetterOrDigit(last) || "”»\")".indexOf(last) >= 0)
                && (Text.isBlank(text.at(sign + 1)) || "”»\")}".indexOf(text.at(sign + 1)) >= 0);
    }

    private static boolean isFollowedTooClosely(Text text, int offset, int bracket) {
        char c = text.chars.charAt(offset);
        if (!Character.isLetter(text.at(offset + 1)) || text.isOff(offset)) {
            return false;
        }
        return ((c == ',' || c == ';') && Character.isLetter(text.at(offset - 1)))
                || (c == ')' && isApart(text, offset, bracket));
    }

    /** Whether a bracket does not stand within a word: «bashki(të)ve». */
    private static boolean isApart(Text text, int close, int open) {
        return open > 0 && !Character.isLetter(text.at(open - 1)) && close - open > 2;
    }
}
