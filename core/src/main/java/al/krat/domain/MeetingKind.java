package al.krat.domain;

/** The kind of a meeting (lloji i mbledhjes); a meeting may be of several. */
public enum MeetingKind {
    /** e zakonshme */
    ORDINARY,
    /** e jashtëzakonshme */
    EXTRAORDINARY,
    /** e përbashkët */
    JOINT,
    /** analizë */
    ANALYSIS
}
