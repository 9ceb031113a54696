package al.krat.template.engine;

import al.krat.language.Blank;
import al.krat.language.Phrases;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive.Binding;
import al.krat.template.expression.Directive.Phrase;
import al.krat.template.expression.Evaluator;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Expression.Literal;
import al.krat.template.expression.Kind;
import al.krat.template.expression.Scope;
import al.krat.template.expression.Suggestions;
import al.krat.template.expression.Values;
import java.util.HashMap;
import java.util.Map;

/** Says phrases of the pack. A value that is missing prints as a blank. */
public final class Speech {

    /** A phrase names things; a paragraph stands beside it. */
    private static final int MAX_ARGUMENT = 4_000;

    private Speech() {}

    static String say(Phrase said, At at) {
        return say(said, at.run().phrases(), at.scope());
    }

    /** The words of a phrase with what a scope knows. */
    public static String say(Phrase said, Phrases phrases, Scope scope) {
        String key = key(said, scope);
        if (!phrases.has(key)) {
            throw TemplateProblem.at(
                    said.offset(),
                    PackCode.PHRASE_UNKNOWN,
                    Map.of("key", key, "near", Suggestions.of(key, phrases.keys())));
        }
        Map<String, Object> arguments = new HashMap<>();
        for (Binding binding : said.arguments()) {
            Object value = Evaluator.value(binding.value(), scope);
            if (value instanceof String text && text.length() > MAX_ARGUMENT) {
                throw TemplateProblem.at(
                        binding.offset(), PackCode.TEXT_TOO_LONG, Map.of("limit", String.valueOf(MAX_ARGUMENT)));
            }
            arguments.put(binding.name(), value == null ? Blank.VALUE : value);
        }
        String words;
        try {
            words = phrases.say(key, arguments);
        } catch (IllegalArgumentException e) {
            throw TemplateProblem.at(said.offset(), PackCode.PHRASE_FAILED, Map.of("key", key));
        }
        return Values.text(words, new Literal(words, said.offset()));
    }

    private static String key(Phrase said, Scope scope) {
        var key = new StringBuilder();
        for (Expression piece : said.key()) {
            if (piece instanceof Literal literal) {
                key.append(literal.value());
                continue;
            }
            Object value = Evaluator.there(piece, scope);
            if (!(value instanceof Enum<?>) && !(value instanceof Boolean)) {
                throw TemplateProblem.at(
                        piece.offset(),
                        PackCode.TYPE,
                        Map.of(
                                "path", piece.toString(),
                                "expected", Kind.CONSTANT.word(),
                                "found", Kind.of(value.getClass()).word()));
            }
            key.append(value instanceof Enum<?> constant ? constant.name() : value);
        }
        return key.toString();
    }
}
