package al.krat.template.chart;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a chart's table: one row of headings, then a row for each category that begins with its name. Totals, rows
 * and columns of class {@code total}, are not drawn.
 *
 * @param head the headings, above the categories first
 * @param brokenRow the first row that is none of these, from 1, counting the headings; 0 where all are
 */
record Grid(List<Node.Element> head, List<List<Node.Element>> rows, int brokenRow) {

    static Grid of(Node.Element table) {
        List<Node.Element> heads = new ArrayList<>();
        List<Node.Element> bodies = new ArrayList<>();
        for (Node.Element part : table.elements()) {
            switch (part.name()) {
                case "thead" -> heads.addAll(part.elements());
                case "tbody" -> bodies.addAll(part.elements());
                default -> {}
            }
        }
        if (heads.size() != 1 || !isHead(heads.get(0))) {
            return broken(1);
        }
        List<Node.Element> head = heads.get(0).elements();
        List<List<Node.Element>> rows = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            List<Node.Element> cells = spread(bodies.get(i));
            if (bodies.get(i).is("total")) {
                continue;
            }
            boolean named = !cells.isEmpty()
                    && cells.get(0).name().equals("th")
                    && !Cells.words(cells.get(0)).isEmpty();
            if (!named || cells.size() != head.size()) {
                return broken(i + 2);
            }
            rows.add(drawn(cells, head));
        }
        return rows.isEmpty() ? broken(2) : new Grid(drawn(head, head), rows, 0);
    }

    List<String> categories() {
        return rows.stream().map(row -> Cells.words(row.get(0))).toList();
    }

    private static Grid broken(int row) {
        return new Grid(List.of(), List.of(), row);
    }

    private static boolean isHead(Node.Element row) {
        List<Node.Element> cells = row.elements();
        boolean named = true;
        for (int i = 1; i < cells.size(); i++) {
            named &= cells.get(i).name().equals("th")
                    && !Cells.words(cells.get(i)).isEmpty();
        }
        return named
                && cells.stream().noneMatch(cell -> cell.attribute("colspan") != null)
                && drawn(cells, cells).size() > 1;
    }

    private static List<Node.Element> drawn(List<Node.Element> cells, List<Node.Element> head) {
        List<Node.Element> drawn = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (i == 0 || !head.get(i).is("total")) {
                drawn.add(cells.get(i));
            }
        }
        return drawn;
    }

    /** The cells of a row; one that spans several columns says the same of each of them. */
    private static List<Node.Element> spread(Node.Element row) {
        List<Node.Element> cells = new ArrayList<>();
        for (Node.Element cell : row.elements()) {
            String span = cell.attribute("colspan");
            boolean names = cells.isEmpty();
            for (int n = span == null || names || !Cells.isEmptyHanded(cell) ? 1 : Integer.parseInt(span); n > 0; n--) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
