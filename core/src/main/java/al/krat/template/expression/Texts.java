package al.krat.template.expression;

import al.krat.template.expression.Expression.Literal;
import al.krat.template.expression.Expression.Sum;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code 'words'} and {@code |words ${path} words|}. */
final class Texts {

    private Texts() {}

    /** A quoted text; {@code \'} stands for a quote and {@code \\} for a backslash. */
    static Literal quoted(Cursor in) {
        int from = in.at();
        in.expect("'");
        var words = new StringBuilder();
        while (in.peek() != '\'') {
            if (in.peek() == '\\' && (in.peek(1) == '\'' || in.peek(1) == '\\')) {
                in.next();
            }
            if (in.peek() == 0) {
                throw in.unexpected("'");
            }
            words.append(in.next());
        }
        in.next();
        return new Literal(words.toString(), from);
    }

    /** A text with paths in it. Always a {@link Sum} that begins with a text, so that numbers are not added up. */
    static Sum template(Cursor in) {
        int from = in.at();
        in.expect("|");
        List<Expression> parts = new ArrayList<>(List.of(new Literal("", from)));
        var words = new StringBuilder();
        while (in.peek() != '|') {
            if (in.peek() == 0) {
                throw in.unexpected("|");
            }
            if (in.looksAt("${")) {
                flush(words, parts, from);
                in.take("${");
                parts.add(Paths.closed(in));
            } else {
                words.append(in.next());
            }
        }
        in.next();
        flush(words, parts, from);
        return new Sum(parts, from);
    }

    private static void flush(StringBuilder words, List<Expression> parts, int from) {
        if (!words.isEmpty()) {
            parts.add(new Literal(words.toString(), from));
            words.setLength(0);
        }
    }
}
