package al.krat.integrity;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be wrong with a meeting. */
public enum IntegrityCode implements Code {
    PARTY_UNKNOWN(201, Severity.ERROR),
    TALLY_EXCEEDS(202, Severity.ERROR),
    TALLY_SHORT(203, Severity.REMARK),
    TALLY_ABSTENTION(204, Severity.ERROR),
    QUORUM_NOT_MET(205, Severity.ERROR),
    QUORUM_UNKNOWN(206, Severity.REMARK),
    END_BEFORE_START(207, Severity.ERROR),
    DUE_BEFORE_MEETING(208, Severity.ERROR),
    LEAD_MISSING(209, Severity.ERROR),
    DUE_MISSING(210, Severity.REMARK),
    SPEAKER_ABSENT(211, Severity.ERROR),
    SPEAKER_UNLISTED(212, Severity.REMARK),
    CHAIR_ABSENT(213, Severity.ERROR),
    DECISION_OFF_AGENDA(214, Severity.ERROR),
    ID_TWICE(215, Severity.ERROR),
    STEP_ILLEGAL(216, Severity.ERROR),
    REFERENCE_UNKNOWN(217, Severity.REMARK),
    PRESENT_AND_ABSENT(218, Severity.ERROR),
    LISTED_TWICE(219, Severity.REMARK);

    private final int number;
    private final Severity severity;

    IntegrityCode(int number, Severity severity) {
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
