package al.krat.intake;

import al.krat.domain.Passage;
import al.krat.domain.Passages;
import al.krat.domain.Place;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a YAML or JSON file, found again in the file's text, character by character: behind quotation marks,
 * escapes and the ends of folded lines.
 */
final class ScalarPassage implements Passage {

    private static final String ESCAPES = "n\nt\t\"\"\\\\//";

    private final Passages.Value value;
    private final SourceLines source;

    /** Where each character begins in the source, and where the last ends. */
    private final int[] offsets;

    private ScalarPassage(Passages.Value value, SourceLines source, int[] offsets) {
        this.value = value;
        this.source = source;
        this.offsets = offsets;
    }

    /** A paragraph with its characters found again, or as it is where it was typed in another way than plainly. */
    static Passage of(Passages.Value value, SourceLines source) {
        int from = value.at() instanceof Place.InText at ? source.offset(at.line(), at.column()) : -1;
        int[] offsets = from < 0 ? null : align(source.text, from, value.text());
        return offsets == null ? value : new ScalarPassage(value, source, offsets);
    }

    private static int @Nullable [] align(String source, int from, String text) {
        int[] offsets = new int[text.length() + 1];
        int at = from;
        char quote = at < source.length() && "\"'".indexOf(source.charAt(at)) >= 0 ? source.charAt(at++) : ' ';
        if (quote == ' ' && at < source.length() && "|>".indexOf(source.charAt(at)) >= 0) {
            at = blanks(source, Math.max(at, source.indexOf('\n', at)));
        }
        for (int i = 0; i < text.length(); i++) {
            offsets[i] = at;
            at = next(source, at, text.charAt(i), quote);
            if (at < 0) {
                return null;
            }
        }
        offsets[text.length()] = at;
        return offsets;
    }

    /** The offset behind what stands for a character, or -1 where something else stands there. */
    private static int next(String source, int at, char c, char quote) {
        if (at >= source.length()) {
            return -1;
        }
        char typed = source.charAt(at);
        if (quote == '"' && typed == '\\') {
            return escaped(source, at + 1, c);
        }
        if (quote == '\'' && typed == '\'') {
            return c == '\'' && source.startsWith("''", at) ? at + 2 : -1;
        }
        if ((c == ' ' || c == '\n') && isLineEnd(source, at)) {
            return blanks(source, at);
        }
        return typed == c ? at + 1 : -1;
    }

    private static int escaped(String source, int at, char c) {
        if (source.startsWith("u", at) && at + 5 <= source.length()) {
            return source.substring(at + 1, at + 5).equalsIgnoreCase(hex(c)) ? at + 5 : -1;
        }
        for (int i = 0; at < source.length() && i < ESCAPES.length(); i += 2) {
            if (ESCAPES.charAt(i) == source.charAt(at)) {
                return ESCAPES.charAt(i + 1) == c ? at + 1 : -1;
            }
        }
        return -1;
    }

    private static String hex(char c) {
        String hex = Integer.toHexString(c);
        return "0".repeat(4 - hex.length()) + hex;
    }

    /** Whether nothing but blanks is left on the line. */
    private static boolean isLineEnd(String source, int at) {
        int end = at;
        while (end < source.length() && (source.charAt(end) == ' ' || source.charAt(end) == '\r')) {
            end++;
        }
        return end < source.length() && source.charAt(end) == '\n';
    }

    private static int blanks(String source, int at) {
        int end = at;
        while (end < source.length() && " \r\n".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    @Override
    public String text() {
        return value.text();
    }

    @Override
    public Place place(int offset) {
        Place.InText at = (Place.InText) value.at();
        Tree.Mark mark = source.mark(offsets[offset]);
        return new Place.InText(at.file(), mark.line(), mark.column());
    }

    @Override
    public @Nullable Stretch inSource(int from, int to) {
        boolean split = source.text.substring(offsets[from], offsets[to]).indexOf('\n') >= 0;
        return split ? null : new Stretch(offsets[from], offsets[to]);
    }
}
