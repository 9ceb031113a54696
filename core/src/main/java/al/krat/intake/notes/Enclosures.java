package al.krat.intake.notes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which characters of a text stand in brackets, quotes or the braces of internal words. A bracket or quote without its
 * fellow encloses nothing; braces without theirs enclose all that follows. One pass, however deep.
 */
final class Enclosures {

    private static final String OPENING = "([«„";
    private static final String CLOSING = ")]»";
    private static final int CURLED = 4;
    private static final int STRAIGHT = 5;
    private static final int KINDS = 6;
    /** Deeper than any bracket counts. */
    private static final int BRACES = 1 << 24;

    private final String text;
    private final int[] depth;
    private final int[] opener;

    private Enclosures(String text) {
        this.text = text;
        this.depth = new int[text.length() + 1];
        this.opener = new int[text.length()];
        Arrays.fill(opener, -1);
    }

    static Enclosures of(String text) {
        var enclosures = new Enclosures(text);
        enclosures.braces();
        enclosures.pairs();
        return enclosures;
    }

    private void braces() {
        int open = text.indexOf("{{");
        while (open >= 0) {
            int close = text.indexOf("}}", open + 2);
            int end = close < 0 ? text.length() : close + 2;
            Arrays.fill(depth, open, end, BRACES);
            open = text.indexOf("{{", end);
        }
    }

    private void pairs() {
        int[] places = new int[text.length()];
        int[] kinds = new int[text.length()];
        int[] waiting = new int[KINDS];
        int[] steps = new int[text.length() + 1];
        int size = 0;
        for (int i = 0; i < text.length(); i++) {
            if (depth[i] > 0) {
                continue;
            }
            char c = text.charAt(i);
            int closes = closes(c, waiting);
            if (closes >= 0) {
                while (kinds[size - 1] != closes) {
                    waiting[kinds[--size]]--;
                }
                int open = places[--size];
                waiting[closes]--;
                opener[i] = open;
                steps[open]++;
                steps[i + 1]--;
            } else if (opens(c) >= 0) {
                places[size] = i;
                kinds[size++] = opens(c);
                waiting[opens(c)]++;
            }
        }
        for (int i = 0, level = 0; i < text.length(); i++) {
            level += steps[i];
            depth[i] += level;
        }
    }

    private static int opens(char c) {
        return c == '“' ? CURLED : c == '"' ? STRAIGHT : OPENING.indexOf(c);
    }

    /** The kind that a character closes, if one of that kind waits, else -1: “ ends „, too. */
    private static int closes(char c, int[] waiting) {
        int low = OPENING.indexOf('„');
        int kind =
                switch (c) {
                    case '”' -> waiting[CURLED] > 0 ? CURLED : low;
                    case '“' -> low;
                    case '"' -> STRAIGHT;
                    default -> CLOSING.indexOf(c);
                };
        return kind >= 0 && waiting[kind] > 0 ? kind : -1;
    }

    boolean isInside(int offset) {
        return depth[offset] > 0;
    }

    /** Whether the bracket at an offset has its fellow and stands outside of everything else. */
    boolean isOuterBracket(int offset) {
        return depth[offset] == 1;
    }

    /** The offset of the bracket that closes one, or the length of the text. */
    int closing(int open) {
        int at = open + 1;
        while (at < opener.length && opener[at] != open) {
            at++;
        }
        return at;
    }

    /** The first such character outside of everything, or -1. */
    int find(char c, int from) {
        int at = text.indexOf(c, from);
        while (at >= 0 && depth[at] > 0) {
            at = text.indexOf(c, at + 1);
        }
        return at;
    }

    /** The first colon outside of everything that a blank or the end follows, or -1. */
    int colon(int from) {
        int at = find(':', from);
        while (at >= 0 && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            at = find(':', at + 1);
        }
        return at;
    }

    /** The offset of the round bracket that the last character closes, or -1. */
    int lastBracket() {
        int last = text.length() - 1;
        boolean closes = last >= 0 && text.charAt(last) == ')';
        return closes ? opener[last] : -1;
    }

    /** The parts between such characters outside of everything, as pairs of offsets. */
    List<int[]> split(char c) {
        var parts = new ArrayList<int[]>();
        int from = 0;
        for (int at = find(c, 0); at >= 0; at = find(c, at + 1)) {
            parts.add(new int[] {from, at});
            from = at + 1;
        }
        parts.add(new int[] {from, text.length()});
        return parts;
    }
}
