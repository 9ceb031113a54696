package al.krat.language;

/** The grammatical cases of Albanian (rasat). */
public enum Case {
    /** emërore */
    NOMINATIVE,
    /** gjinore: always behind a linking article (i, e, të, së), which the phrase says, not the noun. */
    GENITIVE,
    /** dhanore */
    DATIVE,
    /** kallëzore */
    ACCUSATIVE,
    /** rrjedhore */
    ABLATIVE
}
