package al.krat.cli;

/**
 * Text for terminals. What was typed into a file may hold characters that move the cursor, colour the screen or turn the
 * direction of writing; they are shown as {@code �}.
 */
final class SafeText {

    private SafeText() {}

    /** The text with line ends and tabs, and with nothing else that steers a terminal. */
    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(SafeText::safe).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static int safe(int c) {
        if (c == '\n' || c == '\t') {
            return c;
        }
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE || turns ? 0xFFFD : c;
    }
}
