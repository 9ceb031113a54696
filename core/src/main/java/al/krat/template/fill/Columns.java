package al.krat.template.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table whose columns repeat. Rows are filled first; then the grid is laid anew: what a block repeats shares the
 * room that its columns had, so that the table is as wide as before. A row with fewer columns than the others gets empty
 * cells.
 */
final class Columns {

    /** A filled cell. */
    private record Made(Piece.GridCell cell, String content) {}

    /** A filled row. */
    private record MadeRow(Piece.GridRow row, List<Made> cells) {}

    private static final int LEAST = 30; // twips

    /** Letters of what says the width of a column, and of what stands around a cell. */
    private static final int COLUMN = 26;

    private static final int CELL = 60;

    private final Filler filler;
    private final Piece.Grid grid;
    private final List<MadeRow> rows = new ArrayList<>();
    private final Map<Piece.Region, List<Integer>> columns = new HashMap<>();

    Columns(Filler filler, Piece.Grid grid) {
        this.filler = filler;
        this.grid = grid;
    }

    void write() {
        grid.rows().forEach(this::row);
        for (MadeRow row : rows) {
            Map<Piece.Region, List<Integer>> its = new HashMap<>();
            for (Made made : row.cells()) {
                Piece.Region region = made.cell().region();
                if (region != null) {
                    List<Integer> taken = its.computeIfAbsent(region, key -> new ArrayList<>());
                    for (int i = 0; i < made.cell().span(); i++) {
                        taken.add(made.cell().column() + i);
                    }
                }
            }
            its.forEach((region, taken) ->
                    columns.merge(region, taken, (one, other) -> other.size() > one.size() ? other : one));
        }
        regions(grid.rows());
        Map<Integer, List<Integer>> laid = laid();
        StringBuilder out = filler.out();
        filler.gap();
        int before = out.length();
        int columns = laid.values().stream().mapToInt(List::size).sum();
        filler.written(grid.properties().length() + COLUMN * columns);
        out.append("<w:tbl>").append(grid.properties()).append("<w:tblGrid>");
        laid.values()
                .forEach(widths -> widths.forEach(
                        width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>")));
        out.append("</w:tblGrid>");
        int start = out.length();
        rows.forEach(row -> write(row, laid));
        if (out.length() == start) {
            out.setLength(before);
        } else {
            out.append("</w:tbl>");
        }
    }

    /** A block of columns that left none is known all the same. */
    private void regions(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.GridCell cell && cell.region() != null) {
                columns.putIfAbsent(cell.region(), List.of());
            } else if (!(piece instanceof Piece.GridCell)) {
                regions(Piece.within(piece));
            }
        }
    }

    private void row(Piece piece) {
        if (piece instanceof Piece.GridRow row) {
            List<Made> cells = new ArrayList<>();
            row.cells().forEach(cell -> cell(cell, cells));
            if (!cells.isEmpty()) {
                rows.add(new MadeRow(row, cells));
            }
        } else {
            block(piece, this::row);
        }
    }

    private void cell(Piece piece, List<Made> cells) {
        if (piece instanceof Piece.GridCell cell) {
            cells.add(new Made(cell, filler.apart(() -> {
                filler.all(cell.within());
                filler.end();
            })));
        } else {
            block(piece, inner -> cell(inner, cells));
        }
    }

    private void block(Piece piece, java.util.function.Consumer<Piece> within) {
        if (piece instanceof Piece.Each each) {
            filler.each(each, () -> each.within().forEach(within));
        } else if (piece instanceof Piece.If condition) {
            if (filler.holds(condition)) {
                condition.within().forEach(within);
            }
        } else if (piece instanceof Piece.With with) {
            filler.with(with, () -> with.within().forEach(within));
        }
    }

    /** The widths of the new columns by the old column that they begin in. */
    private Map<Integer, List<Integer>> laid() {
        Map<Integer, List<Integer>> laid = new TreeMap<>();
        long total = 0;
        long left = 0;
        for (int i = 0; i < grid.widths().size(); i++) {
            Piece.Region region = around(i);
            int width = grid.widths().get(i);
            total += width;
            if (region == null) {
                laid.put(i, new ArrayList<>(List.of(width)));
                left += width;
            } else if (region.from() == i) {
                List<Integer> taken = columns.getOrDefault(region, List.of());
                long room = sum(region.from(), region.to());
                long wanted = taken.stream()
                        .mapToLong(each -> grid.widths().get(each))
                        .sum();
                List<Integer> widths = new ArrayList<>();
                for (int each : taken) {
                    widths.add((int) Math.max(LEAST, grid.widths().get(each) * room / Math.max(1, wanted)));
                }
                laid.put(i, widths);
                left += taken.isEmpty() ? 0 : room;
            }
        }
        long kept = Math.max(1, left);
        long whole = total;
        laid.values().forEach(widths -> widths.replaceAll(width -> (int) (width * whole / kept)));
        return laid;
    }

    private Piece.@Nullable Region around(int column) {
        for (Piece.Region region : columns.keySet()) {
            if (column >= region.from() && column < region.to()) {
                return region;
            }
        }
        return null;
    }

    private long sum(int from, int to) {
        return grid.widths().subList(from, Math.min(to, grid.widths().size())).stream()
                .mapToLong(Integer::intValue)
                .sum();
    }

    private void write(MadeRow row, Map<Integer, List<Integer>> laid) {
        StringBuilder out = filler.out();
        filler.written(row.row().properties().length());
        out.append("<w:tr>").append(row.row().properties());
        Map<Piece.Region, Integer> used = new HashMap<>();
        for (Made made : row.cells()) {
            Piece.Region region = made.cell().region();
            pad(region != null ? region.from() : made.cell().column(), used, laid);
            if (region == null) {
                List<Integer> widths = new ArrayList<>();
                for (int i = made.cell().column();
                        i < made.cell().column() + made.cell().span();
                        i++) {
                    widths.addAll(laid.getOrDefault(i, List.of()));
                    Piece.Region covered = around(i);
                    if (covered != null) {
                        used.put(covered, Integer.MAX_VALUE);
                    }
                }
                if (!widths.isEmpty()) {
                    write(widths, made.cell().properties(), made.content());
                }
            } else {
                int from = used.getOrDefault(region, 0);
                List<Integer> all = laid.getOrDefault(region.from(), List.of());
                int to = Math.min(all.size(), from + made.cell().span());
                used.put(region, to);
                write(all.subList(Math.min(from, to), to), made.cell().properties(), made.content());
            }
        }
        pad(Integer.MAX_VALUE, used, laid);
        out.append("</w:tr>");
    }

    /** Empty cells for what the row lacks of the blocks before a column. */
    private void pad(int column, Map<Piece.Region, Integer> used, Map<Integer, List<Integer>> laid) {
        for (Map.Entry<Integer, List<Integer>> each : laid.entrySet()) {
            Piece.Region region = around(each.getKey());
            if (region != null && region.to() <= column) {
                List<Integer> all = each.getValue();
                for (int i = used.getOrDefault(region, 0); i < all.size(); i++) {
                    write(all.subList(i, i + 1), "</w:tcPr>", "<w:p/>");
                }
                used.put(region, Integer.MAX_VALUE);
            }
        }
    }

    private void write(List<Integer> widths, String properties, String content) {
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        filler.written(CELL + properties.length());
        StringBuilder out = filler.out();
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (widths.size() > 1) {
            out.append("<w:gridSpan w:val=\"").append(widths.size()).append("\"/>");
        }
        out.append(properties).append(content).append("</w:tc>");
    }
}
