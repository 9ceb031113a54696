package al.krat.domain;

/** What can happen to a commitment, recommendation or activity after it was made. */
public enum Step {
    /** në proces */
    STARTED,
    /** pjesërisht; it stays open */
    PARTLY_DONE,
    /** pa realizuar; it stays open */
    NOT_DONE,
    /** shtyrë deri më …; it stays open with a new deadline */
    POSTPONED,
    /** kalon te …; it stays open with a new lead */
    TRANSFERRED,
    /** përmbushur, realizuar, kryer, zbatuar; of an activity: u zhvillua */
    FULFILLED,
    /** anuluar */
    CANCELLED,
    /** ndarë ose bashkuar: others stand in its place */
    REPLACED,
    /** rihapur */
    REOPENED,
    /** nothing was said of it */
    UNREPORTED
}
