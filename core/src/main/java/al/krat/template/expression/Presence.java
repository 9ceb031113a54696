package al.krat.template.expression;

import al.krat.template.expression.Expression.Both;
import al.krat.template.expression.Expression.Either;
import al.krat.template.expression.Expression.Equal;
import al.krat.template.expression.Expression.Literal;
import al.krat.template.expression.Expression.Not;
import al.krat.template.expression.Expression.Path;
import al.krat.template.expression.Expression.Step;
import java.util.HashSet;
import java.util.Set;

/** Which paths are certainly there when a condition holds (or fails): what makes <code>${due.words}</code> safe. */
final class Presence {

    private Presence() {}

    /** The paths, in the plain form of {@link #plain}, each with what leads to it. Modifiable. */
    static Set<String> of(Expression condition, boolean holds) {
        Set<String> found = new HashSet<>();
        collect(condition, holds, found);
        return found;
    }

    private static void collect(Expression condition, boolean holds, Set<String> found) {
        if (condition instanceof Path path && holds) {
            add(path, found);
        } else if (condition instanceof Not not) {
            collect(not.operand(), !holds, found);
        } else if (condition instanceof Both both && holds) {
            collect(both.left(), true, found);
            collect(both.right(), true, found);
        } else if (condition instanceof Either either && !holds) {
            collect(either.left(), false, found);
            collect(either.right(), false, found);
        } else if (condition instanceof Equal equal) {
            collect(equal, holds != equal.negated(), found);
        }
    }

    private static void collect(Equal equal, boolean same, Set<String> found) {
        Expression other = equal.right();
        if (!(equal.left() instanceof Path path) || !(other instanceof Literal literal)) {
            return;
        }
        if (same == (literal.value() != null)) {
            add(path, found);
        }
    }

    private static void add(Path path, Set<String> found) {
        var words = new StringBuilder(path.root());
        found.add(words.toString());
        for (Step step : path.steps()) {
            found.add(words.append(plain(step)).toString());
        }
    }

    /** A step without the question mark. */
    static String plain(Step step) {
        return step.index() >= 0 ? "[" + step.index() + "]" : "." + step.name();
    }
}
