package al.krat.intake;

/** Tells what an unquoted YAML word is by the core schema of YAML 1.2 (10.3.2); dates, times and «no» are text. */
final class CoreSchema {

    private CoreSchema() {}

    static Tree.Kind kind(String word) {
        return switch (word) {
            case "", "~", "null", "Null", "NULL" -> Tree.Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Tree.Kind.BOOLEAN;
            default -> isNumber(word) ? Tree.Kind.NUMBER : Tree.Kind.TEXT;
        };
    }

    /** Decimal, octal, hexadecimal, floating, infinite. */
    private static boolean isNumber(String word) {
        if (word.startsWith("0o")) {
            return isDigits(word, 2, word.length(), 8);
        }
        if (word.startsWith("0x")) {
            return isDigits(word, 2, word.length(), 16);
        }
        int at = word.startsWith("+") || word.startsWith("-") ? 1 : 0;
        String unsigned = word.substring(at);
        if (unsigned.equals(".inf") || unsigned.equals(".Inf") || unsigned.equals(".INF")) {
            return true;
        }
        return word.equals(".nan") || word.equals(".NaN") || word.equals(".NAN") || isFloat(unsigned);
    }

    private static boolean isFloat(String word) {
        int e = Math.max(word.indexOf('e'), word.indexOf('E'));
        if (e >= 0) {
            int from = e + 1 < word.length() && "+-".indexOf(word.charAt(e + 1)) >= 0 ? e + 2 : e + 1;
            if (!isDigits(word, from, word.length(), 10)) {
                return false;
            }
        }
        String mantissa = e < 0 ? word : word.substring(0, e);
        int dot = mantissa.indexOf('.');
        if (dot < 0) {
            return isDigits(mantissa, 0, mantissa.length(), 10);
        }
        boolean before = isDigits(mantissa, 0, dot, 10);
        boolean after = isDigits(mantissa, dot + 1, mantissa.length(), 10);
        return (before && (after || dot + 1 == mantissa.length())) || (dot == 0 && after);
    }

    private static boolean isDigits(String word, int from, int to, int radix) {
        for (int i = from; i < to; i++) {
            char c = word.charAt(i);
            if (c >= 128 || Character.digit(c, radix) < 0) {
                return false;
            }
        }
        return from < to;
    }
}
