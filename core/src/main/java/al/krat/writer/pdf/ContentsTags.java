package al.krat.writer.pdf;

import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/**
 * How the contents list is told to the renderer, which knows no lists of that kind: by elements that no page has and that
 * it tags each in a way of its own, so that {@link Tags} finds them again.
 */
final class ContentsTags {
    static final String LIST = "blockquote";
    static final String ENTRY = "part";
    static final String LEADER = "sect";

    /** The attribute of what says the sheet of an entry; no page has it. */
    static final String NUMBER = "data-sheet";

    private static final COSName TOCI = COSName.getPDFName("TOCI");
    private static final COSName P = COSName.getPDFName("P");
    private static final COSName SECT = COSName.getPDFName("Sect");

    /** What the renderer tags them, and what they are (ISO 32000-1, 14.8.4.2 and 14.8.4.4). */
    private static final Map<COSName, COSName> ROLES =
            Map.of(COSName.getPDFName("BlockQuote"), COSName.getPDFName("TOC"), COSName.getPDFName("Part"), TOCI);

    private ContentsTags() {}

    /** The right tag for one of the renderer's within a parent. */
    static COSName role(COSName tag, COSName parent) {
        return P.equals(tag) && TOCI.equals(parent) ? COSName.getPDFName("Reference") : ROLES.getOrDefault(tag, tag);
    }

    /** Whether an element is the dots of an entry, which nobody wants read. */
    static boolean isLeader(COSName tag, COSName parent) {
        return SECT.equals(tag) && COSName.getPDFName("Link").equals(parent);
    }
}
