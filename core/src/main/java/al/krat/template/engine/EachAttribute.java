package al.krat.template.engine;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive.Each;
import al.krat.template.expression.Directives;
import al.krat.template.expression.Evaluator;
import al.krat.template.expression.Kind;
import java.util.List;
import java.util.Map;

/** <code>th:each="item, at : ${items}"</code> */
final class EachAttribute extends DialectAttribute<Each> {

    EachAttribute() {
        super(KratDialect.TH, "each", Precedence.EACH, Directives::each);
    }

    @Override
    void process(Each said, At at) {
        Object list = Evaluator.there(said.list(), at.scope());
        if (!(list instanceof List<?>)) {
            throw TemplateProblem.at(
                    said.list().offset(),
                    PackCode.TYPE,
                    Map.of(
                            "path", said.list().toString(),
                            "expected", Kind.LIST.word(),
                            "found", Kind.of(list.getClass()).word()));
        }
        at.structure().iterateElement(said.variable(), said.statusName(), list);
    }
}
