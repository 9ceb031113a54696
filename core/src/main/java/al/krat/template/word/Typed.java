package al.krat.template.word;

import al.krat.domain.Place.Spot;
import al.krat.template.fill.Source;

/**
 * An expression as it was meant: what Word makes of typed characters by itself (quotation marks, dashes, spaces that do
 * not break, hyphens that do not show) made plain again, but for what stands within quotation marks. Knows the column of
 * each character.
 */
final class Typed {
    private final String text;
    private final int base;
    private final StringBuilder out = new StringBuilder();
    private final int[] columns;

    private Typed(String text, int base) {
        this.text = text;
        this.base = base;
        this.columns = new int[text.length() * 3 + 2];
    }

    /**
     * Makes a text plain.
     *
     * @param base the column of its first character
     */
    static Typed of(String text, int base) {
        var typed = new Typed(text, base);
        typed.read();
        return typed;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Where its characters stand. @param skipped characters at its start that are none of the expression */
    Source source(String file, Spot spot, int line, int skipped) {
        int length = out.length() + 1 - skipped;
        int[] own = new int[Math.max(1, length)];
        System.arraycopy(columns, Math.min(skipped, out.length()), own, 0, Math.max(1, length));
        return new Source(file, spot, line, own);
    }

    /** 1 for double marks, 2 for single ones, 0 for what is none. */
    static int mark(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '″', '＂' -> 1;
            case '\'', '‘', '’', '‚', '‛', '′', '‹', '›', '`', '´' -> 2;
            default -> 0;
        };
    }

    static boolean isBlank(char c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == '\u00A0'
                || c == '\u202F'
                || c >= '\u2000' && c <= '\u200A';
    }

    /** What does not show. */
    static boolean isNothing(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF';
    }

    private void read() {
        int open = 0;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int mark = mark(c);
            int at = base + column;
            column += Character.isLowSurrogate(c) ? 0 : 1;
            if (open == 0) {
                plain(c, mark, at);
                open = mark;
            } else if (mark == open) {
                put('\'', at);
                open = 0;
            } else {
                if (c == '\'' || c == '\\') {
                    put('\\', at);
                }
                put(c, at);
            }
        }
        columns[out.length()] = base + column;
    }

    private void plain(char c, int mark, int at) {
        if (mark > 0) {
            put('\'', at);
        } else if (isBlank(c)) {
            put(' ', at);
        } else if (isNothing(c)) {
            return;
        } else {
            switch (c) {
                case '–', '—', '‑', '−' -> put('-', at);
                case '≤', '≥', '≠' -> {
                    put(c == '≤' ? '<' : c == '≥' ? '>' : '!', at);
                    put('=', at);
                }
                default -> put(c, at);
            }
        }
    }

    private void put(char c, int at) {
        columns[out.length()] = at;
        out.append(c);
    }
}
