package al.krat.writer.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Sets pieces on sheets as word processors do: what stays together stays, no line of a paragraph stands alone, notes take
 * room at the foot, heads of tables are said again, and room above is dropped where a sheet begins by itself.
 */
final class Sheets {
    /** The line between the text and its notes. */
    private static final double RULE = 6;

    private static final double HAIR = .05;

    /** Room in which nothing can be set. */
    private static final double LEAST = 20;

    /**
     * The footnotes of a section.
     *
     * @param height of a note, by its number
     * @param gap between two
     */
    record Feet(IntToDoubleFunction height, double gap) {}

    private final Map<String, Integer> marks = new HashMap<>();
    private int sheet;
    private double firstRoom;
    private double otherRoom;
    private double room;
    private Feet feet = new Feet(number -> 0, 0);

    private double y;
    private double foot;
    private double after;
    private String style = "";
    private boolean top;
    private boolean began;

    /** On which sheet, counted from 1, each bookmark stands. */
    Map<String, Integer> marks() {
        return Map.copyOf(marks);
    }

    int count() {
        return sheet;
    }

    /**
     * Sets a section, which begins a sheet.
     *
     * @param first height of the text on the first sheet of all, in points
     * @param others and on any other
     */
    void set(List<Piece> pieces, double first, double others, Feet notes) {
        firstRoom = first;
        otherRoom = others;
        feet = notes;
        begin(false);
        boolean kept = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.opens() && !(top && began)) {
                begin(false);
            } else if (!kept && !top && needed(pieces, i) > room - y - foot + HAIR && fits(pieces, i)) {
                begin(true);
                continueTable(piece);
            }
            place(piece);
            kept = piece.keepNext();
        }
    }

    private void begin(boolean byItself) {
        sheet++;
        room = sheet == 1 ? firstRoom : otherRoom;
        y = 0;
        foot = 0;
        after = 0;
        style = "";
        top = true;
        began = !byItself;
    }

    private double gap(Piece piece) {
        if (top) {
            return began ? piece.before() : 0;
        }
        boolean joined = !piece.style().isEmpty() && piece.style().equals(style);
        return joined ? 0 : Math.max(after, piece.before());
    }

    private void place(Piece piece) {
        int from = 0;
        boolean marked = false;
        while (from < piece.lines().size()) {
            double gap = from == 0 ? gap(piece) : 0;
            int fitting = fitting(piece, from, gap);
            int part = piece.part(from, fitting);
            boolean higher = part == 0 && top; // than a sheet
            if (higher) {
                part = Math.max(1, fitting);
            }
            if (part > 0) {
                if (!marked) {
                    piece.marks().forEach(mark -> marks.putIfAbsent(mark, sheet));
                    marked = true;
                }
                y += gap + piece.height(from, from + part);
                foot += notes(piece, from, from + part);
                from += part;
                top = false;
                if (higher && fitting == 0) {
                    goOn(piece);
                }
            }
            if (from < piece.lines().size()) {
                begin(true);
                continueTable(piece);
            }
        }
        after = piece.after();
        style = piece.style();
    }

    /** A row, or a line, that is higher than a sheet goes on over the next ones. */
    private void goOn(Piece piece) {
        while (room > LEAST && y > room + HAIR) {
            double rest = y - room;
            begin(true);
            continueTable(piece);
            y = Math.min(y, room / 2) + rest;
            top = false;
        }
    }

    private void continueTable(Piece piece) {
        Piece.Table table = piece.table();
        if (table != null) {
            y += table.head;
        }
    }

    private int fitting(Piece piece, int from, double gap) {
        int part = 0;
        while (from + part < piece.lines().size()
                && y
                                + gap
                                + piece.height(from, from + part + 1)
                                - lead(piece, from + part)
                                + foot
                                + notes(piece, from, from + part + 1)
                        <= room + HAIR) {
            part++;
        }
        return part;
    }

    private double lead(Piece piece, int line) {
        return piece.lines().get(line).lead();
    }

    private double notes(Piece piece, int from, int to) {
        double height = 0;
        for (TextLines.Line line : piece.lines().subList(from, to)) {
            for (int number : line.notes()) {
                height += feet.height().applyAsDouble(number) + (foot + height == 0 ? RULE : feet.gap());
            }
        }
        return height;
    }

    /** What must stand on one sheet from a piece on: those that stay with the next, and the beginning of the last. */
    private double needed(List<Piece> pieces, int from) {
        double needed = 0;
        double below = after;
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int lines = piece.keepNext() ? piece.lines().size() : piece.firstPart();
            needed += Math.max(below, piece.before()) + piece.height(0, lines) + notes(piece, 0, lines);
            below = piece.after();
            if (!piece.keepNext()) {
                needed -= lead(piece, lines - 1);
                break;
            }
        }
        return needed;
    }

    private boolean fits(List<Piece> pieces, int from) {
        return needed(pieces, from) <= room;
    }
}
