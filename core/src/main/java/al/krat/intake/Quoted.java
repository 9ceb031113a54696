package al.krat.intake;

import java.util.Locale;

/** Writes a text in double quotes so that YAML 1.2 and JSON read the same back. */
final class Quoted {

    private Quoted() {}

    static void append(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isPair(text, i)) {
                        out.append(c).append(text.charAt(++i));
                    } else if (mustEscape(c)) {
                        out.append("\\u").append(TreeFile.name(c).substring(2).toLowerCase(Locale.ROOT));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    /** Controls, lone surrogates, line and paragraph separators, marks of byte order, invisible marks of direction. */
    static boolean mustEscape(char c) {
        return c < ' '
                || (c >= 0x7F && c < 0xA0)
                || Character.isSurrogate(c)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || c >= 0xFFFE;
    }
}
