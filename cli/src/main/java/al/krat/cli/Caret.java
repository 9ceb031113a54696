package al.krat.cli;

/** A line of the input with a caret under a column. */
final class Caret {

    /** Longer lines are cut around the caret. */
    private static final int WIDTH = 100;

    private static final String INDENT = "    ";
    private static final String CUT = "…";

    private Caret() {}

    /** Two lines: the text, and the caret under the character at the column (from 1, in code points). */
    static String under(String line, int column) {
        int[] all = SafeText.of(line.replace('\t', ' ')).codePoints().toArray();
        int at = Math.min(Math.max(column - 1, 0), all.length);
        int from = at < WIDTH * 3 / 4 ? 0 : at - WIDTH / 2;
        int to = Math.min(all.length, from + WIDTH);
        String before = (from > 0 ? CUT : "") + new String(all, from, at - from);
        String shown = before + new String(all, at, to - at) + (to < all.length ? CUT : "");
        return INDENT + shown.stripTrailing() + "\n" + INDENT + " ".repeat(columns(before)) + "^";
    }

    /** How many columns of a terminal a text takes. */
    static int columns(String text) {
        return text.codePoints().map(Caret::columns).sum();
    }

    private static int columns(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** The scripts and signs that terminals print two columns wide (UAX #11), in broad strokes. */
    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFE30 && c <= 0xFE6F)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || (c >= 0xFFE0 && c <= 0xFFE6)
                        || (c >= 0x1F300 && c <= 0x1FAFF)
                        || (c >= 0x20000 && c <= 0x3FFFD));
    }
}
