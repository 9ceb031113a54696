package al.krat.template.doctor;

import al.krat.domain.Code;
import al.krat.domain.Finding;
import al.krat.domain.Severity;
import java.util.EnumSet;
import java.util.Set;

/** What the template doctor tells of a letter. */
public enum DoctorCode implements Code {
    /** nothing is written in the letter */
    EMPTY(430),
    /** the paper is of a kind that no template is filled for yet */
    NO_TEMPLATE(431),
    /** minutes in which nothing was recognised */
    NOTHING_FOUND(432),
    LEFT_NAME(433),
    LEFT_DATE(434),
    LEFT_TIME(435),
    /** a ruled blank that nobody knows what to fill with */
    LEFT_BLANK(436),
    /** paragraphs of a part that are no list */
    LEFT_SECTION(437),
    /** lines or rows of which one was made that repeats */
    LINES_JOINED(438),
    /** what did not come along of the Word file */
    PARTS_LEFT_OUT(439),
    QARK_UNKNOWN(440),
    /** a template in English words */
    ENGLISH(441),
    /** an address, for which pack.yaml has no key */
    ADDRESS_KEPT(442),
    /** made files that are larger than a pack may be */
    TOO_LARGE(443),
    /** a part of minutes that the template does not say */
    LACKING(444),
    /** a sentence, or an item of a list, that nobody knows */
    LEFT_TEXT(445);

    private static final Set<DoctorCode> LEFTOVERS =
            EnumSet.of(LEFT_NAME, LEFT_DATE, LEFT_TIME, LEFT_SECTION, LEFT_TEXT, LACKING);

    private final int number;

    DoctorCode(int number) {
        this.number = number;
    }

    /** Whether a finding says that what belongs to the old meeting is in the template, or may be. */
    static boolean isLeftover(Finding finding) {
        return finding.code() instanceof DoctorCode code && LEFTOVERS.contains(code);
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public Severity severity() {
        return this == EMPTY || this == TOO_LARGE ? Severity.ERROR : Severity.REMARK;
    }
}
