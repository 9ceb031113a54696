package al.krat.language.lint;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A run of letters in a text.
 *
 * @param start the offset of its first letter
 * @param end the offset behind its last one
 * @param typed its letters as typed
 * @param plain its letters, each composed and none of them a mathematical sign
 * @param lower the plain letters, small
 * @param capital whether it begins with a capital
 * @param shouted whether it has capitals behind its first letter, as acronyms do
 * @param first whether a sentence or a line begins with it
 * @param off whether it is nobody's to correct: a part of an address, an id or a quoted name, or English
 * @param quoted whether it stands in quotation marks
 */
record Word(
        int start,
        int end,
        String typed,
        String plain,
        String lower,
        boolean capital,
        boolean shouted,
        boolean first,
        boolean off,
        boolean quoted) {

    static Word of(String text, int start, int end, boolean first, boolean off, boolean quoted) {
        String typed = text.substring(start, end);
        String plain = plain(typed);
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(plain.codePointAt(0));
        boolean shouted = !plain.regionMatches(1, lower, 1, plain.length() - 1);
        return new Word(start, end, typed, plain, lower, capital, shouted, first, off, quoted);
    }

    private static String plain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= 0x180) {
                return Normalizer.normalize(typed, Normalizer.Form.NFKC);
            }
        }
        return typed;
    }

    /** A word in small letters, written with capitals where this one is. */
    String inCase(String other) {
        return capital ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1) : other;
    }
}
