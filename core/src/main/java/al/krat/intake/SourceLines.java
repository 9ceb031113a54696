package al.krat.intake;

import java.util.Arrays;

/** A source's text, and where its lines begin: from places to offsets and back, however long it is. */
final class SourceLines {

    /** Columns count code points; on longer lines with such as take two units they are not looked for. */
    private static final int LONGEST = 10_000;

    final String text;
    private final int[] starts;
    private final boolean pairs;

    SourceLines(String text) {
        this.text = text;
        this.pairs = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
            found[count++] = at + 1;
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The offset of a mark, or -1. */
    int offset(int line, int column) {
        if (line < 1 || line > starts.length || column < 1) {
            return -1;
        }
        int start = starts[line - 1];
        int end = line < starts.length ? starts[line] : text.length();
        if (!pairs) {
            return start + column - 1 <= end ? start + column - 1 : -1;
        }
        return end - start > LONGEST || text.codePointCount(start, end) < column - 1
                ? -1
                : text.offsetByCodePoints(start, column - 1);
    }

    /** The mark of an offset. */
    Tree.Mark mark(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found < 0 ? -found - 2 : found;
        int column = pairs ? text.codePointCount(starts[line], offset) : offset - starts[line];
        return new Tree.Mark(line + 1, column + 1);
    }
}
