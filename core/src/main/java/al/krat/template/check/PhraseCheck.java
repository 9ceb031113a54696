package al.krat.template.check;

import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive.Binding;
import al.krat.template.expression.Directive.Phrase;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Expression.Literal;
import al.krat.template.expression.Kind;
import al.krat.template.expression.Suggestions;
import al.krat.template.expression.Type;
import al.krat.template.expression.Types;
import al.krat.template.expression.Typing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Checks calls of phrases: each key in each language of the pack, and the names of the values. */
final class PhraseCheck {

    private final Map<Language, Phrases> phrases = new LinkedHashMap<>();
    private final Map<Language, Map<String, Place.InText>> own;

    /**
     * @param all the pack's phrases; a language without any is not one of the pack's
     * @param own where the phrases of the pack's own files stand
     */
    PhraseCheck(Map<Language, Phrases> all, Map<Language, Map<String, Place.InText>> own) {
        this.own = own;
        all.forEach((language, some) -> {
            if (!some.keys().isEmpty()) {
                phrases.put(language, some);
            }
        });
    }

    void check(Phrase said, Types types, Consumer<TemplateProblem> problems) {
        var typing = new Typing(problems);
        said.arguments().forEach(argument -> typing.of(argument.value(), types));
        Set<String> wanted = new TreeSet<>();
        boolean known = true;
        for (String key : keys(said, types, problems)) {
            known &= key(key, said, wanted, problems);
        }
        if (known) {
            extra(said, wanted, problems);
        }
    }

    /** One key in all languages; {@code wanted} gathers the names that it knows. */
    private boolean key(String key, Phrase said, Set<String> wanted, Consumer<TemplateProblem> problems) {
        boolean known = false;
        List<Language> lacking = new ArrayList<>();
        for (Map.Entry<Language, Phrases> entry : phrases.entrySet()) {
            if (!entry.getValue().has(key)) {
                lacking.add(entry.getKey());
                continue;
            }
            known = true;
            for (String name : arguments(entry.getValue(), key)) {
                wanted.add(name);
                if (said.arguments().stream().noneMatch(given -> given.name().equals(name))) {
                    Place.InText place =
                            own.getOrDefault(entry.getKey(), Map.of()).get(key);
                    problems.accept(place == null ? missing(said, key, name) : unknown(place, said, key, name));
                }
            }
        }
        if (!known) {
            Set<String> all = new TreeSet<>();
            phrases.values().forEach(some -> all.addAll(some.keys()));
            problems.accept(TemplateProblem.at(
                    said.offset(), PackCode.PHRASE_UNKNOWN, Map.of("key", key, "near", Suggestions.of(key, all))));
        } else {
            for (Language language : lacking) {
                problems.accept(TemplateProblem.at(
                        said.offset(), PackCode.PHRASE_UNTRANSLATED, Map.of("key", key, "language", language.code())));
            }
        }
        return known;
    }

    private static TemplateProblem missing(Phrase said, String key, String name) {
        return TemplateProblem.at(
                said.offset(), PackCode.PHRASE_ARGUMENT_MISSING, Map.of("key", key, "argument", name));
    }

    /** Who wrote the phrase is told at the phrase: templates are seldom theirs. */
    private static TemplateProblem unknown(Place.InText place, Phrase said, String key, String name) {
        List<String> given = said.arguments().stream().map(Binding::name).toList();
        return TemplateProblem.at(
                place,
                PackCode.PHRASE_VALUE_UNKNOWN,
                Map.of("key", key, "argument", name, "near", Suggestions.of(name, given)));
    }

    private static void extra(Phrase said, Set<String> wanted, Consumer<TemplateProblem> problems) {
        for (Binding given : said.arguments()) {
            if (!wanted.contains(given.name())) {
                problems.accept(TemplateProblem.at(
                        given.offset(),
                        PackCode.PHRASE_ARGUMENT_UNKNOWN,
                        Map.of(
                                "key", said.name(),
                                "argument", given.name(),
                                "near", Suggestions.of(given.name(), wanted))));
            }
        }
    }

    /** The names that a phrase needs; a pattern that cannot be read is told of where it stands. */
    private static Set<String> arguments(Phrases phrases, String key) {
        try {
            return phrases.arguments(key);
        } catch (IllegalArgumentException e) {
            return Set.of();
        }
    }

    /** All keys that a call can come to. */
    private static List<String> keys(Phrase said, Types types, Consumer<TemplateProblem> problems) {
        List<String> keys = List.of("");
        for (Expression piece : said.key()) {
            List<String> longer = new ArrayList<>();
            for (String word : words(piece, types, problems)) {
                keys.forEach(key -> longer.add(key + word));
            }
            keys = longer;
        }
        return keys;
    }

    private static List<String> words(Expression piece, Types types, Consumer<TemplateProblem> problems) {
        if (piece instanceof Literal literal) {
            return List.of(String.valueOf(literal.value()));
        }
        Type type = new Typing(problems).present(piece, types);
        Class<?> java = type.java();
        if (type.kind() == Kind.FLAG) {
            return List.of("true", "false");
        }
        if (type.kind() == Kind.CONSTANT && java != null) {
            return types.constants(piece, java);
        }
        if (type.kind() != null) {
            problems.accept(TemplateProblem.at(
                    piece.offset(),
                    PackCode.TYPE,
                    Map.of("path", piece.toString(), "expected", Kind.CONSTANT.word(), "found", type.word())));
        }
        return List.of();
    }
}
