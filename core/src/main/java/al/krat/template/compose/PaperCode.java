package al.krat.template.compose;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What is worth a look about the papers around a meeting. */
public enum PaperCode implements Code {
    /** fewer days between invitation and meeting than the committee's rules ask for */
    SHORT_NOTICE(290),
    /** an invitation dated after the meeting */
    INVITED_AFTERWARDS(291),
    /** members are asked to confirm after the meeting, or before the invitation */
    CONFIRM_OUTSIDE(292);

    private final int number;

    PaperCode(int number) {
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
