package al.krat.language;

import java.util.Locale;
import java.util.Set;

/**
 * Puts no-break spaces where a line of Albanian must not end: behind «nr.», «datë», «z.», «ora», «neni» and their like,
 * before a figure or a value: «nr. 6», «datë 26.1.2017», «në orën 10:00». Only the words of a pattern itself are looked
 * at, once, when it is read; what somebody typed keeps the spaces that were typed.
 */
final class NoBreaks {

    /** U+00A0. */
    static final char SPACE = '\u00A0';

    private static final Set<String> HELD = Set.of(
            "nr.", "datë", "datës", "z.", "znj.", "zj.", "ora", "orën", "orës", "neni", "nenit", "nenin", "nenet");

    private final String pattern;
    private final StringBuilder out;
    private int at;

    private NoBreaks(String pattern) {
        this.pattern = pattern;
        this.out = new StringBuilder(pattern);
    }

    /** The pattern with its no-break spaces; its length stays. */
    static String in(String pattern) {
        if (pattern.indexOf(' ') < 0) {
            return pattern;
        }
        NoBreaks breaks = new NoBreaks(pattern);
        String start = pattern.stripLeading();
        if (start.startsWith(".") || start.startsWith("{{")) {
            breaks.variants();
        } else {
            breaks.words();
        }
        return breaks.out.toString();
    }

    /** Passes over declarations and keys; words stand between double braces. */
    private void variants() {
        while (at < pattern.length()) {
            if (pattern.startsWith("{{", at)) {
                at += 2;
                words();
                at += 2;
            } else {
                if (pattern.charAt(at) == '{') {
                    placeholder();
                } else if (pattern.charAt(at) == '|') {
                    literal();
                }
                at++;
            }
        }
    }

    /** From here to a closing brace or the end. */
    private void words() {
        for (; at < pattern.length() && pattern.charAt(at) != '}'; at++) {
            switch (pattern.charAt(at)) {
                case '\\' -> at++;
                case '{' -> placeholder();
                case ' ' -> space();
                default -> {}
            }
        }
    }

    /** From an opening brace to before its closing one. */
    private void placeholder() {
        for (; at < pattern.length() && pattern.charAt(at) != '}'; at++) {
            if (pattern.charAt(at) == '|') {
                literal();
            }
        }
    }

    /** From a bar to before the next. */
    private void literal() {
        for (at++; at < pattern.length() && pattern.charAt(at) != '|'; at++) {
            if (pattern.charAt(at) == '\\') {
                at++;
            }
        }
    }

    private void space() {
        char next = at + 1 < pattern.length() ? pattern.charAt(at + 1) : ' ';
        if (next == '{' || (next >= '0' && next <= '9')) {
            int from = at;
            while (from > 0 && (Character.isLetter(pattern.charAt(from - 1)) || pattern.charAt(from - 1) == '.')) {
                from--;
            }
            if (HELD.contains(pattern.substring(from, at).toLowerCase(Locale.ROOT))) {
                out.setCharAt(at, SPACE);
            }
        }
    }
}
