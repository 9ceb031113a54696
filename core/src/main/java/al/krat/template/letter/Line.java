package al.krat.template.letter;

import al.krat.domain.Place.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as a reader sees it.
 *
 * @param index from 0, in the order of the file: running headers, text, running footers
 * @param area where on the sheet it stands
 * @param spot the paragraph or cell; of a running line the paragraph of its own part
 * @param cell the cell of a table that it stands in, or null
 * @param text its words; a tab is a tab, a line break a line feed
 * @param numbered whether it belongs to a list of Word's
 * @param pictures the pictures in it, by the names of their parts
 */
public record Line(
        int index, Area area, Spot spot, @Nullable Cell cell, String text, boolean numbered, List<Picture> pictures) {

    /** Parts of a sheet. */
    public enum Area {
        HEADER,
        TEXT,
        FOOTER
    }

    /**
     * A cell, all counted from 0.
     *
     * @param table the table, nested ones too
     * @param row its row
     * @param column which cell of the row
     */
    public record Cell(int table, int row, int column) {}

    /**
     * A picture.
     *
     * @param part the name of its part
     * @param words what it shows, as the file says; may be empty
     */
    public record Picture(String part, String words) {}

    public Line {
        pictures = List.copyOf(pictures);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Whether it stands in the text, outside of tables. */
    public boolean isPlain() {
        return area == Area.TEXT && cell == null;
    }
}
