package al.krat.template.chart;

import al.krat.language.Language;
import al.krat.template.Node;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a figure of class {@code chart}. Where its table is none that can be drawn, the problems say why, and the figure
 * stays the table that it is: nothing of it is lost.
 */
public final class ChartReader {

    private final Language language;
    private final int ordinal;
    private final List<TemplateProblem> problems = new ArrayList<>();

    private ChartReader(Language language, int ordinal) {
        this.language = language;
        this.ordinal = ordinal;
    }

    /** Whether an element asks to be drawn; cheap. */
    public static boolean asks(Node.Element element) {
        return element.name().equals("figure") && element.is("chart");
    }

    /** The chart of a figure; empty where it is none, or none that can be drawn. */
    public static Optional<Chart> read(Node.Element figure, Language language) {
        return asks(figure) ? Optional.ofNullable(new ChartReader(language, 0).chart(figure)) : Optional.empty();
    }

    /**
     * What keeps a figure that asks for it from being drawn.
     *
     * @param ordinal which of the page's charts it is, from 1: what messages call it
     */
    public static List<TemplateProblem> problems(Node.Element figure, Language language, int ordinal) {
        var reader = new ChartReader(language, ordinal);
        reader.chart(figure);
        return reader.problems;
    }

    private @Nullable Chart chart(Node.Element figure) {
        List<Chart.Kind> kinds = new ArrayList<>();
        for (Chart.Kind kind : Chart.Kind.values()) {
            if (figure.is(kind.cssClass())) {
                kinds.add(kind);
            }
        }
        if (kinds.size() != 1) {
            tell(PackCode.CHART_KIND, Map.of());
            return null;
        }
        List<Node.Element> tables = named(figure, "table");
        String message = named(figure, "figcaption").stream()
                .map(Cells::words)
                .findFirst()
                .orElse("");
        if (tables.size() != 1 || message.isEmpty()) {
            tell(PackCode.CHART_PARTS, Map.of());
            return null;
        }
        Grid grid = Grid.of(tables.get(0));
        if (grid.brokenRow() > 0) {
            tell(PackCode.CHART_TABLE, Map.of("row", String.valueOf(grid.brokenRow())));
            return null;
        }
        if (isTooLarge(kinds.get(0), grid)) {
            return null;
        }
        var chart = new Chart(kinds.get(0), message, Cells.words(grid.head().get(0)), grid.categories(), series(grid));
        return problems.isEmpty() && suits(chart) ? chart : null;
    }

    private boolean isTooLarge(Chart.Kind kind, Grid grid) {
        int categories = grid.rows().size();
        int series = grid.head().size() - 1;
        int most = Math.min(kind.mostCategories(), kind.mostValues() / Math.max(1, series));
        if (series > Chart.MOST_SERIES) {
            tell(PackCode.CHART_SERIES, counted(series, Chart.MOST_SERIES));
        } else if (categories > most) {
            tell(PackCode.CHART_CATEGORIES, counted(categories, most));
        }
        return series > Chart.MOST_SERIES || categories > most;
    }

    private static Map<String, Object> counted(int found, int limit) {
        return Map.of("found", String.valueOf(found), "limit", String.valueOf(limit));
    }

    private List<Chart.Series> series(Grid grid) {
        List<Chart.Series> all = new ArrayList<>();
        for (int column = 1; column < grid.head().size(); column++) {
            List<Value> values = new ArrayList<>();
            for (int row = 0; row < grid.rows().size(); row++) {
                Node.Element cell = grid.rows().get(row).get(column);
                Value value = ValueReader.read(Cells.first(cell), Cells.language(cell, language));
                if (value == null) {
                    tell(
                            PackCode.CHART_NUMBER,
                            Map.of("row", String.valueOf(row + 2), "column", String.valueOf(column + 1)));
                }
                values.add(value == null ? Value.missing("") : value);
            }
            all.add(new Chart.Series(Cells.words(grid.head().get(column)), values));
        }
        return all;
    }

    /** Whether the numbers are such that the kind tells the truth of them. */
    private boolean suits(Chart chart) {
        boolean negative = chart.numbers().anyMatch(number -> number.signum() < 0);
        boolean known = chart.values().noneMatch(value -> value.number() == null);
        boolean some = chart.numbers().anyMatch(number -> number.signum() > 0);
        boolean percent = chart.isPercent();
        if (chart.values().anyMatch(value -> value.number() != null && value.percent() != percent)) {
            tell(PackCode.CHART_UNITS, Map.of());
            return false;
        }
        if (chart.kind() == Chart.Kind.PIE && (chart.series().size() > 1 || negative || !known || !some)) {
            tell(PackCode.CHART_PIE, Map.of());
            return false;
        }
        if (chart.kind() == Chart.Kind.STACKED && negative) {
            tell(PackCode.CHART_NEGATIVE, Map.of());
            return false;
        }
        return true;
    }

    /** At most one problem of a kind: a table of words instead of numbers is one slip, not fifty. */
    private void tell(PackCode code, Map<String, Object> args) {
        if (problems.isEmpty()) {
            Map<String, Object> all = new HashMap<>(args);
            all.put("chart", String.valueOf(ordinal));
            problems.add(TemplateProblem.of(code, all));
        }
    }

    private static List<Node.Element> named(Node.Element parent, String name) {
        return parent.elements().stream()
                .filter(each -> each.name().equals(name))
                .toList();
    }
}
