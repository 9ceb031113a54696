package al.krat.template.expression;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Expression.Path;
import al.krat.template.expression.Expression.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads {@code name.component?.component[0]}. */
final class Paths {

    private static final int MAX_STEPS = 20;

    private Paths() {}

    /** A path that stands alone in braces, after the opening one. */
    static Path closed(Cursor in) {
        in.blanks();
        Path path = path(in);
        in.expect("}");
        return path;
    }

    static Path path(Cursor in) {
        int from = in.at();
        String root = in.name();
        List<Step> steps = new ArrayList<>();
        while (true) {
            int at = in.at();
            if (in.looksAt("?.")) {
                in.take("?.");
                steps.add(new Step(in.name(), -1, true, at + 2));
            } else if (in.peek() == '.') {
                in.next();
                steps.add(new Step(in.name(), -1, false, at + 1));
            } else if (in.peek() == '[') {
                in.next();
                steps.add(index(in));
            } else {
                return new Path(root, steps, from);
            }
            if (steps.size() > MAX_STEPS) {
                throw TemplateProblem.at(
                        from, PackCode.EXPRESSION_TOO_LONG, Map.of("limit", String.valueOf(MAX_STEPS)));
            }
        }
    }

    private static Step index(Cursor in) {
        int from = in.at();
        while (in.peek() >= '0' && in.peek() <= '9') {
            in.next();
        }
        String digits = in.since(from);
        if (digits.isEmpty() || digits.length() > 6) {
            throw in.unexpected("0…999999");
        }
        in.expect("]");
        return new Step(digits, Integer.parseInt(digits), false, from);
    }
}
