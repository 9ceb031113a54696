package al.krat.writer.html;

import al.krat.writer.html.Headings.Heading;
import java.util.List;
import java.util.Map;

/** The contents list, for screens. */
final class Contents {
    private static final int WORTH_LISTING = 2;

    private final Markup out;
    private final List<Heading> headings;

    Contents(Markup out, Headings headings) {
        this.out = out;
        this.headings = headings.all();
    }

    void write(String title) {
        if (headings.size() < WORTH_LISTING) {
            return;
        }
        out.raw("<nav class=\"contents\" aria-labelledby=\"permbajtja\">\n");
        out.raw("<h2 id=\"permbajtja\">").text(title).close("h2").line();
        out.open("ol", Map.of()).line();
        boolean inner = false;
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            out.raw("<li><a").attribute("href", "#" + heading.id()).raw(">");
            out.text(heading.words()).close("a");
            boolean deeper = i + 1 < headings.size() && headings.get(i + 1).level() > heading.level();
            boolean last = i + 1 == headings.size() || headings.get(i + 1).level() < heading.level();
            if (deeper && !inner) {
                out.open("ol", Map.of()).line();
                inner = true;
            } else {
                out.close("li").line();
                if (inner && last) {
                    out.raw("</ol></li>").line();
                    inner = false;
                }
            }
        }
        out.close("ol").line().close("nav").line();
    }
}
