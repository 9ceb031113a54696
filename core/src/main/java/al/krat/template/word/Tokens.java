package al.krat.template.word;

import al.krat.domain.Place.Spot;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directives;
import al.krat.template.fill.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds expressions and blocks in the text of a paragraph; what cannot be read is told with its place. */
final class Tokens {
    private static final int LONGEST_NAMED = 60;
    private static final int LONGEST_END = 60;

    private final Compilation all;
    private final String text;
    private final Spot spot;
    private final int line;
    private final List<Token> found = new ArrayList<>();
    private int known;
    private int counted;

    private Tokens(Compilation all, String text, Spot spot, int line) {
        this.all = all;
        this.text = text;
        this.spot = spot;
        this.line = line;
    }

    /** @param line the number of the paragraph among all */
    static List<Token> of(Compilation all, String text, Spot spot, int line) {
        if (text.indexOf('[') < 0) {
            return List.of();
        }
        var tokens = new Tokens(all, text, spot, line);
        tokens.read();
        return tokens.found;
    }

    private void read() {
        int at = text.indexOf('[');
        while (at >= 0) {
            int end = at + 1;
            if (text.startsWith("[[", at)) {
                end = say(at);
            } else if (text.startsWith("[(${", at) || text.startsWith("[(#{", at)) {
                problem(at, PackCode.MARKUP_FORBIDDEN, Map.of("what", "[("));
            } else if (isBegin(at)) {
                end = begin(at);
            } else if (text.startsWith("[/", at)) {
                end = end(at);
            }
            at = text.indexOf('[', end);
        }
    }

    /** The column of a character. */
    private int column(int at) {
        counted += at >= known ? text.codePointCount(known, at) : -text.codePointCount(at, known);
        known = at;
        return counted + 1;
    }

    private Source source(int at) {
        return new Source(all.name, spot, line, new int[] {column(at)});
    }

    private void problem(int at, PackCode code, Map<String, Object> args) {
        all.problem(source(at).at(0), code, args);
    }

    /** An expression, from its brackets on; the answer is where it ends. */
    private int say(int at) {
        int inner = at + 2;
        int end = closing(inner, "]]");
        if (end < 0) {
            problem(at, PackCode.EXPRESSION_UNCLOSED, Map.of("expression", named(at, text.length())));
            return text.length(); // nothing behind it ends either
        }
        Typed typed = Typed.of(text.substring(inner, end), column(inner));
        String source = typed.toString();
        int skipped = source.length() - source.stripLeading().length();
        String said = source.strip();
        boolean phrase = said.startsWith("#");
        try {
            if (phrase) {
                found.add(phrase(at, end + 2, said, typed, skipped));
            } else {
                Source its = typed.source(all.name, spot, line, 0);
                found.add(new Token.Value(at, end + 2, placed(its, () -> Directives.expression(source)), its));
            }
        } catch (TemplateProblem problem) {
            all.problem(problem);
            found.add(new Token.Unread(at, end + 2));
        }
        return end + 2;
    }

    private Token phrase(int at, int to, String said, Typed typed, int skipped) {
        Source whole = typed.source(all.name, spot, line, skipped);
        if (!said.startsWith("#{") || !said.endsWith("}")) {
            throw TemplateProblem.at(
                    whole.at(said.length()),
                    PackCode.EXPRESSION_CUT,
                    Map.of("expected", said.startsWith("#{") ? "}" : "#{"));
        }
        Source its = typed.source(all.name, spot, line, skipped + 2);
        String inner = said.substring(2, said.length() - 1);
        return new Token.Phrase(at, to, placed(its, () -> Directives.phrase(inner)), its);
    }

    static <T> T placed(Source source, java.util.function.Supplier<T> reading) {
        try {
            return reading.get();
        } catch (TemplateProblem problem) {
            throw problem.in(source.at(problem.offset()));
        }
    }

    /** Where an expression ends that begins there: behind what stands in quotation marks, where these are closed. */
    private int closing(int from, String end) {
        int open = 0;
        for (int i = from; i < text.length(); i++) {
            int mark = Typed.mark(text.charAt(i));
            if (open == 0 && text.startsWith(end, i)) {
                return i;
            }
            open = open == 0 ? mark : mark == open ? 0 : open;
        }
        return text.indexOf(end, from);
    }

    /** {@code [#} and then a blank, {@code th:} or its end; «[#1]» is none. */
    private boolean isBegin(int at) {
        if (!text.startsWith("[#", at) || at + 2 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 2);
        return Typed.isBlank(next) || next == ']' || text.regionMatches(true, at + 2, "th:", 0, 3);
    }

    private int begin(int at) {
        int end = closing(at + 2, "]");
        if (end < 0) {
            problem(at, PackCode.EXPRESSION_UNCLOSED, Map.of("expression", named(at, text.length())));
            return text.length();
        }
        var attributes = new BlockReader(all, text.substring(at + 2, end), spot, line, column(at + 2));
        found.add(new Token.Begin(at, end + 1, attributes.read(), named(at, end + 1)));
        return end + 1;
    }

    private int end(int at) {
        int close = bracket(at);
        String name = close < 0
                ? "-"
                : Typed.of(text.substring(at + 2, close), 0).toString().strip();
        if (!name.isEmpty() && !name.equalsIgnoreCase("th:block")) {
            return at + 1;
        }
        found.add(new Token.End(at, close + 1, text.substring(at, close + 1)));
        return close + 1;
    }

    /** Where the bracket closes that ends a block; -1 where it does not soon. */
    private int bracket(int from) {
        for (int i = from; i < Math.min(text.length(), from + LONGEST_END); i++) {
            if (text.charAt(i) == ']') {
                return i;
            }
        }
        return -1;
    }

    /** A piece of the text as messages say it. */
    private String named(int from, int to) {
        String words = text.substring(from, Math.min(to, from + LONGEST_NAMED));
        return to > from + LONGEST_NAMED ? words + "…" : words;
    }
}
