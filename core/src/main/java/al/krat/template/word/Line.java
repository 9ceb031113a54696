package al.krat.template.word;

import al.krat.domain.Place.Spot;
import al.krat.template.fill.Piece;
import al.krat.template.fill.Source;
import al.krat.template.word.Node.Leaf;
import al.krat.template.word.Node.Mark;
import al.krat.template.word.Node.Reach;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a template as one text, whatever runs its characters stand in: literal runs, expressions in the look of
 * their first character, marks of blocks.
 */
final class Line {
    /** Stands for what is no character. */
    private static final char OBJECT = '\uFFFC';

    private static final String NO_LOOK = "";

    private final PartTaker part;
    private final Spot spot;
    private final List<Tree> items;
    private final int[] starts;
    private final StringBuilder text = new StringBuilder();
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Tree, String> looks = new IdentityHashMap<>();
    private final Pen pen;
    private @Nullable String link;
    private int known;
    private int counted;

    /** @param items as {@link LineTaker} takes them */
    Line(PartTaker part, Spot spot, List<Tree> items) {
        this.part = part;
        this.spot = spot;
        this.items = items;
        this.starts = new int[items.size() + 1];
        for (int i = 0; i < items.size(); i++) {
            starts[i] = text.length();
            text.append(characters(items.get(i)));
        }
        starts[items.size()] = text.length();
        this.pen = new Pen(nodes);
    }

    private static CharSequence characters(Tree item) {
        if (!item.is("w:r")) {
            return "";
        }
        Tree content = content(item);
        return switch (content.name()) {
            case "w:t" -> words(content);
            case "w:tab", "w:ptab" -> "\t";
            case "w:br" ->
                content.get("w:type").isEmpty() || content.get("w:type").equals("textWrapping")
                        ? "\n"
                        : String.valueOf(OBJECT);
            case "w:cr" -> "\n";
            case "w:noBreakHyphen" -> "\u2011";
            case "w:softHyphen" -> "\u00AD";
            default -> String.valueOf(OBJECT);
        };
    }

    private static Tree content(Tree run) {
        return run.children().get(run.children().size() - 1);
    }

    /** Blanks at the ends of a text count only where it says so. */
    private static String words(Tree text) {
        String words = text.text().toString();
        return text.get("xml:space").equals("preserve") ? words : words.strip();
    }

    /** What stands in it, blocks that begin and end in it not matched yet. */
    List<Node> nodes() {
        part.all.lines.add(text.toString().replace(OBJECT, '·').replace('\n', ' '));
        int line = part.all.lines.size();
        List<Token> tokens = Tokens.of(part.all, text.toString(), spot, line);
        int next = 0;
        for (int i = 0; i < items.size(); i++) {
            Tree item = items.get(i);
            if (!item.is("w:r")) {
                mark(item);
                continue;
            }
            int at = starts[i];
            int end = starts[i + 1];
            while (at < end) {
                while (next < tokens.size() && tokens.get(next).to() <= at) {
                    next++;
                }
                Token token = next < tokens.size() ? tokens.get(next) : null;
                if (token == null || token.from() >= end) {
                    literal(item, at, end);
                    at = end;
                } else if (token.from() > at) {
                    literal(item, at, token.from());
                    at = token.from();
                } else {
                    if (token.from() == at) {
                        token(token, look(item), line);
                    }
                    at = Math.min(end, token.to());
                }
            }
        }
        pen.flush();
        return nodes;
    }

    private void mark(Tree item) {
        pen.flush();
        switch (item.name()) {
            case LineTaker.LINK -> link = item.get("key");
            case LineTaker.LINK_END -> link = null;
            default -> nodes.add(new Leaf(List.of(new Piece.Bookmark(item.get("key"))), true));
        }
        pen.link(before(), after());
    }

    private String before() {
        return link == null ? "" : Weld.LINK + link + Weld.LINK;
    }

    private String after() {
        return link == null ? "" : Weld.LINK_END + link + Weld.LINK_END;
    }

    private String look(Tree item) {
        Tree look = item.children().size() > 1 ? item.children().get(0) : null;
        return look == null ? NO_LOOK : looks.computeIfAbsent(look, Line::cleaned);
    }

    /** The language of a text is the document's. */
    private static String cleaned(Tree look) {
        look.children().removeIf(child -> child.is("w:lang"));
        String markup = Cleaner.clean(new Tree("w:r"), look);
        return markup.equals("<w:rPr></w:rPr>") ? NO_LOOK : markup;
    }

    /** What stands from one character of the line to before another, all of it in one item. */
    private void literal(Tree item, int from, int to) {
        Tree content = content(item);
        String look = look(item);
        switch (content.name()) {
            case "w:t" -> pen.words(look, text.substring(from, to));
            case "w:footnoteReference" -> note(content, look);
            case LineTaker.BOX -> box(content, look);
            case "w:footnoteRef" -> pen.content(look, "<w:footnoteRef/>", false);
            case "w:cr", "w:br" ->
                pen.content(look, Cleaner.clean(content), characters(item).charAt(0) == '\n');
            case "w:tab" -> pen.content(look, "<w:tab/>", true);
            default -> pen.content(look, Cleaner.clean(content), false);
        }
    }

    private void note(Tree reference, String look) {
        if (!part.label.isEmpty()) {
            part.all.leftOut.add("w:footnoteReference");
            return;
        }
        Map<String, Integer> notes = part.all.notes;
        int note = notes.computeIfAbsent(reference.get("w:id"), id -> notes.size());
        pen.piece(new Piece.Note(note, look));
    }

    private void box(Tree box, String look) {
        String name = "box" + part.all.nextBox();
        List<Piece> within = new ContainerTaker(part.inner(name), null).closed(box.children());
        pen.piece(new Piece.Ending("<w:r>" + look + box.get("open"), within, box.get("close") + "</w:r>"));
    }

    private void token(Token token, String look, int line) {
        pen.flush();
        if (token instanceof Token.Value value) {
            pen.piece(new Piece.Value(value.said(), look, "", before(), after(), value.source()));
        } else if (token instanceof Token.Phrase phrase) {
            pen.piece(new Piece.Phrase(phrase.said(), look, "", before(), after(), phrase.source()));
        } else if (token instanceof Token.Begin begin) {
            nodes.add(mark(true, begin.around(), begin.words(), begin.from(), line));
        } else if (token instanceof Token.End end) {
            nodes.add(mark(false, within -> new Piece.Broken(List.of(), within), end.words(), end.from(), line));
        }
    }

    private Mark mark(
            boolean opens, java.util.function.Function<List<Piece>, Piece> around, String words, int at, int line) {
        counted += text.codePointCount(known, at);
        known = at;
        var place = new Source(part.all.name, spot, line, new int[] {counted + 1}).at(0);
        return new Mark(opens, around, place, words, Reach.EDGE);
    }
}
