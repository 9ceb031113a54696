package al.krat.template.word;

import org.jspecify.annotations.Nullable;

/**
 * The sheet of a file, in twips.
 *
 * @param header from the edge of the paper to the running header
 * @param footer from the edge of the paper to the running footer
 * @param firstApart whether the first page has running lines of its own
 */
public record WordSheet(
        int width, int height, int top, int right, int bottom, int left, int header, int footer, boolean firstApart) {
    private static final int A4_WIDTH = 11_906;
    private static final int A4_HEIGHT = 16_838;
    private static final int SMALLEST = 4_000; // 7 cm, less than which no table of ours has room
    private static final int LARGEST = 31_680; // what Word allows

    /** The sheet of a section, or null where its measures leave no room to write in. */
    static @Nullable WordSheet of(@Nullable Tree section) {
        Tree size = section == null ? null : section.child("w:pgSz");
        Tree margins = section == null ? null : section.child("w:pgMar");
        if (section == null || size == null || margins == null) {
            return null;
        }
        int gutter = twips(margins, "w:gutter", 0);
        var sheet = new WordSheet(
                twips(size, "w:w", A4_WIDTH),
                twips(size, "w:h", A4_HEIGHT),
                Math.abs(twips(margins, "w:top", 1_134)),
                twips(margins, "w:right", 1_134),
                Math.abs(twips(margins, "w:bottom", 1_134)),
                twips(margins, "w:left", 1_134) + gutter,
                twips(margins, "w:header", 567),
                twips(margins, "w:footer", 567),
                section.isOn("w:titlePg"));
        return sheet.isSensible() ? sheet : null;
    }

    private boolean isSensible() {
        boolean placed = right >= 0 && left >= 0 && header >= 0 && footer >= 0;
        return placed
                && width <= LARGEST
                && height <= LARGEST
                && width - left - right >= SMALLEST
                && height - top - bottom >= SMALLEST;
    }

    private static int twips(Tree element, String name, int otherwise) {
        return (int) Math.max(-LARGEST, Math.min(2L * LARGEST, Tree.number(element.attribute(name), otherwise)));
    }
}
