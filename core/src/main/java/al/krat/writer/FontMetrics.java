package al.krat.writer;

/** The measures of fonts, as parts of the size that they are set in. */
public interface FontMetrics {

    /**
     * A face of a family; of one that is not known, the nearest that is.
     *
     * @param family as Word names it
     */
    Face face(String family, boolean bold, boolean italic);

    /** One face. */
    interface Face {
        /** How far a character moves the pen. */
        double width(char character);

        /** From the baseline to the top of a line. */
        double ascent();

        /** From one baseline to the next at single spacing. */
        double lineHeight();
    }
}
