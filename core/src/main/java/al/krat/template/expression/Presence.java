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

/**
 * What is certain when a condition holds (or fails): which paths are there, which makes <code>${due.words}</code> safe,
 * and which constants an enum is or is not.
 */
final class Presence {

    private Presence() {}

    /** Paths without question marks, each with what leads to it; {@code path==X}, {@code path!=X}. Modifiable. */
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
        if (!(equal.left() instanceof Path path) || !(equal.right() instanceof Literal literal)) {
            return;
        }
        if (same == (literal.value() != null)) {
            add(path, found);
        }
        if (literal.value() instanceof String constant) {
            found.add(plain(path) + (same ? "==" : "!=") + constant);
        }
    }

    /** Whether what is known leaves a constant possible at a path. */
    static boolean allows(Set<String> known, Path path, String constant) {
        String at = plain(path);
        return !known.contains(at + "!=" + constant)
                && known.stream().noneMatch(fact -> fact.startsWith(at + "==") && !fact.equals(at + "==" + constant));
    }

    private static String plain(Path path) {
        var words = new StringBuilder(path.root());
        path.steps().forEach(step -> words.append(plain(step)));
        return words.toString();
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
