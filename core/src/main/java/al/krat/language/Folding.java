package al.krat.language;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Makes words comparable however they were typed: without diacritics, in capitals, with any dash, quotation mark or
 * blank. Folding brings together real words («te» and «të»), so it finds and suggests; it never replaces a text.
 */
public final class Folding {

    private Folding() {}

    /**
     * The form for matching: compatibility forms composed (NFKC), lower case, no diacritics (ë→e, ç→c), every dash a
     * hyphen, every quotation mark a straight one, runs of white space one blank, trimmed, no invisible characters.
     */
    public static String fold(String text) {
        String quick = quick(text);
        return quick != null ? quick : thorough(text);
    }

    /** What Albanian is usually typed with, in one pass; null where a text holds anything else. */
    private static @Nullable String quick(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char folded;
            if (c > ' ' && c < 0x7F) {
                folded = c == '`' ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            } else {
                switch (c) {
                    case ' ', '\t', '\n', '\r', '\u00a0' -> folded = ' ';
                    case 'ë', 'Ë' -> folded = 'e';
                    case 'ç', 'Ç' -> folded = 'c';
                    case '’', '‘' -> folded = '\'';
                    case '“', '”', '„', '«', '»' -> folded = '"';
                    case '–', '—' -> folded = '-';
                    default -> {
                        return null;
                    }
                }
            }
            if (folded == ' ') {
                gap = out.length() > 0;
            } else {
                if (gap) {
                    out.append(' ');
                    gap = false;
                }
                out.append(folded);
            }
        }
        return out.toString();
    }

    /** {@link #fold} of any text at all. */
    static String thorough(String text) {
        String lower =
                Normalizer.normalize(straight(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        String bare = isAscii(lower) ? lower : Normalizer.normalize(lower, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(bare.length());
        for (int i = 0; i < bare.length(); ) {
            int c = bare.codePointAt(i);
            i += Character.charCount(c);
            if (isBlank(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!isUnseen(c)) {
                out.appendCodePoint(c == 'ı' ? 'i' : c);
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    /**
     * The form for file names and keys: only {@code a-z}, {@code 0-9} and single hyphens between them; {@code x} where
     * nothing of the kind is left.
     */
    public static String ascii(String text) {
        String folded = fold(text);
        StringBuilder out = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (gap && out.length() > 0) {
                    out.append('-');
                }
                out.append(c);
                gap = false;
            } else if (c != '\'') {
                gap = true;
            }
        }
        return out.length() == 0 ? "x" : out.toString();
    }

    /** Before composing: the acute accent and its like, typed as an apostrophe, would come apart into blank and mark. */
    private static String straight(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '’', '‘', '‚', '‛', '′', '´', '`', 'ʼ', 'ʹ', '‹', '›' -> out.append('\'');
                case '“', '”', '„', '‟', '″', '«', '»', '〝', '〞' -> out.append('"');
                case '−', '⁃' -> out.append('-');
                default -> out.append(Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c);
            }
        }
        return out.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7F || text.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isUnseen(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL;
    }
}
