package al.krat.writer.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Widths of words in the sans of charts, and where their lines break. No font is opened for it. */
final class Sans {

    private static final double UNITS = 2048;
    private static final int KNOWN = 0x2600;
    /** What is not in the table counts as an em, which nothing is wider than. */
    private static final short EM = 2048;

    private static final String ELLIPSIS = "…";
    private static final short[] WIDTHS = read();

    private Sans() {}

    /** The width of words in points. */
    static double width(String words, double size) {
        double units = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            units += Character.isLowSurrogate(c) ? 0 : c < KNOWN ? WIDTHS[c] : EM;
        }
        return units / UNITS * size;
    }

    /** What of a text is to be seen: without controls, and without marks that turn the direction of others. */
    static String shown(String words) {
        var out = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(' ');
                case Character.FORMAT, Character.SURROGATE -> {}
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString().strip();
    }

    /** The lines of a text: none wider than there is room, and no more than may be; what is left ends in «…». */
    static List<String> lines(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String rest = shown(text);
        while (!rest.isEmpty() && lines.size() < most) {
            int end = end(rest, size, room);
            if (lines.size() == most - 1 && end < rest.length()) {
                lines.add(cut(rest, size, room));
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** The width of the widest of some lines. */
    static double widest(List<String> lines, double size) {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    /** How much of a text one line holds: up to a blank, else as many letters as there is room for. */
    private static int end(String text, double size, double room) {
        int fits = 0;
        int broken = 0;
        double width = 0;
        while (fits < text.length()) {
            int next = fits + Character.charCount(text.codePointAt(fits));
            width += width(text.substring(fits, next), size);
            if (width > room && fits > 0 && text.charAt(fits) != ' ') {
                return broken > 0 ? broken : fits;
            }
            char c = text.charAt(fits);
            fits = next;
            broken = c == ' ' || c == '-' || c == '–' || c == '/' ? fits : broken;
        }
        return fits;
    }

    private static String cut(String text, double size, double room) {
        int end = 0;
        double width = 0;
        while (end < text.length() && width <= room) { // what is wider is not measured again and again
            int next = text.offsetByCodePoints(end, 1);
            width += width(text.substring(end, next), size);
            end = next;
        }
        while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    private static short[] read() {
        var widths = new short[KNOWN];
        Arrays.fill(widths, EM);
        try (InputStream in = Sans.class.getResourceAsStream("sans.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing: sans.txt");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split(" ");
                for (int i = 1; i < parts.length && !line.startsWith("#"); i++) {
                    if (!parts[i].equals("-")) {
                        widths[Integer.parseInt(parts[0], 16) + i - 1] = Short.parseShort(parts[i]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return widths;
    }
}
