package al.krat.template.engine;

import al.krat.template.expression.Directives;
import al.krat.template.expression.Evaluator;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Values;

/** <code>th:text="${item.words}"</code>: words, escaped; nothing where they are missing. */
final class TextAttribute extends DialectAttribute<Expression> {

    TextAttribute() {
        super(KratDialect.TH, "text", Precedence.CONTENT, Directives::expression);
    }

    @Override
    void process(Expression said, At at) {
        Object value = Evaluator.value(said, at.scope());
        at.structure().setBody(value == null ? "" : Markup.escape(Values.text(value, said)), false);
    }
}
