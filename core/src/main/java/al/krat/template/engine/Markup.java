package al.krat.template.engine;

/** Escapes words for XML, as content and as attribute values. Characters that XML cannot hold become U+FFFD. */
final class Markup {

    private Markup() {}

    static String escape(String words) {
        int at = 0;
        while (at < words.length() && isPlain(words.charAt(at))) {
            at++;
        }
        if (at == words.length()) {
            return words;
        }
        var escaped = new StringBuilder(words.length() + 32).append(words, 0, at);
        while (at < words.length()) {
            int c = words.codePointAt(at);
            at += Character.charCount(c);
            append(escaped, c);
        }
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int c) {
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
        }
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0xD800 && c != '&' && c != '<' && c != '>' && c != '"' || c == '\n';
    }

    /** XML 1.0, production Char. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
