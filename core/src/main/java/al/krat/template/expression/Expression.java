package al.krat.template.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a template, as parsed. Each knows the character of its source where it begins. */
public sealed interface Expression {

    /** The first character in the source, from 0. */
    int offset();

    /** A text, a whole number, true, false or null. */
    record Literal(@Nullable Object value, int offset) implements Expression {}

    /** <code>${item.speaker?.name}</code> */
    record Path(String root, List<Step> steps, int offset) implements Expression {
        public Path {
            steps = List.copyOf(steps);
        }

        /** As the template writes it, without the braces. */
        @Override
        public String toString() {
            var words = new StringBuilder(root);
            steps.forEach(words::append);
            return words.toString();
        }
    }

    /**
     * One step of a path: a component, or an element of a list.
     *
     * @param name the component's name, or the digits of the index
     * @param index the index, or -1
     * @param safe whether a missing value before this step gives null: {@code ?.}
     */
    record Step(String name, int index, boolean safe, int offset) {
        @Override
        public String toString() {
            return index >= 0 ? "[" + index + "]" : (safe ? "?." : ".") + name;
        }
    }

    /** {@code 'a' + ${b}} and {@code |a ${b}|} */
    record Sum(List<Expression> parts, int offset) implements Expression {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** {@code ==} or, negated, {@code !=} */
    record Equal(Expression left, Expression right, boolean negated, int offset) implements Expression {}

    /** An order between numbers or dates. */
    record Order(Expression left, Expression right, Relation relation, int offset) implements Expression {}

    /** How {@link Order} compares. */
    enum Relation {
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST;

        boolean holds(int comparison) {
            return switch (this) {
                case LESS -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case GREATER -> comparison > 0;
                case AT_LEAST -> comparison >= 0;
            };
        }
    }

    /** {@code and} */
    record Both(Expression left, Expression right, int offset) implements Expression {}

    /** {@code or} */
    record Either(Expression left, Expression right, int offset) implements Expression {}

    /** {@code not}, {@code !} */
    record Not(Expression operand, int offset) implements Expression {}

    /** {@code condition ? then : otherwise} */
    record Choice(
            Expression condition, Expression then, @Nullable Expression otherwise, int offset) implements Expression {}

    /** {@code value ?: fallback}: the fallback where the value is missing */
    record Default(Expression value, Expression fallback, int offset) implements Expression {}
}
