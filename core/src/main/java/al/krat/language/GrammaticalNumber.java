package al.krat.language;

/** Grammatical number (numri): a name such as «bashkitë e qarkut» is plural and governs «u ngarkohet», «raportuan». */
public enum GrammaticalNumber {
    /** njëjës */
    SINGULAR,
    /** shumës */
    PLURAL
}
