package al.krat.template.expression;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Expression.Both;
import al.krat.template.expression.Expression.Choice;
import al.krat.template.expression.Expression.Default;
import al.krat.template.expression.Expression.Either;
import al.krat.template.expression.Expression.Equal;
import al.krat.template.expression.Expression.Literal;
import al.krat.template.expression.Expression.Not;
import al.krat.template.expression.Expression.Order;
import al.krat.template.expression.Expression.Path;
import al.krat.template.expression.Expression.Step;
import al.krat.template.expression.Expression.Sum;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.IterationStatusVar;

/** Evaluates expressions. Stateless; every problem names the character of the source where it arose. */
public final class Evaluator {

    private Evaluator() {}

    /** The value of an expression, null where it is missing. */
    public static @Nullable Object value(Expression expression, Scope scope) {
        scope.step();
        if (expression instanceof Literal literal) {
            return literal.value();
        }
        if (expression instanceof Path path) {
            return path(path, scope);
        }
        if (expression instanceof Sum sum) {
            return sum(sum, scope);
        }
        if (expression instanceof Equal equal) {
            return equal.negated()
                    != Values.equal(value(equal.left(), scope), value(equal.right(), scope), equal.right());
        }
        if (expression instanceof Order order) {
            Object left = value(order.left(), scope);
            return order.relation().holds(Values.order(left, value(order.right(), scope), order.right()));
        }
        if (expression instanceof Both both) {
            return truth(both.left(), scope) && truth(both.right(), scope);
        }
        if (expression instanceof Either either) {
            return truth(either.left(), scope) || truth(either.right(), scope);
        }
        if (expression instanceof Not not) {
            return !truth(not.operand(), scope);
        }
        if (expression instanceof Choice choice) {
            Expression taken = truth(choice.condition(), scope) ? choice.then() : choice.otherwise();
            return taken == null ? null : value(taken, scope);
        }
        var fallback = (Default) expression;
        Object value = value(fallback.value(), scope);
        return value != null ? value : value(fallback.fallback(), scope);
    }

    /** Whether an expression holds. */
    public static boolean truth(Expression expression, Scope scope) {
        return Values.truth(value(expression, scope), expression);
    }

    /** Whole numbers add up; as soon as a text comes, everything is text. */
    private static Object sum(Sum sum, Scope scope) {
        Object total = addend(sum.parts().get(0), scope);
        for (Expression part : sum.parts().subList(1, sum.parts().size())) {
            Object more = addend(part, scope);
            total = total instanceof Long a && more instanceof Long b
                    ? (Object) (a + b)
                    : Values.limited(total.toString() + more, part);
        }
        return total;
    }

    /** A whole number as Long, or a text. */
    private static Object addend(Expression part, Scope scope) {
        Object value = there(part, scope);
        return value instanceof Integer || value instanceof Long
                ? (Object) ((Number) value).longValue()
                : Values.text(value, part);
    }

    /** The value of an expression that must have one. */
    public static Object there(Expression expression, Scope scope) {
        Object value = value(expression, scope);
        if (value == null) {
            throw Values.missing(expression);
        }
        return value;
    }

    private static @Nullable Object path(Path path, Scope scope) {
        if (!scope.has(path.root())) {
            throw TemplateProblem.at(
                    path.offset(),
                    PackCode.NAME_UNKNOWN,
                    Map.of("name", path.root(), "near", Suggestions.of(path.root(), scope.names())));
        }
        Object value = scope.get(path.root());
        for (Step step : path.steps()) {
            scope.step();
            if (value == null) {
                if (step.safe()) {
                    return null;
                }
                throw TemplateProblem.at(step.offset(), PackCode.MAYBE_MISSING, Map.of("path", before(path, step)));
            }
            value = step(value, step, path, scope);
        }
        return value;
    }

    private static @Nullable Object step(Object value, Step step, Path path, Scope scope) {
        if (value instanceof Record record && scope.opens(record.getClass())) {
            Shape shape = Shape.of(record.getClass());
            if (step.index() < 0 && shape.has(step.name())) {
                return shape.get(record, step.name());
            }
            throw unknown(step, path, shape.names());
        }
        if (value instanceof List<?> list) {
            if (step.index() >= list.size()) {
                throw TemplateProblem.at(
                        step.offset(), PackCode.INDEX, Map.of("path", before(path, step), "index", step.name()));
            }
            return step.index() >= 0
                    ? list.get(step.index())
                    : known(Members.ofList(list, step.name()), step, path, Members.LIST);
        }
        if (value instanceof String text) {
            return known(Members.ofText(text, step.name()), step, path, Members.TEXT);
        }
        if (value instanceof IterationStatusVar status) {
            return known(Members.ofStatus(status, step.name()), step, path, Members.STATUS);
        }
        if (value instanceof Pass pass) {
            return known(Members.ofPass(pass, step.name()), step, path, Members.STATUS);
        }
        throw unknown(step, path, Set.of());
    }

    private static Object known(@Nullable Object member, Step step, Path path, Set<String> names) {
        if (member == null) {
            throw unknown(step, path, names);
        }
        return member;
    }

    private static TemplateProblem unknown(Step step, Path path, Set<String> names) {
        return TemplateProblem.at(
                step.offset(),
                PackCode.COMPONENT_UNKNOWN,
                Map.of(
                        "name", step.name(),
                        "path", before(path, step),
                        "near", Suggestions.of(step.name(), names)));
    }

    /** The path up to a step. */
    static String before(Path path, Step step) {
        var words = new StringBuilder(path.root());
        for (Step earlier : path.steps()) {
            if (earlier == step) {
                break;
            }
            words.append(earlier);
        }
        return words.toString();
    }
}
