package al.krat.integrity;

/** One rule that a meeting can break. */
interface Check {

    /** Reports every place where the rule is broken. */
    void check(Context context);
}
