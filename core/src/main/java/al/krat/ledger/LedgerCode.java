package al.krat.ledger;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What keeps something from being recorded, and what can be wrong with a journal. */
public enum LedgerCode implements Code {
    /** a meeting without a day has no place in time */
    DATE_MISSING(270),
    /** the meeting is recorded already */
    ALREADY_RECORDED(271),
    /** the same file was recorded already */
    SAME_SOURCE(272),
    /** ids are given by recording, never by hand */
    ID_GIVEN(273),
    /** a correction without one of the ids that it corrects */
    ID_VANISHED(274),
    /** an id of another meeting, or of none */
    ID_FOREIGN(275),
    /** nothing to correct: no meeting of this day and body is recorded */
    NOTHING_TO_CORRECT(276),
    /** what is to be withdrawn is not there */
    RECORD_UNKNOWN(277),
    /** what is to be withdrawn is withdrawn already */
    ALREADY_WITHDRAWN(278),
    /** something later speaks of what is to be withdrawn */
    WITHDRAWN_FOLLOWED(279),
    /** a follow-up for one who does not answer for the record */
    NOT_CHARGED(280, Severity.REMARK),
    /** a report that says nothing */
    REPORT_EMPTY(281),
    /** so long that it could not be read again */
    TOO_LARGE(282),
    /** a correction that changes nothing */
    UNCHANGED(283),

    /** an entry that is not as it was written: the next one tells another SHA-256 */
    CHAIN_BROKEN(285),
    /** an entry that cannot be read */
    ENTRY_UNREADABLE(286),
    /** a number without an entry, or with two */
    NUMBER_GAP(287),
    /** a file among the entries that is none */
    FOREIGN_FILE(288, Severity.REMARK),
    /** a person whom entries mention and whom {@code personat.yaml} does not name: erased */
    PERSON_ERASED(289, Severity.REMARK);

    private final int number;
    private final Severity severity;

    LedgerCode(int number) {
        this(number, Severity.ERROR);
    }

    LedgerCode(int number, Severity severity) {
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
