package al.krat.template.expression;

import al.krat.language.Noun;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What values mean in a template: as words, as a condition, beside each other. */
public final class Values {

    /** The longest text that an expression may make or print. */
    public static final int MAX_TEXT = 100_000;

    private Values() {}

    /**
     * A value as words: texts, whole numbers and names. Dates, decimals and enums have no words of their own, phrases
     * say them.
     */
    public static String text(@Nullable Object value, Expression from) {
        if (value instanceof String text) {
            return limited(text, from);
        }
        if (value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        if (value instanceof Noun name) {
            return limited(name.nominative(), from);
        }
        if (value == null) {
            throw missing(from);
        }
        throw mismatch(from, Kind.TEXT, value);
    }

    /**
     * Whether a value counts as true: a flag as it stands, a text or list that is not empty, anything else that is
     * there. A number is neither.
     */
    public static boolean truth(@Nullable Object value, Expression from) {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof Collection<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof Number) {
            throw mismatch(from, Kind.FLAG, value);
        }
        return true;
    }

    static boolean equal(@Nullable Object left, @Nullable Object right, Expression from) {
        if (left == null || right == null) {
            return left == right;
        }
        if (left instanceof Number && right instanceof Number) {
            return decimal(left).compareTo(decimal(right)) == 0;
        }
        if (left instanceof Enum<?> constant && right instanceof String name) {
            return constant.name().equals(name);
        }
        if (left instanceof String name && right instanceof Enum<?> constant) {
            return constant.name().equals(name);
        }
        if (Kind.of(left) != Kind.of(right)) {
            throw mismatch(from, Kind.of(left), right);
        }
        return left.equals(right);
    }

    static int order(@Nullable Object left, @Nullable Object right, Expression from) {
        if (left == null || right == null) {
            throw missing(from);
        }
        if (left instanceof Number && right instanceof Number) {
            return decimal(left).compareTo(decimal(right));
        }
        if (left instanceof LocalDate a && right instanceof LocalDate b) {
            return a.compareTo(b);
        }
        if (left instanceof LocalTime a && right instanceof LocalTime b) {
            return a.compareTo(b);
        }
        throw mismatch(from, Kind.of(left), right);
    }

    static TemplateProblem missing(Expression from) {
        return TemplateProblem.at(from.offset(), PackCode.MAYBE_MISSING, Map.of("path", name(from)));
    }

    static TemplateProblem mismatch(Expression from, Kind expected, Object found) {
        return TemplateProblem.at(
                from.offset(),
                PackCode.TYPE,
                Map.of(
                        "path",
                        name(from),
                        "expected",
                        expected.word(),
                        "found",
                        Kind.of(found).word()));
    }

    /** What a message calls an expression: its path. */
    static String name(Expression expression) {
        return expression instanceof Expression.Path path ? path.toString() : "…";
    }

    static String limited(String text, Expression from) {
        if (text.length() > MAX_TEXT) {
            throw TemplateProblem.at(from.offset(), PackCode.TEXT_TOO_LONG, Map.of("limit", String.valueOf(MAX_TEXT)));
        }
        return text;
    }

    private static BigDecimal decimal(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }
}
