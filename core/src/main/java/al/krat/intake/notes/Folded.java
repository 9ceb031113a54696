package al.krat.intake.notes;

import al.krat.language.Folding;

/**
 * A text in the form for matching that remembers where each of its characters was typed. White space keeps its width;
 * all else is as {@link Folding#fold} has it.
 */
final class Folded {

    /** The folded characters. */
    final String text;

    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    static Folded of(String typed) {
        var out = new StringBuilder(typed.length());
        int[] origins = new int[typed.length() + 1];
        for (int i = 0; i < typed.length(); ) {
            int c = typed.codePointAt(i);
            if (c < 0x80) {
                origins = grown(origins, out.length());
                origins[out.length()] = i;
                out.append(c < ' ' ? ' ' : (char) lower(c));
            } else {
                String folded = fold(c);
                origins = grown(origins, out.length() + folded.length());
                for (int k = 0; k < folded.length(); k++) {
                    origins[out.length()] = i;
                    out.append(folded.charAt(k));
                }
            }
            i += Character.charCount(c);
        }
        origins = grown(origins, out.length());
        origins[out.length()] = typed.length();
        return new Folded(out.toString(), origins);
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c == '`' ? '\'' : c;
    }

    private static String fold(int c) {
        switch (c) {
            case 'ë', 'Ë':
                return "e";
            case 'ç', 'Ç':
                return "c";
            default:
                return Character.isWhitespace(c) || Character.isSpaceChar(c)
                        ? " "
                        : Folding.fold(Character.toString(c));
        }
    }

    private static int[] grown(int[] origins, int index) {
        return index < origins.length ? origins : java.util.Arrays.copyOf(origins, index + index / 2 + 16);
    }

    /** Where the character at a folded offset was typed; the typed length for the end. */
    int origin(int offset) {
        return origins[offset];
    }
}
