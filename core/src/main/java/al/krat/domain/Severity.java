package al.krat.domain;

/** How grave a finding is. */
public enum Severity {
    /** gabim: papers made from the input are marked PROJEKT, recording refuses */
    ERROR,
    /** vërejtje */
    REMARK
}
