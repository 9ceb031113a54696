package al.krat.template.engine;

import al.krat.template.expression.Directives;
import al.krat.template.expression.Evaluator;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Values;

/** <code>th:classappend="${row.late} ? 'late'"</code>: one class more. */
final class ClassAppendAttribute extends DialectAttribute<Expression> {

    ClassAppendAttribute() {
        super(KratDialect.TH, "classappend", Precedence.CLASS_APPEND, Directives::expression);
    }

    @Override
    void process(Expression said, At at) {
        Object value = Evaluator.value(said, at.scope());
        String words = value == null ? "" : Values.text(value, said);
        if (!words.isEmpty()) {
            String before = at.tag().getAttributeValue("class");
            String more = Markup.escape(words);
            at.structure().setAttribute("class", before == null ? more : before + ' ' + more);
        }
    }
}
