package al.krat.intake.word;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be wrong with a Word file, or worth a look. */
public enum WordCode implements Code {
    /** no Word file at all */
    NOT_WORD(150),
    /** a file of Word 97–2003, or one that is locked with a password */
    OLD_OR_LOCKED(151),
    /** a zip or a part that breaks off or contradicts itself */
    DAMAGED(152),
    /** what no word processor writes: a DTD, two parts of one name, names that climb, endless nesting, bombs */
    UNSAFE(153),
    /** over one of the limits */
    TOO_LARGE(154),
    /** macros, which are not read */
    MACROS(155, Severity.REMARK),
    /** text that lies in a part of another format or in another file */
    ELSEWHERE(156),
    /** tracked changes, read as accepted */
    TRACKED(157, Severity.REMARK),
    /** hidden text, kept as internal */
    HIDDEN(158, Severity.REMARK),
    /** a footnote, an endnote or a comment, kept as a memo */
    ASIDE(159, Severity.REMARK),
    /** a sign of a symbol font that is no letter */
    SYMBOL(160, Severity.REMARK),
    /** a table whose headings say nothing that notes know */
    TABLE_UNREAD(161, Severity.REMARK),
    /** a cell that notes have no place for, kept as a memo */
    CELL_KEPT(162, Severity.REMARK),
    /** words about somebody's presence that cannot be read */
    PRESENCE_UNREAD(163),
    /** a person or reason beside a presence that is not said */
    PRESENCE_OPEN(164, Severity.REMARK),
    /** so many findings that the rest is left out */
    MORE_IN_WORD(165),
    /** hidden text in a paragraph with internal words of its own, which may stand in their public wording */
    HIDDEN_WITHIN(166);

    private final int number;
    private final Severity severity;

    WordCode(int number) {
        this(number, Severity.ERROR);
    }

    WordCode(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
