package al.krat.language.lint;

/** What kind of slip it is. */
public enum SlipKind {
    /** a word without its ë or ç: «eshte» */
    LETTERS,
    /** a word that is often misspelled: «sygjerim» */
    MISSPELLING,
    /** a word for another one: «te» for «të», «mbi zbatimi» for «mbi zbatimin» */
    CONFUSION,
    /** quotation marks of another language */
    QUOTES,
    /** a blank too many or too few */
    SPACING,
    /** a hyphen or a spaced dash in a range: «janar - qershor» */
    RANGE,
    /** a capital in a month's name within a sentence: «28 Qershor» */
    CAPITAL,
    /** a date with strokes: «28/06/2019» */
    DATE,
    /** a time with a dot: «ora 10.30» */
    TIME,
    /** a straight apostrophe: «t'i» */
    APOSTROPHE,
    /** letters that only look like letters, or come in pieces: mathematical bold, «e» with a loose diaeresis */
    CHARACTERS,
    /** a word that the {@linkplain Dictionary dictionary} does not know */
    SPELLING
}
