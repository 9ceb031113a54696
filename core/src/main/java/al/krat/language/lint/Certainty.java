package al.krat.language.lint;

/** How sure a rule is that something is wrong. */
public enum Certainty {
    /** what was typed is no Albanian, or breaks a rule without exceptions; it may be corrected unseen */
    SURE,
    /** a person should look */
    LIKELY
}
