package al.krat.writer.xlsx;

/**
 * Text as the XML of a sheet has it. What XML cannot hold is written as {@code _x000D_} (ECMA-376 22.9.2.19, ST_Xstring),
 * which office programs read back; so is whatever looks like it.
 */
final class CellText {

    /** More characters no cell holds. */
    static final int LONGEST = 32_767;

    private static final int ESCAPE = "_x0000_".length();

    private CellText() {}

    /** Whether a program that is handed the words, by typing or in a text file, would reckon instead of show them. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }

    /** Appends text as the content of an element. */
    static void append(StringBuilder out, String whole) {
        String text = whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST - 1) + "…";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\t', '\n' -> out.append(c);
                case '_' -> out.append(isEscape(text, i) ? "_x005F_" : "_");
                default -> other(out, text, i);
            }
        }
    }

    private static void other(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        boolean paired = Character.isHighSurrogate(c)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (c < ' ' || c == '\uFFFE' || c == '\uFFFF') {
            out.append("_x").append(hex(c)).append('_');
        } else if (Character.isSurrogate(c) && !paired) {
            out.append('\uFFFD');
        } else {
            out.append(c);
        }
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
