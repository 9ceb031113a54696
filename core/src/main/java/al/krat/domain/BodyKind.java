package al.krat.domain;

/** The bodies of the field. */
public enum BodyKind {
    /** Komiteti Rajonal Antitrafik */
    KRAT,
    /** Tryeza Teknike Antitrafik */
    TTAT,
    /** any other body; its name is kept as typed */
    OTHER
}
