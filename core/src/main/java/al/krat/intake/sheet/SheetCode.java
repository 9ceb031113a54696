package al.krat.intake.sheet;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be wrong with an Excel file, or worth a look. */
public enum SheetCode implements Code {
    /** no Excel file at all */
    NOT_EXCEL(480),
    /** a file of Excel 97–2003, or one that is locked with a password */
    OLD_OR_LOCKED(481),
    /** a zip or a part that breaks off or contradicts itself */
    DAMAGED(482),
    /** what no office program writes: a DTD, two parts of one name, names that climb, endless nesting, bombs */
    UNSAFE(483),
    /** over one of the limits */
    TOO_LARGE(484),
    /** macros, which are not read */
    MACROS(485, Severity.REMARK),
    /** a cell that reckons; its result is not taken */
    FORMULA(486);

    private final int number;
    private final Severity severity;

    SheetCode(int number) {
        this(number, Severity.ERROR);
    }

    SheetCode(int number, Severity severity) {
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
