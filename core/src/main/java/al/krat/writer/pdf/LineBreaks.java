package al.krat.writer.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may break: at blanks, and after a hyphen, a dash or a slash that joins two words. «KRAT-it», «6-mujori»,
 * «DR-KRAT-A-2019-003» and «33/2019» stay whole. The same on every JDK, which the JDK's own rules are not.
 */
final class LineBreaks implements FSTextBreaker {
    private static final int WORD = 3;
    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** The next place to break, the end of the text for the last, then -1. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        at++;
        while (at < text.length() && !isBreak(at)) {
            at++;
        }
        return at;
    }

    private boolean isBreak(int i) {
        char before = text.charAt(i - 1);
        return switch (before) {
            case ' ', '\t', '\n', '\u200B' -> !isBlank(text.charAt(i));
            case '–', '—' -> letters(i - 2, -1) >= WORD && letters(i, 1) >= WORD;
            case '-' ->
                letters(i - 2, -1) >= WORD && letters(i, 1) >= WORD && Character.isLowerCase(text.charAt(i - 2));
            case '/' -> letters(i - 2, -1) >= WORD && letters(i, 1) >= WORD;
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }

    /** How many letters stand in a row from a place on; counts no further than a word needs. */
    private int letters(int from, int step) {
        int count = 0;
        for (int i = from;
                i >= 0 && i < text.length() && count < WORD && Character.isLetter(text.charAt(i));
                i += step) {
            count++;
        }
        return count;
    }
}
