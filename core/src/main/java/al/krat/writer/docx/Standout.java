package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The blocks that stand out by a rule at their left (vendim, rekomandim, angazhim). */
enum Standout {
    DECISION,
    RECOMMENDATION,
    COMMITMENT;

    /** The class of the page, and the key of the accent colour in the pack's style. */
    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a {@code div} is, or null when it does not stand out. */
    static @Nullable Standout of(Node.Element div) {
        for (Standout each : values()) {
            if (div.is(each.cssClass())) {
                return each;
            }
        }
        return null;
    }
}
