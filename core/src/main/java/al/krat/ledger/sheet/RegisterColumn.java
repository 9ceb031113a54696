package al.krat.ledger.sheet;

/** The columns of a register. */
public enum RegisterColumn {
    ID(12, false),
    /** lloji */
    KIND(14, false),
    /** mbledhja */
    MEETING(11, false),
    /** data e mbledhjes */
    MADE(11, false),
    /** detyra */
    TEXT(52, false),
    /** përgjegjës */
    LEAD(26, false),
    /** bashkëpunues */
    PARTNERS(24, false),
    /** afati në fuqi */
    DUE(14, true),
    /** afati i parë */
    FIRST_DUE(14, false),
    /** sa herë u shty */
    POSTPONEMENTS(8, false),
    /** statusi */
    STATUS(14, true),
    /** what calls for attention, in words */
    CONDITION(13, false),
    /** jashtë afatit, in days */
    LATE(9, false),
    /** dëshmia */
    EVIDENCE(36, true),
    /** data e mbylljes */
    CLOSED(12, true),
    /** shtylla */
    PILLAR(15, false),
    /** the matter's key, in a hidden column */
    KEY(4, false);

    private final int width;
    private final boolean answered;

    RegisterColumn(int width, boolean answered) {
        this.width = width;
        this.answered = answered;
    }

    /** How wide it is, in characters. */
    public int width() {
        return width;
    }

    /** Whether what is typed in it is read back; the others are locked. */
    public boolean isAnswered() {
        return answered;
    }

    /** What its heading is called in {@link RegisterWords}. */
    public String heading() {
        return "column." + name();
    }
}
