package al.krat.writer.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import org.jspecify.annotations.Nullable;

/**
 * Gives the blanks back that a layout cuts off where lines break. They take no room that is seen, and without them who
 * reads the document's text finds the last word of a line run together with the first of the next.
 */
final class LineEnds {
    private @Nullable InlineText last;

    private LineEnds() {}

    static void restore(Box root) {
        new LineEnds().box(root);
    }

    private void box(Box box) {
        if (box instanceof BlockBox) {
            last = null;
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    text(text);
                } else {
                    box((Box) child);
                }
            }
        } else {
            for (Box child : box.getChildren()) {
                box(child);
            }
        }
    }

    private void text(InlineText text) {
        InlineText before = last;
        if (text.isTrimmedLeadingSpace()
                && before != null
                && !before.getSubstring().endsWith(" ")) {
            before.setMasterText(before.getSubstring() + " ");
            before.setSubstring(0, before.getMasterText().length());
        }
        if (text.getTextExportText().endsWith(" ") && !text.getSubstring().endsWith(" ")) {
            text.setSubstring(text.getStart(), text.getEnd() + 1);
        }
        last = text;
    }
}
