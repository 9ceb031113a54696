package al.krat.template.compose;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What is worth a look when a document is composed. */
public enum CompositionCode implements Code {
    /** a text without a translation in a document in English */
    UNTRANSLATED(420),
    /** many such texts, told at once */
    UNTRANSLATED_MANY(421);

    private final int number;

    CompositionCode(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Severity severity() {
        return Severity.REMARK;
    }
}
