package al.krat.domain;

/** Who put it on whom. */
public enum CommitmentKind {
    /** angazhim: the institution took it on itself */
    TAKEN,
    /** detyrë: the meeting assigned it */
    ASSIGNED
}
