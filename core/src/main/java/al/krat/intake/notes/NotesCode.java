package al.krat.intake.notes;

import al.krat.domain.Code;
import al.krat.domain.Severity;

/** What can be wrong with notes, or worth a look. */
public enum NotesCode implements Code {
    /** a name that is nearly a known one */
    NAME_NEAR(1),
    /** a short name that fits several institutions */
    NAME_AMBIGUOUS(2),
    /** an institution that the committee does not know; an error within a workspace */
    NAME_UNKNOWN(3, Severity.REMARK),
    /** an addressee that the committee does not know; an error within a workspace */
    ADDRESSEE_UNKNOWN(4, Severity.REMARK),
    /** a speaker with a title or function but no institution that is known; an error within a workspace */
    SPEAKER_UNKNOWN(5, Severity.REMARK),
    /** a commitment that nobody answers for */
    LEAD_MISSING(6),
    /** several names before a commitment: the first leads */
    LEAD_FIRST(7, Severity.REMARK),
    /** words in brackets behind a name that are kept as the person's function */
    DETAIL_KEPT(8, Severity.REMARK),

    /** a key, event or keyword that is nearly a known one */
    KEY_NEAR(10),
    /** a key that is none */
    KEY_UNKNOWN(11, Severity.REMARK),
    /** a key that was answered before */
    KEY_AGAIN(12),
    /** a key of the head below the first item */
    KEY_LATE(13, Severity.REMARK),
    /** a sub-key below nothing that takes it */
    SUBKEY_ALONE(14, Severity.REMARK),
    /** a keyword without its colon */
    KEYWORD_COLON(15, Severity.REMARK),
    /** a keyword in internal words */
    KEYWORD_INTERNAL(16),
    /** the beginning of several keys */
    KEY_SHORT(17),

    /** a day that no calendar has */
    DATE_IMPOSSIBLE(20),
    /** no date where one is due */
    DATE_UNREAD(21),
    /** 28/06/2019, 28.06.19 */
    DATE_FORM(22, Severity.REMARK),
    /** «15 shtator»: the next one was taken */
    DATE_YEAR(23, Severity.REMARK),
    /** a day that depends on the meeting's, which is not known */
    DATE_RELATIVE(24, Severity.REMARK),
    /** no hour where one is due */
    TIME_UNREAD(25),
    /** no period where one is due */
    PERIOD_UNREAD(26),
    /** words about when an activity is held that say no day */
    WHEN_UNREAD(27, Severity.REMARK),

    /** a deadline that is kept as words */
    DUE_WORDS(30, Severity.REMARK),
    /** a deadline within a text */
    DUE_IN_TEXT(31, Severity.REMARK),

    /** a vote without figures that can be read */
    VOTE_UNREAD(40),
    /** a figure that cannot be read */
    AMOUNT_UNREAD(41),
    /** 1.250, 12.5 */
    AMOUNT_POINT(42, Severity.REMARK),
    /** an indicator without its sign of equality */
    INDICATOR_FORM(43),
    /** a pillar that is none of the four */
    PILLAR_UNREAD(44),

    /** a follow-up whose state cannot be read */
    STATE_UNREAD(50),
    /** what looks like an id and is none */
    ID_UNREAD(51),
    /** the id of another kind of record */
    ID_KIND(52),

    /** text before any item */
    ITEM_IMPLICIT(60, Severity.REMARK),
    /** an item nested deeper than one level, or within none */
    ITEM_NESTED(61, Severity.REMARK),
    /** a line directly below a memo, which is no part of it */
    MEMO_BELOW(62, Severity.REMARK),
    /** a memo's mark within a line */
    MEMO_WITHIN(63),

    /** internal words without an end: all to the end of the item is internal */
    INTERNAL_UNCLOSED(70),
    /** a translation below nothing that can be translated */
    ENGLISH_ALONE(71, Severity.REMARK),
    /** marks of internal words in a translation */
    ENGLISH_INTERNAL(72),

    /** a body of another qark */
    BODY_ELSEWHERE(80),

    /** nothing in the file */
    FILE_EMPTY(90),
    /** over 1 MiB */
    FILE_TOO_LARGE(91),
    /** no text */
    FILE_BINARY(92),
    /** read as windows-1252 */
    ENCODING_GUESSED(93, Severity.REMARK),
    /** characters that no text holds */
    UNPRINTABLE(94, Severity.REMARK),
    /** what looks like a key continues the text of a keyword, because no blank line parts them */
    LABEL_CONTINUES(95, Severity.REMARK),
    /** somebody who speaks, without a colon, below another's words that are ended */
    SPEAKER_CONTINUES(96, Severity.REMARK),
    /** so many findings that the rest is left out */
    MORE(99);

    private final int number;
    private final Severity severity;

    NotesCode(int number) {
        this(number, Severity.ERROR);
    }

    NotesCode(int number, Severity severity) {
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
