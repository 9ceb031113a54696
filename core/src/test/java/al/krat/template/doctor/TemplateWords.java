package al.krat.template.doctor;

import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.template.PackFacts;
import al.krat.template.TemplatePack;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive;
import al.krat.template.expression.Directives;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Shape;
import al.krat.template.expression.Type;
import al.krat.template.expression.Types;
import al.krat.template.expression.Typing;
import al.krat.template.view.MinutesView;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the expressions of a Word template, and types them against the view of minutes: what a check of the pack does. */
final class TemplateWords {

    private static final Pattern TAG = Pattern.compile(
            "\\[\\[#\\{(?<phrase>.*?)\\}\\]\\]|\\[\\[(?<value>\\$\\{.*?\\})\\]\\]|\\[# th:(?<word>\\w+)=\"(?<source>[^\"]*)\"\\]|(?<end>\\[/\\])");

    private final List<String> problems = new ArrayList<>();
    private final Deque<Types> open = new ArrayDeque<>();
    private final Map<Language, Phrases> phrases = new HashMap<>();

    private TemplateWords() {
        Map<String, Type> names = new HashMap<>();
        names.put("facts", Type.of(PackFacts.class));
        names.put("language", Type.of(String.class));
        Shape shape = Shape.of(MinutesView.class);
        shape.names().forEach(name -> names.put(name, Type.of(Objects.requireNonNull(shape.component(name)))));
        open.push(new Types(
                names,
                Set.of(),
                type -> type.isRecord() && type.getPackageName().equals("al.krat.template.view")));
        for (Language language : Language.values()) {
            phrases.put(language, TemplatePack.named("standard").phrases(language));
        }
    }

    /** What is wrong with the expressions of a template's text; nothing where all can be said of any meeting. */
    static List<String> problems(String text) {
        var words = new TemplateWords();
        var tags = TAG.matcher(text);
        int last = 0;
        while (tags.find()) {
            words.plain(text.substring(last, tags.start()));
            last = tags.end();
            if (tags.group("end") != null) {
                words.end(tags.start());
            } else if (tags.group("word") != null) {
                words.block(tags.group("word"), tags.group("source"));
            } else if (tags.group("phrase") != null) {
                words.phrase(tags.group("phrase"));
            } else {
                words.value(tags.group("value"));
            }
        }
        words.plain(text.substring(last));
        if (words.open.size() != 1) {
            words.problems.add("blocks left open: " + (words.open.size() - 1));
        }
        return words.problems;
    }

    private void plain(String text) {
        if (text.contains("[[") || text.contains("[#") || text.contains("${") || text.contains("#{")) {
            problems.add("half an expression: " + text.strip());
        }
    }

    private void end(int at) {
        open.pop();
        if (open.isEmpty()) {
            problems.add("an end without a beginning at " + at);
            throw new IllegalStateException(problems.toString());
        }
    }

    private void block(String word, String source) {
        try {
            Types types = Objects.requireNonNull(open.peek());
            if (word.equals("each")) {
                Directive.Each each = Directives.each(source);
                Type list = typing(source).present(each.list(), types);
                if (list.element() == null) {
                    problems.add("no list: " + source);
                }
                Type element = list.element() == null ? Type.UNKNOWN : list.element();
                open.push(types.with(each.variable(), element).with(each.statusName(), Type.STATUS));
            } else if (word.equals("if")) {
                Expression condition = Directives.expression(source);
                typing(source).condition(condition, types);
                open.push(types.where(condition, true));
            } else {
                problems.add("unknown block " + word);
                open.push(types);
            }
        } catch (TemplateProblem problem) {
            problems.add(problem.finding(source).toString());
            open.push(Objects.requireNonNull(open.peek()));
        }
    }

    private void value(String source) {
        try {
            typing(source).printed(Directives.expression(source), Objects.requireNonNull(open.peek()));
        } catch (TemplateProblem problem) {
            problems.add(problem.finding(source).toString());
        }
    }

    private void phrase(String source) {
        try {
            Types types = Objects.requireNonNull(open.peek());
            Directive.Phrase said = Directives.phrase(source);
            said.arguments().forEach(argument -> typing(source).of(argument.value(), types));
            Set<String> given = new TreeSet<>();
            said.arguments().forEach(argument -> given.add(argument.name()));
            List<String> keys = List.of("");
            for (Expression piece : said.key()) {
                List<String> longer = new ArrayList<>();
                for (String word : words(piece, types, source)) {
                    keys.forEach(key -> longer.add(key + word));
                }
                keys = longer;
            }
            for (String key : keys) {
                phrases.forEach((language, all) -> {
                    if (!all.has(key)) {
                        problems.add("no phrase " + key + " in " + language);
                    } else if (!all.arguments(key).equals(given)) {
                        problems.add(key + " takes " + all.arguments(key) + ": " + source);
                    }
                });
            }
        } catch (TemplateProblem problem) {
            problems.add(problem.finding(source).toString());
        }
    }

    private List<String> words(Expression piece, Types types, String source) {
        if (piece instanceof Expression.Literal literal) {
            return List.of(String.valueOf(literal.value()));
        }
        Type type = typing(source).present(piece, types);
        return types.constants(piece, Objects.requireNonNull(type.java(), source));
    }

    private Typing typing(String source) {
        return new Typing(problem -> problems.add(problem.finding(source).toString()));
    }
}
