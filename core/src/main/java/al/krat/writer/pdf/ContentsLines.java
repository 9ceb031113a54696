package al.krat.writer.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Fills in the entries of the contents list once everything is laid out: the number of the sheet at the right edge, and
 * dots up to it, which stand under each other from line to line.
 */
final class ContentsLines {
    private final CssContext context;
    private final TextRenderer renderer;
    private final List<InlineLayoutBox> leaders = new ArrayList<>();
    private final List<InlineLayoutBox> numbers = new ArrayList<>();

    private ContentsLines(CssContext context, TextRenderer renderer) {
        this.context = context;
        this.renderer = renderer;
    }

    /** @param sheets of the entries, in order, counted from 1; a list that stands twice says them twice */
    static void fill(Box root, List<Integer> sheets, CssContext context, TextRenderer renderer) {
        if (!sheets.isEmpty()) {
            var lines = new ContentsLines(context, renderer);
            lines.find(root);
            lines.fill(sheets);
        }
    }

    private void find(Box box) {
        if (box instanceof InlineLayoutBox inline) {
            Element element = box.getElement();
            if (element != null && element.getTagName().equals(ContentsTags.LEADER)) {
                leaders.add(inline);
            } else if (element != null && element.hasAttribute(ContentsTags.NUMBER)) {
                numbers.add(inline);
            }
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    find(inner);
                }
            }
        } else {
            box.getChildren().forEach(this::find);
        }
    }

    private void fill(List<Integer> sheets) {
        Iterator<InlineLayoutBox> dots = leaders.iterator();
        int entry = 0;
        for (InlineLayoutBox number : numbers) {
            int sheet = sheets.get(entry++ % sheets.size());
            String words = "\u00a0" + sheet;
            int edge = edge(number);
            int wide = width(number, words);
            if (dots.hasNext()) { // a pack's style sheet may hide them
                lead(dots.next(), edge, wide);
            }
            set(number, words, edge - wide);
            Element link = (Element) number.getElement().getParentNode();
            link.setAttribute("title", link.getAttribute("title") + ", " + sheet);
        }
    }

    /** Dots from the words of an entry to its number. */
    private void lead(InlineLayoutBox leader, int edge, int wide) {
        int dot = Math.max(1, width(leader, "."));
        int last = wide / dot + 1;
        int first = (edge - leader.getAbsX() - dot) / dot;
        set(leader, ".".repeat(Math.max(0, first - last + 1)), edge - first * dot);
    }

    /** The right edge of an entry, at which its number ends; its words end earlier. */
    private static int edge(Box box) {
        Box at = box;
        while (!(at instanceof BlockBox)) {
            at = at.getParent();
        }
        return at.getAbsX() + at.getWidth();
    }

    private int width(InlineLayoutBox box, String words) {
        return renderer.getWidth(context.getFontContext(), box.getStyle().getFSFont(context), words);
    }

    private void set(InlineLayoutBox box, String words, int x) {
        for (Object child : box.getInlineChildren()) {
            if (child instanceof InlineText text) {
                text.setMasterText(words);
                text.setSubstring(0, words.length());
                text.setX(x - box.getAbsX());
                text.setWidth(width(box, words));
            }
        }
    }
}
