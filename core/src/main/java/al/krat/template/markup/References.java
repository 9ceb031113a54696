package al.krat.template.markup;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.List;
import java.util.Map;

/** Resolves {@code &amp;} and {@code &#235;}. Names beyond XML's five are refused: there is no DTD to know them. */
final class References {

    private static final Map<String, Character> NAMED =
            Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "apos", '\'');

    private References() {}

    static String resolve(String raw, Place.InText place, List<TemplateProblem> problems) {
        int at = raw.indexOf('&');
        if (at < 0) {
            return raw;
        }
        var words = new StringBuilder(raw.length());
        int from = 0;
        for (; at >= 0; at = raw.indexOf('&', from)) {
            words.append(raw, from, at);
            int end = raw.indexOf(';', at);
            String name = end < 0 || end > at + 12 ? "" : raw.substring(at + 1, end);
            int c = character(name);
            if (c < 0) {
                problems.add(TemplateProblem.at(
                        Position.of(place.file(), place.line(), place.column(), raw, at, 0),
                        PackCode.ENTITY_UNKNOWN,
                        Map.of("entity", "&" + name + ";")));
                words.append('&');
                from = at + 1;
            } else {
                words.appendCodePoint(c);
                from = end + 1;
            }
        }
        return words.append(raw, from, raw.length()).toString();
    }

    private static int character(String name) {
        Character known = NAMED.get(name);
        if (known != null) {
            return known;
        }
        if (!name.startsWith("#")) {
            return -1;
        }
        boolean hex = name.startsWith("#x");
        int c = number(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        boolean allowed =
                c == '\t' || c == '\n' || c >= ' ' && c < 0xD800 || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
        return allowed && Character.isValidCodePoint(c) ? c : -1;
    }

    private static int number(String digits, int radix) {
        if (digits.isEmpty() || digits.length() > 7) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return number;
    }
}
