package al.krat.language;

import java.util.List;

/**
 * Whole numbers spelled out. The rules are CLDR's, written out because reading them from ICU takes longer than the rest
 * of a document together.
 */
final class Spelling {

    /** From here on numbers are no longer said in words. */
    static final long LIMIT = 1_000_000_000_000L;

    private static final long BILLION = 1_000_000_000;
    private static final int MILLION = 1_000_000;

    private static final List<String> ALBANIAN =
            List.of("zero", "një", "dy", "tre", "katër", "pesë", "gjashtë", "shtatë", "tetë", "nëntë", "dhjetë");

    private static final List<String> ENGLISH = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Spelling() {}

    /** «njëzet e tre», feminine «njëzet e tri». */
    static String albanian(long n, boolean feminine) {
        if (n < 0) {
            return "minus " + albanian(-n, feminine);
        }
        if (n >= BILLION) {
            return large(n, BILLION, "miliar", feminine);
        }
        if (n >= MILLION) {
            return large(n, MILLION, "milion", feminine);
        }
        if (n >= 1000) {
            return albanian(n / 1000, false) + " mijë" + rest(n % 1000, feminine);
        }
        if (n >= 100) {
            return albanian(n / 100, false) + "qind" + rest(n % 100, feminine);
        }
        if (n >= 20) {
            return tens((int) n / 10) + rest(n % 10, feminine);
        }
        if (n > 10) {
            return albanian(n - 10, false) + "mbëdhjetë";
        }
        return n == 3 && feminine ? "tri" : ALBANIAN.get((int) n);
    }

    /** «një milion», «tri milionë»: these count as feminine. */
    private static String large(long n, long unit, String name, boolean feminine) {
        long units = n / unit;
        return (units == 1 ? "një " + name : albanian(units, true) + " " + name + "ë") + rest(n % unit, feminine);
    }

    private static String tens(int n) {
        return switch (n) {
            case 2 -> "njëzet";
            case 3 -> "tridhjetë";
            case 4 -> "dyzet";
            default -> ALBANIAN.get(n) + "dhjetë";
        };
    }

    private static String rest(long n, boolean feminine) {
        return n == 0 ? "" : " e " + albanian(n, feminine);
    }

    /** «twenty-three». */
    static String english(long n) {
        if (n < 0) {
            return "minus " + english(-n);
        }
        if (n >= BILLION) {
            return english(n, BILLION, "billion");
        }
        if (n >= MILLION) {
            return english(n, MILLION, "million");
        }
        if (n >= 1000) {
            return english(n, 1000, "thousand");
        }
        if (n >= 100) {
            return english(n, 100, "hundred");
        }
        if (n >= 20) {
            String tens = ENGLISH_TENS.get((int) n / 10 - 2);
            return n % 10 == 0 ? tens : tens + "-" + ENGLISH.get((int) n % 10);
        }
        return ENGLISH.get((int) n);
    }

    private static String english(long n, long unit, String name) {
        return english(n / unit) + " " + name + (n % unit == 0 ? "" : " " + english(n % unit));
    }
}
