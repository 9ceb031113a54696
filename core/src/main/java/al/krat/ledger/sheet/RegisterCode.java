package al.krat.ledger.sheet;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be wrong with a register that comes back as a sheet, or worth a look. */
public enum RegisterCode implements Code {
    /** no register that krat wrote */
    NO_REGISTER(487),
    /** a register for the public, which holds too little to be read back */
    PUBLIC_EDITION(488),
    /** a column that is missing, or there twice */
    COLUMN(489),
    /** a row without an id, or with one that nothing has */
    UNKNOWN_ID(490),
    /** two rows of one matter */
    ROW_TWICE(491),
    /** a row that somebody removed; nothing was deleted */
    ROW_MISSING(492, Severity.REMARK),
    /** a changed cell that is not read back */
    CELL_LOCKED(493),
    /** a status that is not in the list, or that no report can say */
    STATUS_UNREAD(494),
    /** a step that the matter's state does not allow */
    STEP_ILLEGAL(495),
    /** a deadline that says none, or was taken away, or a postponement without one */
    DUE_UNREAD(496),
    /** a date of closing that is none, or that the status or the order of things contradicts */
    CLOSED_UNREAD(497),
    /** evidence that stands without a new status */
    EVIDENCE_ALONE(498, Severity.REMARK),
    /** evidence that was taken away; what is recorded stays */
    EVIDENCE_GONE(499, Severity.REMARK);

    private final int number;
    private final Severity severity;

    RegisterCode(int number) {
        this(number, Severity.ERROR);
    }

    RegisterCode(int number, Severity severity) {
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
