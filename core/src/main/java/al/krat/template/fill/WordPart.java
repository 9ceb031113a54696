package al.krat.template.fill;

import al.krat.picture.Picture;
import java.util.List;

/**
 * A part of a Word template: the body, a header, a footer, all notes.
 *
 * @param kind «document», «header», «footer» or «footnotes»
 * @param contents its content, one a note; the other kinds have one
 * @param pictures those that it shows; «rId1» stands for the first
 * @param links addresses that it leads to; their ids come after those of the pictures
 */
public record WordPart(String kind, List<List<Piece>> contents, List<Picture> pictures, List<String> links) {
    public WordPart {
        contents = contents.stream().map(List::copyOf).toList();
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
    }

    /** The content of a part that has one. */
    public List<Piece> content() {
        return contents.get(0);
    }
}
