package al.krat.domain;

/** The edition (varianti) of a document. The public one is made from a projection that holds nothing internal. */
public enum Edition {
    /** varianti i brendshëm */
    INTERNAL,
    /** varianti publik */
    PUBLIC
}
