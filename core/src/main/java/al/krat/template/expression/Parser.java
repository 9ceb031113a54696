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
import al.krat.template.expression.Expression.Relation;
import al.krat.template.expression.Expression.Sum;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions by recursive descent, weakest binding first: {@code ? :}, {@code ?:}, {@code or}, {@code and},
 * {@code not}, comparisons, {@code +}. Operators may stand inside <code>${…}</code> or around it. What Thymeleaf knows
 * beyond that is refused by name.
 */
final class Parser {

    private static final int MAX_NESTING = 20;

    private static final Set<String> WORDS =
            Set.of("or", "and", "not", "eq", "ne", "neq", "lt", "le", "gt", "ge", "true", "false", "null");

    private final Cursor in;
    private int nesting;
    private boolean inBraces;

    Parser(Cursor in) {
        this.in = in;
    }

    /** One expression; what follows it is the caller's. */
    Expression expression() {
        if (++nesting > MAX_NESTING) {
            throw TemplateProblem.at(
                    in.at(), PackCode.EXPRESSION_TOO_LONG, Map.of("limit", String.valueOf(MAX_NESTING)));
        }
        in.blanks();
        int from = in.at();
        Expression result = fallback();
        in.blanks();
        if (in.peek() == '?' && in.peek(1) != ':' && in.take("?")) {
            Expression then = expression();
            Expression otherwise = in.take(":") ? expression() : null;
            result = new Choice(result, then, otherwise, from);
        }
        refuseOperators();
        nesting--;
        return result;
    }

    private Expression fallback() {
        Expression value = or();
        return in.take("?:") ? new Default(value, fallback(), value.offset()) : value;
    }

    private Expression or() {
        Expression left = and();
        while (in.takeWord("or")) {
            left = new Either(left, and(), left.offset());
        }
        return left;
    }

    private Expression and() {
        Expression left = not();
        while (in.takeWord("and")) {
            left = new Both(left, not(), left.offset());
        }
        return left;
    }

    private Expression not() {
        in.blanks();
        int from = in.at();
        boolean negated = false;
        while (in.takeWord("not") || in.peek() == '!' && in.peek(1) != '=' && in.take("!")) {
            negated = !negated;
            if (!negated) {
                // a double negation says the same as none, yet turns the value into true or false
                return new Not(new Not(not(), from), from);
            }
        }
        return negated ? new Not(comparison(), from) : comparison();
    }

    private Expression comparison() {
        Expression left = sum();
        in.blanks();
        int from = left.offset();
        if (in.take("==") || in.takeWord("eq")) {
            return new Equal(left, sum(), false, from);
        }
        if (in.take("!=") || in.takeWord("ne") || in.takeWord("neq")) {
            return new Equal(left, sum(), true, from);
        }
        Relation relation = relation();
        return relation == null ? left : new Order(left, sum(), relation, from);
    }

    private @Nullable Relation relation() {
        if (in.take("<=") || in.takeWord("le")) {
            return Relation.AT_MOST;
        }
        if (in.take(">=") || in.takeWord("ge")) {
            return Relation.AT_LEAST;
        }
        if (in.take("<") || in.takeWord("lt")) {
            return Relation.LESS;
        }
        return in.take(">") || in.takeWord("gt") ? Relation.GREATER : null;
    }

    private Expression sum() {
        Expression first = primary();
        if (!in.take("+")) {
            return first;
        }
        List<Expression> parts = new ArrayList<>(List.of(first));
        do {
            parts.add(primary());
        } while (in.take("+"));
        return new Sum(parts, first.offset());
    }

    private Expression primary() {
        in.blanks();
        int from = in.at();
        char c = in.peek();
        if (c == '(') {
            in.next();
            Expression inner = expression();
            in.expect(")");
            return inner;
        }
        if (c == '\'') {
            return Texts.quoted(in);
        }
        if (c == '|') {
            return Texts.template(in);
        }
        if (c >= '0' && c <= '9') {
            return number();
        }
        if (c == '$' && !inBraces) {
            return braces();
        }
        if (in.takeWord("true")) {
            return new Literal(true, from);
        }
        if (in.takeWord("false")) {
            return new Literal(false, from);
        }
        if (in.takeWord("null")) {
            return new Literal(null, from);
        }
        if (inBraces && Cursor.isNameStart(c)) {
            return path();
        }
        refuseOperators();
        throw in.unexpected("${…}");
    }

    /** <code>${…}</code>: in the braces names stand for themselves. */
    private Expression braces() {
        in.expect("${");
        inBraces = true;
        Expression inner = expression();
        inBraces = false;
        in.expect("}");
        return inner;
    }

    private Path path() {
        int from = in.at();
        Path path = Paths.path(in);
        if (WORDS.contains(path.root())) {
            throw TemplateProblem.at(from, PackCode.NAME_EXPECTED, Map.of("found", path.root()));
        }
        return path;
    }

    private Literal number() {
        int from = in.at();
        while (in.peek() >= '0' && in.peek() <= '9') {
            in.next();
        }
        String digits = in.since(from);
        if (digits.length() > 9) {
            throw TemplateProblem.at(from, PackCode.EXPRESSION_TOO_LONG, Map.of("limit", "999999999"));
        }
        return new Literal(Integer.parseInt(digits), from);
    }

    /** Selections, messages, links, arithmetic and the like are Thymeleaf's, not ours. */
    private void refuseOperators() {
        in.blanks();
        char c = in.peek();
        if (c != 0 && "*/%-#@~_".indexOf(c) >= 0) {
            throw TemplateProblem.at(in.at(), PackCode.EXPRESSION_OPERATOR, Map.of("operator", String.valueOf(c)));
        }
    }
}
