package al.krat.writer.docx;

import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.writer.Headings;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The contents list: a field that Word can renew, whose result is right already, so that nobody is asked to. Levels are
 * the page's: {@code h2} is «heading 2» and its entry «toc 2», whoever renews it.
 */
final class ContentsFlow {
    private static final int FIRST = 2;

    private final Headings headings;
    private final Map<Node.Element, String> bookmarks = new IdentityHashMap<>();

    private ContentsFlow(Headings headings) {
        this.headings = headings;
        if (headings.list() != null) {
            headings.listed().forEach(each -> bookmarks.put(each.element(), "_Toc" + (100_000_001 + bookmarks.size())));
        }
    }

    /** The contents list of a page. */
    static ContentsFlow of(Page page) {
        return new ContentsFlow(Headings.of(page.body()));
    }

    /** Whether there are entries, whose sheets must be known. */
    boolean isAsked() {
        return !bookmarks.isEmpty();
    }

    /** The bookmark that an entry leads to, or null for a heading that no list names. */
    @Nullable String bookmark(Node.Element heading) {
        return bookmarks.get(heading);
    }

    /** The list with its heading. */
    List<Block> blocks(Shared shared, Node.Element nav) {
        var words = new Words(shared);
        List<Block> content = new ArrayList<>();
        for (Node.Element title : nav.elements()) {
            Setting setting = Setting.BODY.of(Setting.Area.BODY, StyleId.CONTENTS_HEADING, true);
            content.add(new Block.Paragraph(
                    StyleId.CONTENTS_HEADING, words.of(title, setting).finish()));
        }
        List<Headings.Heading> listed = headings.listed();
        for (int i = 0; i < listed.size(); i++) {
            content.add(entry(words, i, listed, shared.room()));
        }
        return content.isEmpty() ? List.of() : List.of(new Block.Contents(List.copyOf(content), List.of()));
    }

    private Block.Paragraph entry(Words words, int i, List<Headings.Heading> listed, int room) {
        Headings.Heading heading = listed.get(i);
        String bookmark = bookmarks.getOrDefault(heading.element(), "");
        Inlines line = words.of(heading.line(), Setting.BODY);
        line.tab();
        line.add(new Inline.SheetOf(bookmark));
        List<Inline> content = new ArrayList<>();
        if (i == 0) {
            content.add(new Inline.FieldStart(field(listed)));
        }
        content.add(new Inline.Link(bookmark, null, line.finish()));
        if (i == listed.size() - 1) {
            content.add(new Inline.FieldEnd());
        }
        return new Block.Paragraph(StyleId.contents(heading.level()), List.copyOf(content))
                .tuned(Block.Tuning.NONE.leading(room));
    }

    private static String field(List<Headings.Heading> listed) {
        int last = listed.stream().mapToInt(Headings.Heading::level).max().orElse(FIRST);
        String levels = "\"" + FIRST + "-" + Math.max(last, FIRST + 1) + "\"";
        return String.join(" ", "TOC", "\\o", levels, "\\h", "\\z", "\\u");
    }
}
