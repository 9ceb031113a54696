package al.krat.language;

/** Grammatical gender (gjinia). */
public enum Gender {
    /** mashkullore */
    MASCULINE,
    /** femërore */
    FEMININE
}
