package al.krat.domain;

/** How an indicator's observations add up over a period. */
public enum Aggregation {
    /** the sum of all */
    SUM,
    /** the last one stands */
    LAST,
    /** the count of different cases; sums of parts would count twice */
    DISTINCT
}
