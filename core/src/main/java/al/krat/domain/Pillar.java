package al.krat.domain;

/** The pillars of the national plans (shtyllat). */
public enum Pillar {
    /** ndjekja penale */
    PROSECUTION,
    /** mbrojtja */
    PROTECTION,
    /** parandalimi */
    PREVENTION,
    /** bashkërendimi */
    COORDINATION
}
