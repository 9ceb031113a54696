package al.krat.intake.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The words of one paragraph under way: composed (NFC), line breaks parting lines, what is hidden in braces. */
final class Words {

    /** What a placeholder and a field to fill in stand for: not known yet. */
    static final String UNKNOWN = "____";

    private static final char LOST = '\uFFFD';

    private record Stretch(StringBuilder text, boolean hidden) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private boolean symbols;

    void add(String words, boolean hidden) {
        if (stretches.isEmpty() || stretches.get(stretches.size() - 1).hidden != hidden) {
            stretches.add(new Stretch(new StringBuilder(), hidden));
        }
        stretches.get(stretches.size() - 1).text.append(words);
    }

    /** Adds what an XML part holds as text, where only its own breaks part lines. */
    void typed(String words, boolean hidden) {
        var text = new StringBuilder(words);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                text.setCharAt(i, ' ');
            } else if (c == '\u2028' || c == '\u2029' || c == '\u0085') {
                text.setCharAt(i, '\n');
            } else if (c == '\u007F') {
                text.setCharAt(i, LOST);
                symbols = true;
            }
        }
        add(text.toString(), hidden);
    }

    /** Adds a sign of a symbol font, by its code in hexadecimal. */
    void symbol(String font, String code, boolean hidden) {
        String sign = Symbols.of(font, code);
        symbols |= sign.isEmpty();
        add(sign.isEmpty() ? String.valueOf(LOST) : sign, hidden);
    }

    boolean hasUnknownSymbols() {
        return symbols;
    }

    boolean isBlank() {
        return stretches.stream().allMatch(each -> each.text.toString().isBlank());
    }

    /** Whether words are hidden. */
    boolean isHidden() {
        return stretches.stream()
                .anyMatch(each -> each.hidden && !each.text.toString().isBlank());
    }

    /** Whether hidden words stand within braces, or hold some, so that braces of their own would part them wrongly. */
    boolean isHiddenWithin() {
        return isHidden() && hasBraces();
    }

    private boolean hasBraces() {
        return stretches.stream().anyMatch(each -> each.text.indexOf("{{") >= 0 || each.text.indexOf("}}") >= 0);
    }

    /** The lines; at least one. */
    List<String> lines() {
        boolean braces = hasBraces();
        var text = new StringBuilder();
        for (Stretch each : stretches) {
            text.append(each.hidden && !braces ? internal(each.text.toString()) : each.text);
        }
        return List.of(Normalizer.normalize(text, Normalizer.Form.NFC).split("\n", -1));
    }

    private static String internal(String words) {
        var lines = new ArrayList<String>();
        for (String line : words.split("\n", -1)) {
            String bare = line.strip();
            int from = line.indexOf(bare);
            lines.add(
                    bare.isEmpty()
                            ? line
                            : line.substring(0, from) + "{{" + bare + "}}" + line.substring(from + bare.length()));
        }
        return String.join("\n", lines);
    }
}
