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
import al.krat.template.expression.Expression.Sum;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Types expressions without data; the counterpart of {@link Evaluator}, sentence for sentence. */
public final class Typing {

    private final Consumer<TemplateProblem> problems;

    /** @param problems hears of everything that is wrong */
    public Typing(Consumer<TemplateProblem> problems) {
        this.problems = problems;
    }

    /** The type of an expression. */
    public Type of(Expression expression, Types types) {
        if (expression instanceof Literal literal) {
            return literal(literal.value());
        }
        if (expression instanceof Path path) {
            return new PathTyping(problems).of(path, types);
        }
        if (expression instanceof Sum sum) {
            return sum(sum, types);
        }
        if (expression instanceof Equal equal) {
            return equal(equal, types);
        }
        if (expression instanceof Order order) {
            return order(order, types);
        }
        if (expression instanceof Both both) {
            condition(both.left(), types);
            return condition(both.right(), types.where(both.left(), true));
        }
        if (expression instanceof Either either) {
            condition(either.left(), types);
            return condition(either.right(), types.where(either.left(), false));
        }
        if (expression instanceof Not not) {
            return condition(not.operand(), types);
        }
        if (expression instanceof Choice choice) {
            return choice(choice, types);
        }
        var fallback = (Default) expression;
        Type value = of(fallback.value(), types);
        return join(value.present(), of(fallback.fallback(), types), fallback.fallback());
    }

    /** Types what stands as a condition. */
    public Type condition(Expression expression, Types types) {
        Type type = of(expression, types);
        if (type.kind() == Kind.NUMBER || type.kind() == Kind.DECIMAL) {
            mismatch(expression, Kind.FLAG, type);
        }
        return Type.FLAG;
    }

    /** Types what will be printed. */
    public Type printed(Expression expression, Types types) {
        Type type = of(expression, types);
        if (type.isKnown() && !isPrintable(type)) {
            mismatch(expression, Kind.TEXT, type);
        }
        return type;
    }

    /** Types what has to be there. */
    public Type present(Expression expression, Types types) {
        Type type = of(expression, types);
        if (type.nullable()) {
            problems.accept(Values.missing(expression));
        }
        return type.present();
    }

    private Type sum(Sum sum, Types types) {
        boolean numbers = true;
        for (Expression part : sum.parts()) {
            Type type = printed(part, types);
            if (type.nullable()) {
                problems.accept(Values.missing(part));
            }
            numbers &= type.kind() == Kind.NUMBER;
        }
        return numbers ? Type.NUMBER : Type.TEXT;
    }

    private Type equal(Equal equal, Types types) {
        Type left = of(equal.left(), types);
        Type right = of(equal.right(), types);
        if (left.kind() == Kind.CONSTANT && right.kind() == Kind.TEXT) {
            constant(left, equal.right());
        } else if (right.kind() == Kind.CONSTANT && left.kind() == Kind.TEXT) {
            constant(right, equal.left());
        } else if (left.isKnown() && right.isKnown() && !comparable(left, right)) {
            mismatch(equal.right(), left.kind(), right);
        }
        return Type.FLAG;
    }

    private void constant(Type type, Expression name) {
        Class<?> java = type.java();
        if (java == null || !(name instanceof Literal literal) || !(literal.value() instanceof String word)) {
            return;
        }
        var known = Constants.of(java);
        if (!known.contains(word)) {
            problems.accept(TemplateProblem.at(
                    name.offset(), PackCode.ENUM_CONSTANT, Map.of("name", word, "near", Suggestions.of(word, known))));
        }
    }

    private Type order(Order order, Types types) {
        Type left = present(order.left(), types);
        Type right = present(order.right(), types);
        boolean ordered = isNumber(left) || left.kind() == Kind.DATE || left.kind() == Kind.TIME || !left.isKnown();
        if (!ordered) {
            mismatch(order.left(), Kind.NUMBER, left);
        } else if (left.isKnown() && right.isKnown() && !comparable(left, right)) {
            mismatch(order.right(), left.kind(), right);
        }
        return Type.FLAG;
    }

    private Type choice(Choice choice, Types types) {
        condition(choice.condition(), types);
        Type then = of(choice.then(), types.where(choice.condition(), true));
        Expression otherwise = choice.otherwise();
        if (otherwise == null) {
            return then.orMissing(true);
        }
        return join(then, of(otherwise, types.where(choice.condition(), false)), otherwise);
    }

    private Type join(Type one, Type other, Expression from) {
        if (!one.isKnown() || !other.isKnown()) {
            return (one.isKnown() ? one : other).orMissing(one.nullable() || other.nullable());
        }
        boolean nullable = one.nullable() || other.nullable();
        if (one.kind() == other.kind()) {
            return one.orMissing(nullable);
        }
        if (isPrintable(one) && isPrintable(other)) {
            return Type.TEXT.orMissing(nullable);
        }
        mismatch(from, one.kind(), other);
        return Type.UNKNOWN;
    }

    private static Type literal(@Nullable Object value) {
        return value == null ? Type.NULL : Type.of(value.getClass());
    }

    private static boolean isPrintable(Type type) {
        return type.kind() == Kind.TEXT || type.kind() == Kind.NUMBER || type.kind() == Kind.NOUN;
    }

    private static boolean isNumber(Type type) {
        return type.kind() == Kind.NUMBER || type.kind() == Kind.DECIMAL;
    }

    private static boolean comparable(Type left, Type right) {
        return left.kind() == right.kind() || isNumber(left) && isNumber(right);
    }

    private void mismatch(Expression from, @Nullable Kind expected, Type found) {
        problems.accept(TemplateProblem.at(
                from.offset(),
                PackCode.TYPE,
                Map.of(
                        "path", Values.name(from),
                        "expected", expected == null ? "null" : expected.word(),
                        "found", found.word())));
    }
}
