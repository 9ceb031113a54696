package al.krat.intake.notes;

import al.krat.domain.Place;
import org.jspecify.annotations.Nullable;

/** A typed line without its end; a tab counts as a blank. */
class Line {

    private static final int[] AS_OFFSETS = {};

    /** From 1. */
    final int number;

    /** Where in the whole text it begins. */
    final int start;

    /** The line as typed. */
    final String text;

    private int @Nullable [] columns;

    Line(int number, String text) {
        this(number, 0, text);
    }

    Line(int number, int start, String text) {
        this.number = number;
        this.start = start;
        this.text = text;
    }

    /** The place of an offset. */
    Place place(String file, int offset) {
        return new Place.InText(file, number, column(offset));
    }

    /** The column of an offset, from 1, counted in code points. */
    final int column(int offset) {
        int[] counted = columns;
        if (counted == null) {
            counted = count();
            columns = counted;
        }
        return counted == AS_OFFSETS ? offset + 1 : counted[offset];
    }

    /** Counted once a line, so that a thousand findings on one long line cost no more than ten. */
    private int[] count() {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return AS_OFFSETS;
        }
        int[] counted = new int[text.length() + 1];
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            counted[i] = column;
            boolean pairGoesOn = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            column += pairGoesOn ? 0 : 1;
        }
        counted[text.length()] = column;
        return counted;
    }
}
