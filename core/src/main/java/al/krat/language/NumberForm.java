package al.krat.language;

/** How to write a number. */
public enum NumberForm {
    /** «4» */
    FIGURES,
    /** «katër» */
    WORDS,
    /** «4 (katër)», as sums stand in acts */
    BOTH
}
