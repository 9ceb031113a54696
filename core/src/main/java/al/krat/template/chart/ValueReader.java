package al.krat.template.chart;

import al.krat.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a cell: «1 234,5», «12,5 %», «rreth 50», «—». Figures are those of the language; nothing is
 * guessed, and a number of more than fifteen figures, which no spreadsheet holds, is none.
 */
final class ValueReader {

    private static final int MOST_DIGITS = 15;
    private static final int GROUP = 3;

    /** Words that say that nothing is known, that there is nothing, and that a number is not exact. */
    private static final Set<String> MISSING;

    private static final Set<String> NONE;
    private static final Set<String> HEDGES;

    static {
        String[] lines = resource("values.txt").split("\n");
        MISSING = of("missing ", lines);
        NONE = of("zero ", lines);
        HEDGES = of("hedge ", lines);
    }

    private ValueReader() {}

    /** The value, or null where the words are none. */
    static @Nullable Value read(String cell, Language language) {
        String words = cell.strip();
        String plain = blanks(words);
        if (plain.isEmpty() || MISSING.contains(plain)) {
            return Value.missing(words);
        }
        if (NONE.contains(plain)) {
            return new Value(words, BigDecimal.ZERO, "", false, false);
        }
        String hedge = "";
        for (String each : HEDGES) {
            if (plain.startsWith(each + " ")) {
                hedge = words.substring(0, each.length());
            }
        }
        String rest = plain.substring(hedge.length()).strip();
        boolean percent = rest.endsWith("%");
        String figures = percent ? rest.substring(0, rest.length() - 1).strip() : rest;
        char separator = language == Language.ALBANIAN ? ' ' : ',';
        BigDecimal number = number(figures, separator, language == Language.ALBANIAN ? ',' : '.');
        return number == null ? null : new Value(words, number, hedge, figures.indexOf(separator) > 0, percent);
    }

    private static Set<String> of(String kind, String... lines) {
        return Arrays.stream(lines)
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A blank of whatever width, as it stands between groups of figures. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private static String blanks(String words) {
        var out = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            out.append(isBlank(words.charAt(i)) ? ' ' : words.charAt(i));
        }
        return out.toString();
    }

    private static @Nullable BigDecimal number(String figures, char separator, char point) {
        boolean minus = figures.startsWith("-") || figures.startsWith("\u2212");
        String plain = minus ? figures.substring(1) : figures;
        int mark = plain.indexOf(point);
        String whole = ungrouped(mark < 0 ? plain : plain.substring(0, mark), separator);
        String decimals = mark < 0 ? "" : plain.substring(mark + 1);
        boolean good = !whole.isEmpty() && allDigits(decimals) && (mark < 0 || !decimals.isEmpty());
        if (!good || whole.length() + decimals.length() > MOST_DIGITS) {
            return null;
        }
        BigDecimal number = new BigDecimal(whole + (mark < 0 ? "" : "." + decimals));
        return minus ? number.negate() : number;
    }

    /** The figures without what stands between groups of three; empty where they are no number. */
    private static String ungrouped(String figures, char separator) {
        var out = new StringBuilder(figures.length());
        int group = 0;
        boolean grouped = false;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            if (isDigit(c)) {
                out.append(c);
                group++;
            } else if (c == separator && group > 0 && group <= GROUP && (!grouped || group == GROUP)) {
                grouped = true;
                group = 0;
            } else {
                return "";
            }
        }
        return grouped && group != GROUP ? "" : out.toString();
    }

    private static boolean allDigits(String figures) {
        for (int i = 0; i < figures.length(); i++) {
            if (!isDigit(figures.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String resource(String name) {
        try (InputStream in = ValueReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
