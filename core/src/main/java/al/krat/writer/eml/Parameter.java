package al.krat.writer.eml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A parameter of a field, on lines of its own: {@code filename="a.pdf"}, or as RFC 2231 has it, where it is long or not
 * plain: {@code filename*0*=UTF-8''Listëprezenca…}, in percents.
 */
final class Parameter {

    /** What a line holds beside the parameter's name. */
    private static final int MOST = 54;

    /** attribute-char of RFC 2231, section 7, beside letters and digits. */
    private static final String SAFE = "!#$&+-.^_`{|}~";

    private Parameter() {}

    static String of(String name, String value) {
        boolean plain = EncodedWords.isPlain(value)
                && value.length() <= MOST
                && value.indexOf('"') < 0
                && value.indexOf('\\') < 0;
        if (plain) {
            return ";\r\n " + name + "=\"" + value + "\"";
        }
        List<String> parts = parts(value);
        var out = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            out.append(";\r\n ").append(name);
            out.append(parts.size() == 1 ? "" : "*" + i);
            out.append("*=").append(i == 0 ? "UTF-8''" : "").append(parts.get(i));
        }
        return out.toString();
    }

    private static List<String> parts(String value) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            if (part.length() > MOST - 3) {
                parts.add(part.toString());
                part.setLength(0);
            }
            int c = b & 0xff;
            boolean safe =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || SAFE.indexOf(c) >= 0;
            part.append(safe ? String.valueOf((char) c) : "%" + hex(c >> 4) + hex(c & 0xf));
        }
        parts.add(part.toString());
        return parts;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
