package al.krat.template.word;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes what stands in a paragraph of a template, one thing a run: revisions as if accepted, comments never, controls
 * without their frames, fields as words but for those that count pages, links and bookmarks as marks between the runs.
 */
final class LineTaker {
    /** Marks between runs. */
    static final String LINK = "link";

    static final String LINK_END = "/link";
    static final String BOOKMARK = "bookmark";
    /** A text box in a run; its children are what stands in it. */
    static final String BOX = "box";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    /** Fields of which the words stay that they last showed; what fetches, computes or knows who wrote goes with them. */
    private static final Set<String> WORDS = Set.of(
            "HYPERLINK",
            "QUOTE",
            "MERGEFIELD",
            "REF",
            "PAGEREF",
            "NOTEREF",
            "STYLEREF",
            "SEQ",
            "TITLE",
            "SUBJECT",
            "FORMTEXT",
            "FORMDROPDOWN",
            "SYMBOL",
            "IF",
            "=");

    private static final int LONGEST = 2_000;

    private final PartTaker part;
    private final Fields fields;

    LineTaker(PartTaker part) {
        this.part = part;
        this.fields = new Fields(part.all.leftOut::add, WORDS);
    }

    /** The runs and marks of a paragraph, in order. */
    List<Tree> take(Tree paragraph) {
        line(paragraph);
        return fields.paragraph();
    }

    /** Whether a control only shows what might be typed into it. */
    static boolean isPlaceholder(Tree control) {
        Tree properties = control.child("w:sdtPr");
        return properties != null && properties.isOn("w:showingPlcHdr");
    }

    private void line(Tree parent) {
        for (Tree child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:fldSimple" -> fields.simple(child.get("w:instr"), () -> line(child));
                case "w:hyperlink" -> link(child);
                case "w:sdt" -> {
                    if (!isPlaceholder(child)) {
                        line(child);
                    }
                }
                case "w:sdtContent", "w:smartTag", "w:ins", "w:moveTo", "w:customXml", "w:dir", "w:bdo" -> line(child);
                case "w:bookmarkStart" -> bookmark(child.get("w:name"));
                case "?AlternateContent" -> line(branch(child));
                case "?oMath", "?oMathPara" -> part.all.leftOut.add("m:oMath");
                default -> {}
            }
        }
    }

    private void link(Tree link) {
        String anchor = link.get("w:anchor");
        OfficePackage.Relation relation = part.relations.get(link.get("r:id"));
        String key = "";
        if (relation != null && relation.kind().equals("hyperlink")) {
            String address = address(relation.address());
            key = address.isEmpty() ? "" : String.valueOf(part.link(address));
        } else if (link.attribute("r:id") == null && isBookmark(anchor)) {
            part.all.anchors.add(anchor);
            key = "#" + anchor;
        }
        if (!key.isEmpty()) {
            mark(LINK, key);
        }
        line(link);
        if (!key.isEmpty()) {
            mark(LINK_END, key);
        }
    }

    private void bookmark(String name) {
        if (isBookmark(name) && part.label.isEmpty()) {
            mark(BOOKMARK, name);
        }
    }

    private void mark(String name, String key) {
        var mark = new Tree(name);
        mark.attributes().put("key", key);
        fields.run(mark);
    }

    private static boolean isBookmark(String name) {
        return !name.isEmpty()
                && name.length() <= 40
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    }

    /** An address in ASCII, or empty where it is not of the web or of mail. */
    static String address(String written) {
        try {
            URI uri = new URI(written.strip());
            String scheme = uri.getScheme();
            boolean good = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
            return good && written.length() <= LONGEST ? uri.toASCIIString() : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** Of several versions of one thing the first that can be taken. */
    static Tree branch(Tree alternatives) {
        Tree choice = alternatives.child("?Choice");
        Tree fallback = alternatives.child("?Fallback");
        if (choice != null
                && (fallback == null || choice.find(each -> each.is("w:txbxContent") || each.is("pic:pic")) != null)) {
            return choice;
        }
        return fallback != null ? fallback : alternatives;
    }

    private void run(Tree run) {
        Tree look = run.child("w:rPr");
        if (look != null && (look.isOn("w:vanish") || look.isOn("w:webHidden"))) {
            part.all.leftOut.add("w:vanish");
            return;
        }
        content(run, look);
    }

    private void content(Tree parent, @Nullable Tree look) {
        for (Tree child : parent.children()) {
            switch (child.name()) {
                case "w:fldChar" -> fields.mark(child.get("w:fldCharType"), look);
                case "w:instrText" -> fields.code(child.text());
                case "w:drawing", "w:pict" -> drawing(child, look);
                case "?AlternateContent" -> content(branch(child), look);
                case "w:object", "w:endnoteReference", "w:ruby" -> part.all.leftOut.add(child.name());
                case "w:br" -> {
                    child.attributes().remove("w:clear");
                    add(child, look);
                }
                case "w:t",
                        "w:tab",
                        "w:ptab",
                        "w:cr",
                        "w:noBreakHyphen",
                        "w:softHyphen",
                        "w:sym",
                        "w:footnoteReference",
                        "w:footnoteRef" -> add(child, look);
                default -> {}
            }
        }
    }

    private void drawing(Tree drawing, @Nullable Tree look) {
        List<Tree> texts = new ArrayList<>();
        texts(drawing, texts);
        Tree taken = texts.isEmpty()
                ? drawing.is("w:drawing") ? part.drawings.drawing(drawing) : part.drawings.pict(drawing)
                : BoxTaker.box(drawing, texts.get(0));
        if (taken == null || texts.size() > 1) {
            part.all.leftOut.add(drawing.name());
        }
        if (taken != null) {
            add(taken, look);
        }
    }

    private static void texts(Tree within, List<Tree> found) {
        for (Tree child : within.children()) {
            if (child.is("w:txbxContent")) {
                found.add(child);
            } else {
                texts(child, found);
            }
        }
    }

    private void add(Tree content, @Nullable Tree look) {
        fields.run(Tree.run(look, content));
    }
}
