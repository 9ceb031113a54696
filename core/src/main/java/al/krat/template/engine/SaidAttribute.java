package al.krat.template.engine;

import al.krat.template.expression.Directive.Phrase;
import al.krat.template.expression.Directives;

/** <code>krat:alt="emblem.alt"</code>, <code>krat:content="minutes.running(n=${number})"</code>: a phrase as value. */
final class SaidAttribute extends DialectAttribute<Phrase> {

    private final String name;

    SaidAttribute(String name) {
        super(KratDialect.KRAT, name, Precedence.ATTRIBUTE, Directives::phrase);
        this.name = name;
    }

    @Override
    void process(Phrase said, At at) {
        at.structure().setAttribute(name, Markup.escape(Speech.say(said, at)));
    }
}
