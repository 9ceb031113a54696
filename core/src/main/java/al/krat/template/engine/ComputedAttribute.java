package al.krat.template.engine;

import al.krat.template.expression.Directives;
import al.krat.template.expression.Evaluator;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Values;

/** <code>th:class="${row.state}"</code> and the like: an attribute's value, or no attribute where it is missing. */
final class ComputedAttribute extends DialectAttribute<Expression> {

    private final String name;

    ComputedAttribute(String name) {
        super(KratDialect.TH, name, Precedence.ATTRIBUTE, Directives::expression);
        this.name = name;
    }

    @Override
    void process(Expression said, At at) {
        Object value = Evaluator.value(said, at.scope());
        String words = value == null ? "" : Values.text(value, said);
        if (words.isEmpty()) {
            at.structure().removeAttribute(name);
        } else {
            at.structure().setAttribute(name, Markup.escape(words));
        }
    }
}
