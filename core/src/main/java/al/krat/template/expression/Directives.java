package al.krat.template.expression;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive.Binding;
import al.krat.template.expression.Directive.Each;
import al.krat.template.expression.Directive.Insertion;
import al.krat.template.expression.Directive.Phrase;
import al.krat.template.expression.Directive.Signature;
import al.krat.template.expression.Directive.With;
import al.krat.template.expression.Expression.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses the values of the dialect's attributes; whatever cannot be read is a {@link TemplateProblem}. */
public final class Directives {

    private Directives() {}

    public static Expression expression(String source) {
        var in = new Cursor(source);
        Expression result = new Parser(in).expression();
        in.end();
        return result;
    }

    public static Each each(String source) {
        var in = new Cursor(source);
        String variable = in.name();
        String status = in.take(",") ? in.name() : null;
        in.expect(":");
        Expression list = new Parser(in).expression();
        in.end();
        return new Each(variable, status, list);
    }

    public static With with(String source) {
        var in = new Cursor(source);
        List<Binding> bindings = new ArrayList<>();
        do {
            bindings.add(binding(in));
        } while (in.take(","));
        in.end();
        return new With(bindings);
    }

    public static Signature signature(String source) {
        var in = new Cursor(source);
        String name = in.name();
        List<String> parameters = new ArrayList<>();
        if (in.take("(") && !in.take(")")) {
            do {
                parameters.add(in.name());
            } while (in.take(","));
            in.expect(")");
        }
        in.end();
        return new Signature(name, parameters);
    }

    public static Insertion insertion(String source) {
        var in = new Cursor(source);
        in.expect("~{");
        in.blanks();
        int from = in.at();
        while (isFilePart(in.peek())) {
            in.next();
        }
        String file = in.since(from);
        String fragment = in.take("::") ? in.name() : null;
        if (file.isEmpty() && fragment == null) {
            throw in.unexpected("::");
        }
        List<Binding> arguments = arguments(in);
        in.expect("}");
        in.end();
        return new Insertion(file.isEmpty() || file.equals("this") ? null : file, fragment, arguments, from);
    }

    public static Phrase phrase(String source) {
        var in = new Cursor(source);
        in.blanks();
        int from = in.at();
        List<Expression> key = new ArrayList<>();
        while (in.peek() == '{' || in.looksAt("${") || isKeyPart(in.peek())) {
            int at = in.at();
            if (in.take("${") || in.take("{")) {
                key.add(Paths.closed(in));
                continue;
            }
            while (isKeyPart(in.peek())) {
                in.next();
            }
            key.add(new Literal(in.since(at), at));
        }
        if (key.isEmpty()) {
            throw in.unexpected("a.b");
        }
        List<Binding> arguments = arguments(in);
        in.end();
        return new Phrase(key, arguments, from);
    }

    private static List<Binding> arguments(Cursor in) {
        List<Binding> bindings = new ArrayList<>();
        if (!in.take("(") || in.take(")")) {
            return bindings;
        }
        Set<String> names = new HashSet<>();
        do {
            Binding binding = binding(in);
            if (!names.add(binding.name())) {
                throw TemplateProblem.at(binding.offset(), PackCode.EXPRESSION_TWICE, Map.of("name", binding.name()));
            }
            bindings.add(binding);
        } while (in.take(","));
        in.expect(")");
        return bindings;
    }

    private static Binding binding(Cursor in) {
        in.blanks();
        int from = in.at();
        String name = in.name();
        in.expect("=");
        return new Binding(name, new Parser(in).expression(), from);
    }

    private static boolean isFilePart(char c) {
        return Cursor.isNamePart(c) || c == '/' || c == '-' || c == '.';
    }

    private static boolean isKeyPart(char c) {
        return Cursor.isNamePart(c) || c == '.' || c == '-';
    }
}
