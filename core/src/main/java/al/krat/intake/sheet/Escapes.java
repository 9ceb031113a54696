package al.krat.intake.sheet;

/** Characters that XML cannot hold are written as {@code _x000D_} in sheets (ECMA-376 22.9.2.19, ST_Xstring). */
final class Escapes {

    private static final int LENGTH = "_x0000_".length();

    private Escapes() {}

    static String read(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            int code = code(text, at);
            if (code >= 0) {
                out.append(text, from, at).append((char) code);
                from = at + LENGTH;
            }
            at = text.indexOf("_x", code >= 0 ? from : at + 1);
        }
        return out.append(text, from, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + LENGTH > text.length() || text.charAt(at + LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
