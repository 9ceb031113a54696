package al.krat.template.check;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.engine.PackResolver;
import al.krat.template.expression.Directive.Binding;
import al.krat.template.expression.Directive.Each;
import al.krat.template.expression.Directive.Insertion;
import al.krat.template.expression.Directives;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Kind;
import al.krat.template.expression.Suggestions;
import al.krat.template.expression.Type;
import al.krat.template.expression.Types;
import al.krat.template.expression.Typing;
import al.krat.template.markup.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks one element in the order in which its attributes act. */
final class ElementCheck {

    /** Attributes that print something else than an attribute of the same name. */
    private static final Set<String> STEERING =
            Set.of("th:each", "th:if", "th:unless", "th:with", "th:insert", "th:replace", "th:fragment", "krat:fjala");

    private final TemplateCheck check;
    private final Tag tag;
    private final String template;
    private boolean filled;

    ElementCheck(TemplateCheck check, Tag tag, String template) {
        this.check = check;
        this.tag = tag;
        this.template = template;
    }

    void check(Types outer) {
        check.charts().check(tag);
        Types types = outer;
        types = with("th:each", types, this::each);
        types = with("th:if", types, (attribute, seen) -> condition(attribute, seen, true));
        types = with("th:unless", types, (attribute, seen) -> condition(attribute, seen, false));
        types = with("th:with", types, this::bindings);
        types = with("th:insert", types, this::insertion);
        types = with("th:replace", types, this::insertion);
        types = with("krat:fjala", types, this::phrase);
        for (Tag.Attribute attribute : tag.attributes()) {
            if (!STEERING.contains(attribute.name())) {
                types = with(attribute.name(), types, this::value);
            }
        }
        if (!filled && !tag.has("th:text")) {
            for (Tag child : tag.children()) {
                check.element(child, template, types);
            }
        }
    }

    /** What an attribute does to the types of what it stands around. */
    private interface Effect {
        Types on(Tag.Attribute attribute, Types types);
    }

    private Types with(String name, Types types, Effect effect) {
        Tag.Attribute attribute = tag.attribute(name);
        if (attribute == null) {
            return types;
        }
        try {
            return effect.on(attribute, types);
        } catch (TemplateProblem problem) {
            check.problems().in(attribute).accept(problem);
            return types;
        }
    }

    private Types each(Tag.Attribute attribute, Types types) {
        Each said = Directives.each(attribute.value());
        Type list = typing(attribute).present(said.list(), types);
        Type element = list.element();
        if (list.kind() != null && list.kind() != Kind.LIST) {
            check.problems()
                    .in(attribute)
                    .accept(TemplateProblem.at(
                            said.list().offset(),
                            PackCode.TYPE,
                            Map.of(
                                    "path", said.list().toString(),
                                    "expected", Kind.LIST.word(),
                                    "found", list.word())));
        }
        return types.with(said.variable(), element == null ? Type.UNKNOWN : element)
                .with(said.statusName(), Type.STATUS);
    }

    private Types condition(Tag.Attribute attribute, Types types, boolean shows) {
        Expression said = Directives.expression(attribute.value());
        typing(attribute).condition(said, types);
        return types.where(said, shows);
    }

    private Types bindings(Tag.Attribute attribute, Types types) {
        Types more = types;
        for (Binding binding : Directives.with(attribute.value()).bindings()) {
            more = more.with(binding.name(), typing(attribute).of(binding.value(), more));
        }
        return more;
    }

    private Types phrase(Tag.Attribute attribute, Types types) {
        filled = true;
        check.phrases()
                .check(
                        Directives.phrase(attribute.value()),
                        types,
                        check.problems().in(attribute));
        return types;
    }

    /** {@code th:text}, and attributes that are computed or said. */
    private Types value(Tag.Attribute attribute, Types types) {
        if (attribute.name().startsWith("krat:")) {
            check.phrases()
                    .check(
                            Directives.phrase(attribute.value()),
                            types,
                            check.problems().in(attribute));
        } else if (attribute.name().startsWith("th:")) {
            typing(attribute).printed(Directives.expression(attribute.value()), types);
        }
        return types;
    }

    private Types insertion(Tag.Attribute attribute, Types types) {
        filled = true;
        Insertion said = Directives.insertion(attribute.value());
        PackResolver files = check.files();
        String file = said.file() == null ? template : PackResolver.template(said.file());
        if (!files.has(file)) {
            throw unknown(said, file, Suggestions.of(file, files.templates()));
        }
        List<String> parameters = files.parameters(file, said.fragment());
        if (parameters == null) {
            throw unknown(said, String.valueOf(said.fragment()), "—");
        }
        List<String> given = said.arguments().stream().map(Binding::name).toList();
        if (!Set.copyOf(given).equals(Set.copyOf(parameters))) {
            throw TemplateProblem.at(
                    said.offset(),
                    PackCode.FRAGMENT_PARAMETERS,
                    Map.of("given", String.join(", ", given), "expected", String.join(", ", parameters)));
        }
        Types inner = types;
        for (Binding argument : said.arguments()) {
            inner = inner.with(argument.name(), typing(attribute).of(argument.value(), types));
        }
        check.visit(file, said.fragment(), inner);
        return types;
    }

    private Typing typing(Tag.Attribute attribute) {
        Consumer<TemplateProblem> problems = check.problems().in(attribute);
        return new Typing(problems);
    }

    private static TemplateProblem unknown(Insertion said, @Nullable String name, String near) {
        return TemplateProblem.at(
                said.offset(), PackCode.FRAGMENT_UNKNOWN, Map.of("fragment", String.valueOf(name), "near", near));
    }
}
