package al.krat.domain;

/** Who may read a part of a record. What nobody classified is internal. */
public enum Visibility {
    /** publike */
    PUBLIC,
    /** e brendshme */
    INTERNAL
}
