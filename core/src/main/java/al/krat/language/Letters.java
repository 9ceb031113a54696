package al.krat.language;

import java.util.List;

/** Labels of lists: the Albanian alphabet (a, b, c, ç, d, dh …) and Roman figures. */
public final class Letters {

    private static final List<String> ALPHABET = List.of(
            "a", "b", "c", "ç", "d", "dh", "e", "ë", "f", "g", "gj", "h", "i", "j", "k", "l", "ll", "m", "n", "nj", "o",
            "p", "q", "r", "rr", "s", "sh", "t", "th", "u", "v", "x", "xh", "y", "z", "zh");

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] FIGURES = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Letters() {}

    /**
     * The n-th label: 1 is a, 4 is ç, 36 is zh, then aa, ab …
     *
     * @throws IllegalArgumentException below 1
     */
    public static String of(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("labels count from 1: " + n);
        }
        String last = ALPHABET.get((n - 1) % ALPHABET.size());
        int rest = (n - 1) / ALPHABET.size();
        return rest == 0 ? last : of(rest) + last;
    }

    /**
     * A number in Roman figures.
     *
     * @throws IllegalArgumentException outside 1 to 3999
     */
    public static String roman(int n) {
        if (n < 1 || n > 3999) {
            throw new IllegalArgumentException("no Roman figure: " + n);
        }
        StringBuilder out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                out.append(FIGURES[i]);
            }
        }
        return out.toString();
    }
}
