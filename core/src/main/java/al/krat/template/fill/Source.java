package al.krat.template.fill;

import al.krat.domain.Place;
import java.util.Objects;

/** Where the characters of an expression stand in a Word file. */
public final class Source {

    private final String file;
    private final Place.Spot spot;
    private final int line;
    private final int[] columns;

    /**
     * @param line which paragraph of all that were read, from 1
     * @param columns the column of each character of the expression in its paragraph, then that of its end
     */
    public Source(String file, Place.Spot spot, int line, int[] columns) {
        this.file = Objects.requireNonNull(file);
        this.spot = Objects.requireNonNull(spot);
        this.line = line;
        this.columns = columns.clone();
    }

    /** The place of a character. */
    public Place.InWord at(int offset) {
        int column = columns.length == 0 ? 1 : columns[Math.max(0, Math.min(offset, columns.length - 1))];
        return new Place.InWord(file, spot, line, column);
    }
}
