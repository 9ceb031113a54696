package al.krat.integrity.wording;

import al.krat.domain.Code;
import al.krat.domain.Severity;
import al.krat.language.lint.Slip;

/** Slips of language and typography. All are remarks: a document is made of what was typed. */
public enum WordingCode implements Code {
    /** a word without its ë or ç */
    LETTERS(500),
    MISSPELLING(501),
    CONFUSION(502),
    QUOTES(503),
    /** two blanks or more for one */
    SPACE_DOUBLE(504),
    SPACE_BEFORE(505),
    SPACE_MISSING(506),
    RANGE(507),
    CAPITAL(508),
    DATE(509),
    TIME(510),
    APOSTROPHE(511),
    CHARACTERS(512),
    /** a word that the dictionary does not know */
    SPELLING(513),
    /** much of a file was typed without ë and ç: one finding for all its words */
    LETTERS_THROUGHOUT(514),
    /** there are more slips than anybody reads */
    MORE_SLIPS(515);

    private final int number;

    WordingCode(int number) {
        this.number = number;
    }

    static WordingCode of(Slip slip) {
        return switch (slip.kind()) {
            case LETTERS -> LETTERS;
            case MISSPELLING -> MISSPELLING;
            case CONFUSION -> CONFUSION;
            case QUOTES -> QUOTES;
            case SPACING -> spacing(slip);
            case RANGE -> RANGE;
            case CAPITAL -> CAPITAL;
            case DATE -> DATE;
            case TIME -> TIME;
            case APOSTROPHE -> APOSTROPHE;
            case CHARACTERS -> CHARACTERS;
            case SPELLING -> SPELLING;
        };
    }

    private static WordingCode spacing(Slip slip) {
        if (!slip.found().isBlank()) {
            return SPACE_MISSING;
        }
        return "".equals(slip.suggestion()) ? SPACE_BEFORE : SPACE_DOUBLE;
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
