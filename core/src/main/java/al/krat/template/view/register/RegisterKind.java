package al.krat.template.view.register;

/** What a register lists (lloji). */
public enum RegisterKind {
    /** angazhim: taken on */
    TAKEN,
    /** detyrë: assigned */
    ASSIGNED,
    /** rekomandim */
    RECOMMENDATION,
    /** aktivitet */
    ACTIVITY
}
