package al.krat.template.engine;

import al.krat.template.expression.Directive.Binding;
import al.krat.template.expression.Directive.With;
import al.krat.template.expression.Directives;
import al.krat.template.expression.Evaluator;
import org.thymeleaf.context.IEngineContext;

/** <code>th:with="a=${b}, c='d'"</code> */
final class WithAttribute extends DialectAttribute<With> {

    WithAttribute() {
        super(KratDialect.TH, "with", Precedence.WITH, Directives::with);
    }

    @Override
    void process(With said, At at) {
        for (Binding binding : said.bindings()) {
            Object value = ContextScope.kept(Evaluator.value(binding.value(), at.scope()));
            at.structure().setLocalVariable(binding.name(), value);
            // at once as well: the next binding may look at this one
            if (at.context() instanceof IEngineContext engine) {
                engine.setVariable(binding.name(), value);
            }
        }
    }
}
