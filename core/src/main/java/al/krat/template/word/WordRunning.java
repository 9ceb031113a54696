package al.krat.template.word;

import al.krat.picture.Picture;
import java.util.List;

/**
 * A running header or footer of a file.
 *
 * @param blocks its paragraphs and tables, as markup; {@link #PICTURE_ID} stands for the number of a picture, «rId1» for
 *     the first of the pictures
 * @param edge the empty paragraph beside the text, which gives way to the document's own line; may be empty
 * @param pictures in the order of their relationships
 * @param counts whether it says the page and how many there are
 */
public record WordRunning(String blocks, String edge, List<Picture> pictures, boolean counts) {
    /** Stands for a number that no other picture of the part has. */
    public static final char PICTURE_ID = '\u0001';

    /** Nothing runs. */
    public static final WordRunning NONE = new WordRunning("", "", List.of(), false);

    public WordRunning {
        pictures = List.copyOf(pictures);
    }
}
