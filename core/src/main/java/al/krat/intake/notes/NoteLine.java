package al.krat.intake.notes;

/**
 * A line without its mark of a list item or of continuation.
 *
 * @param whole all that is typed on it
 * @param content what stands behind the mark
 * @param point whether it is a list item ({@code - * • – —})
 * @param continued whether it continues across a blank line ({@code …})
 */
record NoteLine(Typed whole, Typed content, boolean point, boolean continued) {

    private static final String RULERS = "-_=*~ .";

    static NoteLine of(Line line) {
        return of(Typed.of(line));
    }

    static NoteLine of(Typed whole) {
        String text = whole.text;
        if (text.startsWith("… ") || text.startsWith("... ")) {
            return new NoteLine(whole, whole.from(text.indexOf(' ')), false, true);
        }
        boolean marked = text.length() > 1 && "-*•–—‒−".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
        boolean point = marked || text.startsWith("•");
        return new NoteLine(whole, point ? whole.from(1) : whole, point, false);
    }

    /** Whether nothing is typed, or only a rule to part or to fill in. */
    boolean isBlank() {
        String text = content.text;
        for (int i = 0; i < text.length(); i++) {
            if (RULERS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
