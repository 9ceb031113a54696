package al.krat.writer.pdf;

import al.krat.writer.Headings;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import java.util.ArrayList;
import java.util.List;

/** On which sheet of a layout, counted from 1, each heading of the contents list begins. */
final class SheetNumbers {
    private SheetNumbers() {}

    static List<Integer> of(Headings headings, SharedContext layout, CssContext context, Layer root) {
        List<Integer> sheets = new ArrayList<>();
        if (headings.list() != null) {
            for (Headings.Heading heading : headings.listed()) {
                Box box = layout.getBoxById(heading.id());
                if (box == null) {
                    sheets.add(1); // a pack's style sheet does not show it
                } else {
                    int y = PagedBoxCollector.findContentStartY(box);
                    sheets.add(PagedBoxCollector.findPageForY(context, y, root.getPages()) + 1);
                }
            }
        }
        return sheets;
    }
}
