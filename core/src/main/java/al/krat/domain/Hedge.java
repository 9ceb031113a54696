package al.krat.domain;

/** How exact a figure is. */
public enum Hedge {
    /** saktësisht */
    EXACT,
    /** rreth */
    ABOUT,
    /** mbi */
    OVER,
    /** nën */
    UNDER
}
