package al.krat.domain;

/** Groups that notes address at once. */
public enum PartyGroup {
    /** të gjithë anëtarët */
    MEMBERS,
    /** të gjitha institucionet */
    INSTITUTIONS,
    /** bashkitë e qarkut */
    MUNICIPALITIES
}
