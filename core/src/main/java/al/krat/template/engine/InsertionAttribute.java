package al.krat.template.engine;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive.Binding;
import al.krat.template.expression.Directive.Insertion;
import al.krat.template.expression.Directives;
import al.krat.template.expression.Evaluator;
import al.krat.template.expression.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.TemplateModel;

/** <code>th:replace="~{fragments/rows :: row(item=${item})}"</code> and <code>th:insert</code> */
final class InsertionAttribute extends DialectAttribute<Insertion> {

    private static final int MAX_DEPTH = 40;

    /** The events of a template in which nothing stands: its start and its end. */
    private static final int NOTHING = 2;

    private final PackResolver files;
    private final boolean replaces;

    InsertionAttribute(String name, boolean replaces, PackResolver files) {
        super(KratDialect.TH, name, Precedence.INSERTION, Directives::insertion);
        this.files = files;
        this.replaces = replaces;
    }

    @Override
    void process(Insertion said, At at) {
        if (at.context().getTemplateStack().size() > MAX_DEPTH) {
            throw TemplateProblem.at(
                    said.offset(), PackCode.FRAGMENT_RECURSION, Map.of("limit", String.valueOf(MAX_DEPTH)));
        }
        String template = said.file() == null ? at.tag().getTemplateName() : PackResolver.template(said.file());
        if (!files.has(template)) {
            throw unknown(said, template, Suggestions.of(template, files.templates()));
        }
        bind(said, at, files.parameters(template, said.fragment()));
        TemplateModel model = at.context()
                .getConfiguration()
                .getTemplateManager()
                .parseStandalone(at.context(), template, selector(said.fragment()), null, true, true);
        if (model.size() <= NOTHING) {
            throw unknown(said, template, "—");
        }
        at.structure().setTemplateData(model.getTemplateData());
        if (replaces) {
            at.structure().replaceWith(model, true);
        } else {
            at.structure().setBody(model, true);
        }
    }

    private static void bind(Insertion said, At at, @Nullable List<String> parameters) {
        if (parameters == null) {
            throw unknown(said, said.fragment() == null ? "" : said.fragment(), "—");
        }
        List<String> given = said.arguments().stream().map(Binding::name).toList();
        if (!Set.copyOf(given).equals(Set.copyOf(parameters))) {
            throw TemplateProblem.at(
                    said.offset(),
                    PackCode.FRAGMENT_PARAMETERS,
                    Map.of("given", String.join(", ", given), "expected", String.join(", ", parameters)));
        }
        for (Binding binding : said.arguments()) {
            Object value = Evaluator.value(binding.value(), at.scope());
            at.structure().setLocalVariable(binding.name(), ContextScope.kept(value));
        }
    }

    private static @Nullable Set<String> selector(@Nullable String fragment) {
        return fragment == null
                ? null
                : Set.of("//[th:fragment='%1$s' or th:fragment^='%1$s(' or th:fragment^='%1$s (']"
                        .replace("%1$s", fragment));
    }

    private static TemplateProblem unknown(Insertion said, String name, String near) {
        return TemplateProblem.at(said.offset(), PackCode.FRAGMENT_UNKNOWN, Map.of("fragment", name, "near", near));
    }
}
