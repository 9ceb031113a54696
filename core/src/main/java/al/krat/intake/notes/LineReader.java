package al.krat.intake.notes;

/** Reads one kind of line. */
interface LineReader {

    /** Reads a line into the minutes; false where it is of another kind. */
    boolean read(NoteLine line, Minutes minutes);
}
