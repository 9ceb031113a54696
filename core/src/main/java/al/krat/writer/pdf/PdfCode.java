package al.krat.writer.pdf;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be amiss with a document on its way into a PDF. */
public enum PdfCode implements Code {
    CHARACTER_WITHOUT_GLYPH(410);

    private final int number;

    PdfCode(int number) {
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
