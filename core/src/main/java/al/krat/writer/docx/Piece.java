package al.krat.writer.docx;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is set on sheets one below the other: a paragraph, which may be divided between its lines, or a row of a table.
 *
 * @param before room above, in points; of the room between two pieces the larger holds
 * @param after room below
 * @param lines one for a row
 * @param style for pieces of one style that stand without room between each other, else empty
 * @param keepNext whether it stays with the next
 * @param whole whether it is not divided
 * @param lonely whether a single line of it may stand on a sheet of its own
 * @param opens whether it begins a sheet
 * @param marks the bookmarks that begin here
 * @param table the table that it is a row of; null for its head and for all else
 */
record Piece(
        double before,
        double after,
        List<TextLines.Line> lines,
        String style,
        boolean keepNext,
        boolean whole,
        boolean lonely,
        boolean opens,
        List<String> marks,
        @Nullable Table table) {
    private static final int FEWEST = 2;

    /** A table, which says its head again on each sheet. */
    static final class Table {
        double head;
    }

    double height() {
        return height(0, lines.size());
    }

    double height(int from, int to) {
        double height = 0;
        for (int i = from; i < to; i++) {
            height += lines.get(i).height();
        }
        return height;
    }

    /** How many lines must stand together at its beginning. */
    int firstPart() {
        int all = lines.size();
        return whole || !lonely && all < 2 * FEWEST ? all : lonely ? 1 : FEWEST;
    }

    /** How many of its lines may stand here and the others on the next sheet, where there is room for so many. */
    int part(int from, int fitting) {
        int all = lines.size() - from;
        if (fitting >= all) {
            return all;
        }
        if (whole || lonely) {
            return whole ? 0 : fitting;
        }
        int part = Math.min(fitting, all - FEWEST);
        return from == 0 && part < FEWEST ? 0 : Math.max(0, part);
    }
}
