package al.krat.template.engine;

import al.krat.template.expression.Directive.Signature;
import al.krat.template.expression.Directives;

/** <code>th:fragment="row(item)"</code>: a name to insert by; the attribute itself does nothing. */
final class FragmentAttribute extends DialectAttribute<Signature> {

    FragmentAttribute() {
        super(KratDialect.TH, "fragment", Precedence.FRAGMENT, Directives::signature);
    }

    @Override
    void process(Signature said, At at) {
        // the base class takes the attribute away
    }
}
