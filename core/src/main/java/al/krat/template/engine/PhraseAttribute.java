package al.krat.template.engine;

import al.krat.template.expression.Directive.Phrase;
import al.krat.template.expression.Directives;

/** <code>krat:fjala="minutes.reported(institution=${item.speaker})"</code>: a phrase, escaped. */
final class PhraseAttribute extends DialectAttribute<Phrase> {

    PhraseAttribute() {
        super(KratDialect.KRAT, "fjala", Precedence.CONTENT, Directives::phrase);
    }

    @Override
    void process(Phrase said, At at) {
        at.structure().setBody(Markup.escape(Speech.say(said, at)), false);
    }
}
