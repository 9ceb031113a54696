package al.krat.domain;

/** How a decision was taken. */
public enum Manner {
    /** me votim, with figures */
    COUNTED,
    /** njëzëri, unanimisht: all voting seats present */
    UNANIMOUS,
    /** me konsensus, without a vote */
    CONSENSUS,
    /** me shumicë votash, figures unknown */
    MAJORITY
}
