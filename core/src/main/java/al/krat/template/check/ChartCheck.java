package al.krat.template.check;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.chart.Chart;
import al.krat.template.markup.Tag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at a figure that asks to be drawn: what of it stands there without data, and can be no chart whatever they are. */
final class ChartCheck {

    private final Problems problems;
    private final Map<Place, String> numbers = new HashMap<>();

    ChartCheck(Problems problems) {
        this.problems = problems;
    }

    void check(Tag figure) {
        List<String> classes = words(figure);
        if (!figure.name().equals("figure") || !classes.contains("chart")) {
            return;
        }
        String number = numbers.computeIfAbsent(figure.place(), place -> String.valueOf(numbers.size() + 1));
        boolean computed = figure.has("th:class") || figure.has("th:classappend");
        long kinds = Arrays.stream(Chart.Kind.values())
                .filter(kind -> classes.contains(kind.cssClass()))
                .count();
        if (kinds > 1 || kinds == 0 && !computed) {
            problems.add(TemplateProblem.at(figure.place(), PackCode.CHART_KIND, Map.of("chart", number)));
        }
        if (isPlain(figure)) {
            long tables = count(figure, "table");
            if (count(figure, "figcaption") == 0 || tables == 0 || tables > 1 && isCertain(figure)) {
                problems.add(TemplateProblem.at(figure.place(), PackCode.CHART_PARTS, Map.of("chart", number)));
            }
            figure.children().stream()
                    .filter(each -> each.name().equals("table"))
                    .forEach(table -> table(table, number));
        }
    }

    /** A table has a row of headings, and rows that begin with a name. */
    private void table(Tag table, String number) {
        if (isPlain(table) && count(table, "thead") == 0) {
            shape(table, "1", number);
        }
        for (Tag body : table.children()) {
            if (!body.name().equals("tbody") || !isPlain(body)) {
                continue;
            }
            for (int i = 0; i < body.children().size(); i++) {
                Tag row = body.children().get(i);
                boolean named =
                        row.children().isEmpty() || row.children().get(0).name().equals("th");
                if (isPlain(row)
                        && row.children().stream().noneMatch(cell -> cell.name().equals("th:block"))
                        && !named) {
                    shape(row, String.valueOf(i + 2), number);
                }
            }
        }
    }

    private void shape(Tag tag, String row, String number) {
        problems.add(TemplateProblem.at(tag.place(), PackCode.CHART_TABLE, Map.of("chart", number, "row", row)));
    }

    /** Whether what stands in an element is what comes of it. */
    private static boolean isPlain(Tag tag) {
        return !tag.has("th:insert")
                && !tag.has("th:replace")
                && tag.children().stream()
                        .noneMatch(child ->
                                child.name().equals("th:block") || child.has("th:insert") || child.has("th:replace"));
    }

    private static boolean isCertain(Tag figure) {
        return figure.children().stream()
                .noneMatch(child -> child.has("th:if") || child.has("th:unless") || child.has("th:each"));
    }

    private static long count(Tag tag, String name) {
        return tag.children().stream()
                .filter(child -> child.name().equals(name))
                .count();
    }

    private static List<String> words(Tag tag) {
        Tag.Attribute its = tag.attribute("class");
        return its == null ? List.of() : List.of(its.value().split(" "));
    }
}
