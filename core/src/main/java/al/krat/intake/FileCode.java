package al.krat.intake;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be wrong with a YAML or JSON file and with {@code krat.yaml}. */
public enum FileCode implements Code {
    /** over 1 MiB */
    TOO_LARGE(100),
    /** neither UTF-8 nor anything that can be read */
    NOT_UTF8(101),
    /** nothing in it */
    EMPTY(102),
    /** characters that no text holds */
    UNPRINTABLE(103),
    /** not YAML */
    BAD_YAML(104),
    /** not JSON (RFC 8259) */
    BAD_JSON(105),
    /** {@code &name} */
    ANCHOR(106),
    /** {@code *name} */
    ALIAS(107),
    /** {@code !tag} */
    TAG(108),
    /** a key that stands twice in a mapping */
    DUPLICATE_KEY(109),
    /** nested more than 64 deep */
    TOO_DEEP(110),
    /** a second document in a file */
    SECOND_DOCUMENT(111),
    /** a key that is a list or mapping */
    KEY_NOT_TEXT(112),
    /** so many findings that the rest is left out */
    MORE_PROBLEMS(113),

    /** something else where a text is meant */
    EXPECTED_TEXT(120),
    EXPECTED_NUMBER(121),
    /** something else where true or false is meant */
    EXPECTED_TRUTH(122),
    EXPECTED_LIST(123),
    /** something else where keys with values are meant */
    EXPECTED_KEYS(124),
    UNKNOWN_KEY(125),
    /** an unknown key that is nearly a known one */
    MISTYPED_KEY(126),
    MISSING_KEY(127),
    /** a word that is none of those allowed */
    UNKNOWN_WORD(128),
    /** an unknown word that is nearly an allowed one */
    MISTYPED_WORD(129),
    BAD_NUMBER(130),
    BAD_DATE(131),
    BAD_TIME(132),
    BAD_PERIOD(133),
    BAD_ID(134),
    /** values that do not go together */
    BAD_RECORD(135),
    /** internal words without an end: all behind them is internal */
    UNCLOSED_INTERNAL(136),

    /** a seat of an institution that nobody knows */
    UNKNOWN_INSTITUTION(140),
    /** a name that is nearly one of an institution */
    MISTYPED_INSTITUTION(141),
    /** a name that fits several institutions */
    SEVERAL_INSTITUTIONS(142),
    /** an institution whose forms are neither said nor derived: phrases put its name in apposition */
    FORMS_UNKNOWN(143, Severity.REMARK),
    /** an end before its beginning */
    BACKWARDS(144),
    /** a named period without two dates */
    BAD_NAMED_PERIOD(145),
    /** a value that the form it is converted to cannot hold */
    VALUE_LOST(146, Severity.REMARK);

    private final int number;
    private final Severity severity;

    FileCode(int number) {
        this(number, Severity.ERROR);
    }

    FileCode(int number, Severity severity) {
        this.number = number;
        this.severity = severity;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
