package al.krat.template.word;

import al.krat.domain.Place.Spot;
import al.krat.template.fill.Piece;
import al.krat.template.word.Node.Leaf;
import al.krat.template.word.Node.Mark;
import al.krat.template.word.Node.Reach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a table: blocks within its cells, around cells, around rows. */
final class TableTaker {
    private static final int USUAL_WIDTH = 1_500;
    private static final int MAX_COLUMNS = 200;

    /** A cell. @param column the first column of the grid that it stands in */
    private record Cell(Tree properties, int column, int span, Edges edges) {}

    /** A row. @param before columns of the grid that it leaves out at its start */
    private record Row(Tree properties, int before, List<Cell> cells) {}

    private final PartTaker part;
    private final ContainerTaker container;
    private final Nesting nesting;
    private boolean columns;

    TableTaker(PartTaker part, ContainerTaker container, Nesting nesting) {
        this.part = part;
        this.container = container;
        this.nesting = nesting;
    }

    /** The table, and marks that reach out of it. */
    List<Node> nodes(Tree table) {
        plain(RunningTaker.orEmpty(table, "w:tblPr"));
        int number = part.nextTable();
        List<Row> rows = new ArrayList<>();
        int at = 0;
        for (Tree row : RunningTaker.inner(table, "w:tr")) {
            at++;
            Tree properties = RunningTaker.orEmpty(row, "w:trPr");
            plain(properties);
            if (properties.child("w:del") == null) {
                rows.add(row(row, properties, number, at));
            }
        }
        List<Integer> widths = widths(table, rows);
        List<List<Node>> marked = rows.stream().map(this::marked).toList();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            nodes.addAll(finished(rows.get(i), marked.get(i)));
        }
        List<Node> nested = nesting.of(nodes);
        List<Piece> pieces = Nesting.pieces(nested);
        String look = Cleaner.clean(RunningTaker.orEmpty(table, "w:tblPr"));
        List<Node> out = new ArrayList<>();
        if (!pieces.isEmpty()) {
            out.add(Leaf.of(
                    columns
                            ? new Piece.Grid(look, widths, pieces)
                            : new Piece.Frame("<w:tbl>" + look + grid(widths), pieces, "</w:tbl>")));
        }
        out.addAll(ContainerTaker.upward(nested));
        return out;
    }

    /** What LibreOffice says in the words of the newer schema, in those that every reader knows. */
    private static void plain(Tree properties) {
        for (Tree child : properties.children()) {
            String value = child.get("w:val");
            if (child.is("w:jc") && (value.equals("start") || value.equals("end"))) {
                child.attributes().put("w:val", value.equals("start") ? "left" : "right");
            } else if ((child.is("w:cantSplit") || child.is("w:tblHeader"))
                    && (value.equals("true") || value.equals("1"))) {
                child.attributes().clear();
            }
        }
        properties
                .children()
                .removeIf(child -> (child.is("w:cantSplit") || child.is("w:tblHeader"))
                        && (child.get("w:val").equals("false")
                                || child.get("w:val").equals("0")));
    }

    private Row row(Tree row, Tree properties, int table, int number) {
        List<Cell> cells = new ArrayList<>();
        int before = (int) Math.min(MAX_COLUMNS, Tree.number(properties.value("w:gridBefore"), 0));
        int column = before;
        int at = 0;
        for (Tree cell : RunningTaker.inner(row, "w:tc")) {
            at++;
            Tree look = RunningTaker.orEmpty(cell, "w:tcPr");
            int span = (int) Math.max(1, Math.min(MAX_COLUMNS, Tree.number(look.value("w:gridSpan"), 1)));
            List<Node> nodes = container.nodes(cell.children(), new Spot.Cell(table, number, at));
            cells.add(new Cell(look, column, span, edges(nodes)));
            column += span;
        }
        return new Row(properties, before, cells);
    }

    /** A block from the start of a cell's first paragraph to the end of its last one is around the cell. */
    private Edges edges(List<Node> nodes) {
        int last = nodes.size() - 1;
        boolean whole = last > 1
                && nodes.get(0) instanceof Mark begin
                && begin.opens()
                && begin.reach() == Reach.EDGE
                && nodes.get(last) instanceof Mark end
                && !end.opens()
                && end.reach() == Reach.EDGE
                && Partners.of(nodes)[0] == last;
        if (!whole) {
            return Edges.of(nesting.of(nodes));
        }
        Edges inner = Edges.of(nesting.of(nodes.subList(1, last)));
        return new Edges(
                List.of((Mark) nodes.get(0)), inner.content(), List.of(), List.of((Mark) nodes.get(last)), false);
    }

    /** The marks of a row with an empty leaf for each cell; learns whether a block stands around cells. */
    private List<Node> marked(Row row) {
        List<Node> nodes = new ArrayList<>();
        Set<Mark> edges = new HashSet<>();
        int last = row.cells().size() - 1;
        for (int i = 0; i <= last; i++) {
            Edges its = i == last ? lastOf(row) : row.cells().get(i).edges();
            nodes.addAll(its.before());
            nodes.add(new Leaf(List.of(), its.isBlank()));
            nodes.addAll(its.middle());
            nodes.addAll(its.after());
            edges.addAll(i == 0 ? its.before() : List.of());
            edges.addAll(i == last ? its.after() : List.of());
        }
        boolean alone = nodes.stream().anyMatch(Mark.class::isInstance)
                && row.cells().stream().allMatch(cell -> cell.edges().isBlank());
        if (alone) {
            return nodes.stream()
                    .filter(Mark.class::isInstance)
                    .map(node -> (Node) ((Mark) node).reaching(Reach.ALONE))
                    .toList();
        }
        Deque<Mark> open = new ArrayDeque<>();
        for (Node node : nodes) {
            if (node instanceof Mark mark && mark.opens()) {
                open.push(mark);
            } else if (node instanceof Mark mark && !open.isEmpty()) {
                Mark begin = open.pop();
                columns |= !(edges.contains(begin) && edges.contains(mark));
            }
        }
        return nodes;
    }

    /**
     * The last cell. What ends alone in it and began at the start of the first one, or in a row above, goes around
     * the row, this cell included: an empty column, to sign in, has no other place for an end.
     */
    private static Edges lastOf(Row row) {
        int last = row.cells().size() - 1;
        Edges its = row.cells().get(last).edges();
        Deque<Mark> open = new ArrayDeque<>();
        for (Cell cell : row.cells().subList(0, last)) {
            for (List<Mark> marks : List.of(
                    cell.edges().before(), cell.edges().middle(), cell.edges().after())) {
                marks.forEach(mark -> {
                    if (mark.opens()) {
                        open.push(mark);
                    } else if (!open.isEmpty()) {
                        open.pop();
                    }
                });
            }
        }
        List<Mark> first = row.cells().get(0).edges().before();
        boolean whole = last > 0
                && its.isBlank()
                && its.before().stream()
                        .allMatch(mark -> !mark.opens() && (open.isEmpty() || first.contains(open.pop())));
        if (!whole) {
            return its;
        }
        List<Mark> after = new ArrayList<>(its.before());
        after.addAll(its.after());
        return new Edges(List.of(), its.content(), its.middle(), after, its.alone());
    }

    /** The row as it goes to the table: what stands around all of it, and the row itself. */
    private List<Node> finished(Row row, List<Node> marked) {
        if (marked.stream().noneMatch(Leaf.class::isInstance)) {
            return marked;
        }
        List<Node> before = new ArrayList<>();
        List<Node> inner = new ArrayList<>(marked);
        List<Node> after = new ArrayList<>();
        Partners.peel(inner, before, after);
        int cell = 0;
        List<Node> filled = new ArrayList<>();
        Map<Integer, Piece.Region> regions = columns ? regions(row, inner) : Map.of();
        for (Node node : inner) {
            if (node instanceof Leaf) {
                filled.add(Leaf.of(cell(row.cells().get(cell), regions.get(cell))));
                cell++;
            } else {
                filled.add(node);
            }
        }
        List<Node> nested = nesting.of(filled);
        List<Piece> cells = Nesting.pieces(nested);
        String look = markup(row.properties());
        List<Node> out = new ArrayList<>(before);
        if (!cells.isEmpty()) {
            out.add(Leaf.of(
                    columns
                            ? new Piece.GridRow(look, row.before(), cells)
                            : new Piece.Frame("<w:tr>" + look, cells, "</w:tr>")));
        }
        out.addAll(ContainerTaker.upward(nested));
        out.addAll(after);
        return out;
    }

    /** The outermost block of columns around each cell. */
    private static Map<Integer, Piece.Region> regions(Row row, List<Node> nodes) {
        Map<Integer, Piece.Region> regions = new HashMap<>();
        int cell = 0;
        int[] partners = Partners.of(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            int end = partners[i];
            if (end > i) {
                int cells = (int) nodes.subList(i, end).stream()
                        .filter(Leaf.class::isInstance)
                        .count();
                if (cells > 0) {
                    Cell last = row.cells().get(cell + cells - 1);
                    var region = new Piece.Region(row.cells().get(cell).column(), last.column() + last.span());
                    for (int k = 0; k < cells; k++) {
                        regions.put(cell + k, region);
                    }
                }
                cell += cells;
                i = end;
            } else if (nodes.get(i) instanceof Leaf) {
                cell++;
            }
        }
        return regions;
    }

    private Piece cell(Cell cell, Piece.@Nullable Region region) {
        List<Piece> within = new ArrayList<>();
        cell.edges().content().forEach(leaf -> within.addAll(leaf.pieces()));
        if (!columns) {
            return new Piece.Ending("<w:tc>" + markup(cell.properties()), within, "</w:tc>");
        }
        var look = new Tree("w:tcPr");
        look.children().addAll(cell.properties().children());
        look.children().removeIf(child -> child.is("w:tcW") || child.is("w:gridSpan"));
        String rest = Cleaner.clean(look).substring("<w:tcPr>".length());
        return new Piece.GridCell(cell.column(), cell.span(), region, rest, within);
    }

    private static String markup(Tree properties) {
        return properties.children().isEmpty() ? "" : Cleaner.clean(properties);
    }

    private static List<Integer> widths(Tree table, List<Row> rows) {
        List<Integer> widths = new ArrayList<>();
        for (Tree column : RunningTaker.orEmpty(table, "w:tblGrid").all("w:gridCol")) {
            widths.add((int) Math.max(1, Math.min(31_680, Tree.number(column.get("w:w"), USUAL_WIDTH))));
        }
        int needed = rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.column() + cell.span())
                .max()
                .orElse(1);
        while (widths.size() < needed) {
            widths.add(USUAL_WIDTH);
        }
        return widths;
    }

    private static String grid(List<Integer> widths) {
        var out = new StringBuilder("<w:tblGrid>");
        widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        return out.append("</w:tblGrid>").toString();
    }
}
