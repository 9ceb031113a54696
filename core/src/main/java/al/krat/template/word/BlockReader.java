package al.krat.template.word;

import al.krat.domain.Place.Spot;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive;
import al.krat.template.expression.Directives;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Suggestions;
import al.krat.template.fill.Piece;
import al.krat.template.fill.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the attributes of a block: {@code th:each}, {@code th:if}, {@code th:unless}, {@code th:with}. */
final class BlockReader {
    /** In the order in which they act, the outermost first. */
    private static final List<String> KNOWN = List.of("th:each", "th:if", "th:unless", "th:with");

    private final Compilation all;
    private final String text;
    private final Spot spot;
    private final int line;
    private final int base;
    private int at;

    /** @param base the column of the first character */
    BlockReader(Compilation all, String text, Spot spot, int line, int base) {
        this.all = all;
        this.text = text;
        this.spot = spot;
        this.line = line;
        this.base = base;
    }

    /** What the block makes of the pieces within it. */
    Function<List<Piece>, Piece> read() {
        Map<Integer, Function<List<Piece>, Piece>> acts = new TreeMap<>();
        Set<String> names = new HashSet<>();
        try {
            if (text.regionMatches(true, 0, "th:block", 0, 8)) {
                at = 8;
            }
            blanks();
            if (at == text.length()) {
                throw syntax();
            }
            while (at < text.length()) {
                attribute(acts, names);
                blanks();
            }
        } catch (TemplateProblem problem) {
            all.problem(problem);
            return within -> new Piece.Broken(names(), within);
        }
        return within -> around(new ArrayList<>(acts.values()), within);
    }

    private static Piece around(List<Function<List<Piece>, Piece>> acts, List<Piece> within) {
        Piece piece = acts.get(acts.size() - 1).apply(within);
        for (int i = acts.size() - 2; i >= 0; i--) {
            piece = acts.get(i).apply(List.of(piece));
        }
        return piece;
    }

    private void attribute(Map<Integer, Function<List<Piece>, Piece>> acts, Set<String> names) {
        int from = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        String name = text.substring(from, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            throw syntax();
        }
        if (!KNOWN.contains(name) || !names.add(name)) {
            throw TemplateProblem.at(
                    place(from),
                    PackCode.ATTRIBUTE_UNKNOWN,
                    Map.of("attribute", name, "element", "[# …]", "near", Suggestions.of(name, KNOWN)));
        }
        blanks();
        if (at == text.length() || text.charAt(at) != '=') {
            throw syntax();
        }
        at++;
        blanks();
        int mark = at < text.length() ? Typed.mark(text.charAt(at)) : 0;
        int open = ++at;
        while (mark > 0 && at < text.length() && Typed.mark(text.charAt(at)) != mark) {
            at++;
        }
        if (mark == 0 || at >= text.length()) {
            at = Math.min(at, text.length());
            throw syntax();
        }
        Typed typed = Typed.of(text.substring(open, at), column(open));
        at++;
        acts.put(KNOWN.indexOf(name), act(name, typed));
    }

    private Function<List<Piece>, Piece> act(String name, Typed typed) {
        Source source = typed.source(all.name, spot, line, 0);
        String said = typed.toString();
        return Tokens.placed(source, () -> switch (name) {
            case "th:each" -> {
                Directive.Each each = Directives.each(said);
                yield within -> new Piece.Each(each, within, Set.of(), source);
            }
            case "th:with" -> {
                Directive.With with = Directives.with(said);
                yield within -> new Piece.With(with, within, source);
            }
            default -> {
                Expression condition = Directives.expression(said);
                yield within -> new Piece.If(condition, name.equals("th:if"), within, source);
            }
        });
    }

    /** The names that a block meant to give, as far as they can be seen, so that not each use of them is a fault. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        String word = "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean part = c < 128 && (Character.isLetterOrDigit(c) || c == '_');
            if (part) {
                word += c;
            } else {
                if (!word.isEmpty()) {
                    names.add(word);
                    names.add(word + "Stat");
                }
                word = "";
            }
        }
        return names;
    }

    private void blanks() {
        while (at < text.length() && (Typed.isBlank(text.charAt(at)) || Typed.isNothing(text.charAt(at)))) {
            at++;
        }
    }

    private static boolean isName(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_';
    }

    private TemplateProblem syntax() {
        return TemplateProblem.at(place(at), PackCode.BLOCK_SYNTAX, Map.of());
    }

    private int column(int index) {
        return base + text.codePointCount(0, Math.min(index, text.length()));
    }

    private al.krat.domain.Place place(int index) {
        return new Source(all.name, spot, line, new int[] {column(index)}).at(0);
    }
}
