package al.krat.template.engine;

import al.krat.template.expression.Directives;
import al.krat.template.expression.Evaluator;
import al.krat.template.expression.Expression;

/** <code>th:if="${item.due}"</code> and <code>th:unless</code> */
final class ConditionAttribute extends DialectAttribute<Expression> {

    private final boolean shows;

    ConditionAttribute(String name, boolean shows) {
        super(KratDialect.TH, name, Precedence.CONDITION, Directives::expression);
        this.shows = shows;
    }

    @Override
    void process(Expression said, At at) {
        if (Evaluator.truth(said, at.scope()) != shows) {
            at.structure().removeElement();
        }
    }
}
