package al.krat.integrity;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be wrong with a meeting, however it was typed. A fact that is only missing prints as a blank: a remark. */
public enum IntegrityCode implements Code {
    DATE_MISSING(220, Severity.REMARK),
    START_MISSING(221, Severity.REMARK),
    END_MISSING(222, Severity.REMARK),
    PLACE_MISSING(223, Severity.REMARK),
    CHAIR_MISSING(224, Severity.REMARK),
    KEEPER_MISSING(225, Severity.REMARK),
    KIND_MISSING(226, Severity.REMARK),
    NUMBER_MISSING(227, Severity.REMARK),
    ATTENDANCE_MISSING(228, Severity.REMARK),
    AGENDA_MISSING(229, Severity.REMARK),
    BODY_MISSING(230, Severity.REMARK),

    END_BEFORE_START(207),
    /** the next meeting lies before this one */
    NEXT_BEFORE_MEETING(231),
    /** the period under analysis begins after the meeting */
    PERIOD_AHEAD(232, Severity.REMARK),
    /** a meeting's number below 1 */
    NUMBER_IMPOSSIBLE(233),
    /** a protocol number of another form than 1026 or 1026/1 */
    PROTOCOL_FORM(234, Severity.REMARK),

    PRESENT_AND_ABSENT(218),
    EXCUSED_AND_ABSENT(235),
    /** the same attendee twice in one list */
    LISTED_TWICE(219, Severity.REMARK),
    CHAIR_ABSENT(213),
    /** the chair stands in no list of the attendance */
    CHAIR_UNLISTED(236, Severity.REMARK),
    /** somebody left who was not there */
    LEFT_UNSEEN(237),
    /** somebody came who was there */
    CAME_TWICE(238, Severity.REMARK),
    /** a coming or going before the opening or after the closing */
    MOVEMENT_OUTSIDE(239),

    /** an error where something was decided all the same */
    QUORUM_NOT_MET(205, Severity.REMARK),
    QUORUM_UNKNOWN(206, Severity.REMARK),
    /** nobody has said who sits and votes */
    SEATS_UNKNOWN(240, Severity.REMARK),

    /** more votes than voting members there; a remark where members whose presence is not known may account for it */
    TALLY_EXCEEDS(202),
    /** a member may keep out of a vote (conflict of interest), so it is no error */
    TALLY_SHORT(203, Severity.REMARK),
    TALLY_NEGATIVE(241),
    /** some figures of a counted vote are missing */
    TALLY_PARTIAL(242, Severity.REMARK),
    /** «njëzëri» with votes against or abstentions */
    TALLY_NOT_UNANIMOUS(243),
    TALLY_ABSTENTION(204),
    /** fewer votes for than against; a refusal is typed so, too */
    TALLY_NOT_CARRIED(244, Severity.REMARK),
    /** somebody voted who was not there */
    DISSENT_ABSENT(245),
    /** somebody voted who has no vote */
    DISSENT_WITHOUT_VOTE(246),
    /** more names than votes against */
    DISSENT_EXCEEDS(247),

    /** a decision under no point of the agenda */
    DECISION_OFF_AGENDA(214),
    /** nobody is named who asked for an added point */
    ADDITION_UNASKED(248, Severity.REMARK),
    /** a decision, recommendation, commitment or activity without words */
    TEXT_MISSING(249, Severity.REMARK),

    LEAD_MISSING(209),
    LEAD_IS_PARTNER(250, Severity.REMARK),
    DUE_MISSING(210, Severity.REMARK),
    DUE_BEFORE_MEETING(208),
    ACTIVITY_BACKWARDS(251),
    ACTIVITY_PAST(252, Severity.REMARK),

    /** a speaker who was absent, not there yet, or gone */
    SPEAKER_ABSENT(211),
    /** a speaker in no list of the attendance */
    SPEAKER_UNLISTED(212, Severity.REMARK),
    FIGURE_NEGATIVE(253),
    /** a part that is more than the whole */
    PART_TOO_LARGE(254, Severity.REMARK),

    ID_TWICE(215),
    /** the id of another kind of record */
    ID_KIND(255),
    /** an error where all earlier records are at hand */
    REFERENCE_UNKNOWN(217, Severity.REMARK),
    /** what happened cannot happen to a commitment in its state */
    STEP_ILLEGAL(216),
    /** a commitment in the place of one that has ended */
    REPLACED_ENDED(284),
    /** an event that a commitment carries and that could not happen to it */
    EVENT_ILLEGAL(256),
    /** a postponement without a new deadline */
    POSTPONED_UNDATED(257, Severity.REMARK),
    /** a transfer without a new lead */
    TRANSFER_NOWHERE(258, Severity.REMARK),

    /** words that are no institution of the committee; an error within a workspace */
    PARTY_UNKNOWN(201, Severity.REMARK),
    /** words that are nearly an institution's name */
    PARTY_NEAR(259),
    /** an institution's own name, given as mere words */
    PARTY_LOOSE(267),
    /** a key that no institution of the committee has */
    INSTITUTION_UNKNOWN(260),
    /** words whose case forms are not known, where a document needs them */
    PARTY_FORMS(265, Severity.REMARK),
    /** an institution near an unconfirmed change of its name */
    NAME_UNSURE(266, Severity.REMARK);

    private final int number;
    private final Severity severity;

    IntegrityCode(int number) {
        this(number, Severity.ERROR);
    }

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
