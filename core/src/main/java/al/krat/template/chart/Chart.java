package al.krat.template.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A table that is also drawn. Values stand in the order of the table; each series has one for each category.
 *
 * @param message what the chart shows, a sentence
 * @param corner the heading above the categories, may be empty
 */
public record Chart(Kind kind, String message, String corner, List<String> categories, List<Series> series) {

    /** How a table is drawn. */
    public enum Kind {
        /** shtylla: horizontal bars, those of one category beside each other */
        BAR("bar", 30, 60),
        /** shtylla të ndara: the parts of one category behind each other */
        STACKED("stacked", 30, 150),
        /** vija: what becomes of something over time */
        LINE("line", 60, 300),
        /** rreth: the parts of one whole */
        PIE("pie", 8, 8);

        private final String cssClass;
        private final int mostCategories;
        private final int mostValues;

        Kind(String cssClass, int mostCategories, int mostValues) {
            this.cssClass = cssClass;
            this.mostCategories = mostCategories;
            this.mostValues = mostValues;
        }

        /** The class by which a figure asks for it. */
        public String cssClass() {
            return cssClass;
        }

        /** More categories than this cannot be told apart on a sheet. */
        int mostCategories() {
            return mostCategories;
        }

        int mostValues() {
            return mostValues;
        }
    }

    /** As many as there are colours that everyone tells apart. */
    public static final int MOST_SERIES = 5;

    /** A column of the table: its heading and a value for each category. */
    public record Series(String name, List<Value> values) {
        public Series {
            Objects.requireNonNull(name);
            values = List.copyOf(values);
        }
    }

    public Chart {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(message);
        Objects.requireNonNull(corner);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException(
                        "a value for each category: " + each.values().size());
            }
        }
    }

    /** All values, series by series. */
    public Stream<Value> values() {
        return series.stream().flatMap(each -> each.values().stream());
    }

    /** The known numbers. */
    public Stream<BigDecimal> numbers() {
        return values().map(Value::number).filter(Objects::nonNull);
    }

    /** Whether its values are percentages. */
    public boolean isPercent() {
        return values().anyMatch(Value::percent);
    }

    /** Whether another chart has the same numbers for as many categories and series. */
    public boolean hasValuesOf(Chart other) {
        return kind == other.kind
                && categories.size() == other.categories.size()
                && series.size() == other.series.size()
                && values().map(Value::comparable)
                        .toList()
                        .equals(other.values().map(Value::comparable).toList());
    }
}
