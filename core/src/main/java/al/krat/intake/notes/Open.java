package al.krat.intake.notes;

/** What the line above has opened: it may take the lines directly below. */
interface Open {

    /** Takes an unmarked line; false where it does not. */
    default boolean line(NoteLine line) {
        return false;
    }

    /** Takes a list item; false where it does not. */
    default boolean point(NoteLine line) {
        return false;
    }

    /** Takes a translation; false where there is nothing to translate. */
    default boolean english(NoteLine line, Typed translation) {
        return false;
    }
}
