package al.krat.template.word;

import al.krat.template.fill.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Makes as few pieces as possible of those that were taken: literal markup in one, numbers that only filling knows apart,
 * links with the ids that they have now that all pictures are known.
 */
final class Weld {
    /** Stands around the key of a link that begins, «3» or «#anchor», then of one that ends. */
    static final char LINK = '\u0003';

    static final char LINK_END = '\u0004';

    /** Stands around the number of a list and its level, «3,0». */
    static final char LIST = '\u0006';

    private static final String FRESH_PICTURE = "<wp:docPr id=\"";
    private static final String FRESH_BOX = "<v:rect id=\"krat";

    private final int pictures;
    private final Set<String> anchors;
    private final List<Piece> out = new ArrayList<>();
    private final StringBuilder markup = new StringBuilder();

    private Weld(int pictures, Set<String> anchors) {
        this.pictures = pictures;
        this.anchors = anchors;
    }

    /**
     * Welds the pieces of a part.
     *
     * @param pictures how many it shows
     * @param anchors the bookmarks that a link may lead to
     */
    static List<Piece> of(List<Piece> pieces, int pictures, Set<String> anchors) {
        var weld = new Weld(pictures, anchors);
        pieces.forEach(weld::add);
        weld.flush();
        return weld.out;
    }

    private List<Piece> inner(List<Piece> pieces) {
        return of(pieces, pictures, anchors);
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Markup literal) {
            literal(literal.text());
        } else if (piece instanceof Piece.Value value) {
            other(new Piece.Value(
                    value.said(),
                    value.look(),
                    value.again(),
                    linked(value.before()),
                    linked(value.after()),
                    value.source()));
        } else if (piece instanceof Piece.Phrase said) {
            other(new Piece.Phrase(
                    said.said(),
                    said.look(),
                    said.again(),
                    linked(said.before()),
                    linked(said.after()),
                    said.source()));
        } else if (piece instanceof Piece.Bookmark bookmark) {
            if (anchors.contains(bookmark.name())) {
                other(bookmark);
            }
        } else if (piece instanceof Piece.Frame frame) {
            frame(frame);
        } else if (piece instanceof Piece.Ending ending) {
            ending(ending);
        } else {
            other(rebuilt(piece, this::inner));
        }
    }

    /** A row, a table or a paragraph that something always stands in is no frame. */
    private void frame(Piece.Frame frame) {
        List<Piece> within = inner(frame.within());
        boolean stays = frame.close().equals("</w:p>") || within.stream().anyMatch(Piece.Markup.class::isInstance);
        if (stays) {
            literal(frame.open());
            within.forEach(this::welded);
            literal(frame.close());
        } else {
            opened(frame.open(), open -> new Piece.Frame(open, within, frame.close()));
        }
    }

    private void ending(Piece.Ending ending) {
        List<Piece> within = inner(ending.within());
        Piece last = within.isEmpty() ? new Piece.Markup("") : within.get(within.size() - 1);
        boolean ends = last instanceof Piece.Markup words && (words.text().endsWith("</w:p>") || within.isEmpty());
        if (ends) {
            literal(ending.open());
            within.forEach(this::welded);
            literal(within.isEmpty() ? "<w:p/>" + ending.close() : ending.close());
        } else {
            opened(ending.open(), open -> new Piece.Ending(open, within, ending.close()));
        }
    }

    /** Numbers in what a piece begins with stand before it. */
    private void opened(String open, java.util.function.Function<String, Piece> piece) {
        if (open.indexOf(WordRunning.PICTURE_ID) < 0 && open.indexOf(LIST) < 0) {
            other(piece.apply(open));
        } else {
            literal(open);
            other(piece.apply(""));
        }
    }

    private void welded(Piece piece) {
        if (piece instanceof Piece.Markup literal) {
            markup.append(literal.text());
        } else {
            other(piece);
        }
    }

    private void other(Piece piece) {
        flush();
        out.add(piece);
    }

    private void flush() {
        if (markup.length() > 0) {
            out.add(new Piece.Markup(markup.toString()));
            markup.setLength(0);
        }
    }

    private void literal(String text) {
        String linked = linked(text);
        int from = 0;
        for (int i = 0; i < linked.length(); i++) {
            char c = linked.charAt(i);
            if (c == WordRunning.PICTURE_ID) {
                markup.append(linked, from, i);
                boolean fresh = endsWith(FRESH_PICTURE) || endsWith(FRESH_BOX);
                other(new Piece.Shape(fresh));
                from = i + 1;
            } else if (c == LIST) {
                markup.append(linked, from, i);
                int comma = linked.indexOf(',', i);
                int end = linked.indexOf(LIST, i + 1);
                int list = Integer.parseInt(linked.substring(i + 1, comma));
                int level = Integer.parseInt(linked.substring(comma + 1, end));
                other(new Piece.ListNumber(list, level));
                i = end;
                from = end + 1;
            }
        }
        markup.append(linked, from, linked.length());
    }

    private boolean endsWith(String words) {
        return markup.length() >= words.length()
                && markup.indexOf(words, markup.length() - words.length()) == markup.length() - words.length();
    }

    /** The marks of links made tags; a link to what may not be there is none. */
    private String linked(String text) {
        if (text.indexOf(LINK) < 0 && text.indexOf(LINK_END) < 0) {
            return text;
        }
        var made = new StringBuilder(text.length() + 40);
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == LINK || c == LINK_END) {
                int end = text.indexOf(c, i + 1);
                String key = text.substring(i + 1, end);
                made.append(text, from, i).append(tag(key, c == LINK));
                i = end;
                from = end + 1;
            }
        }
        return made.append(text, from, text.length()).toString();
    }

    private String tag(String key, boolean begins) {
        boolean anchor = key.startsWith("#");
        if (anchor && !anchors.contains(key.substring(1))) {
            return "";
        }
        if (!begins) {
            return "</w:hyperlink>";
        }
        return "<w:hyperlink "
                + (anchor
                        ? "w:anchor=\"" + Cleaner.escaped(key.substring(1))
                        : "r:id=\"rId" + (pictures + 1 + Integer.parseInt(key)))
                + "\" w:history=\"1\">";
    }

    /** A piece with others in the place of those within it. */
    static Piece rebuilt(Piece piece, java.util.function.UnaryOperator<List<Piece>> within) {
        if (piece instanceof Piece.Each each) {
            return new Piece.Each(each.said(), within.apply(each.within()), each.restarts(), each.source());
        } else if (piece instanceof Piece.If condition) {
            return new Piece.If(
                    condition.said(), condition.shows(), within.apply(condition.within()), condition.source());
        } else if (piece instanceof Piece.With with) {
            return new Piece.With(with.said(), within.apply(with.within()), with.source());
        } else if (piece instanceof Piece.Broken broken) {
            return new Piece.Broken(broken.names(), within.apply(broken.within()));
        } else if (piece instanceof Piece.Paragraph paragraph) {
            return new Piece.Paragraph(within.apply(paragraph.open()), within.apply(paragraph.within()));
        } else if (piece instanceof Piece.Ending ending) {
            return new Piece.Ending(ending.open(), within.apply(ending.within()), ending.close());
        } else if (piece instanceof Piece.Frame frame) {
            return new Piece.Frame(frame.open(), within.apply(frame.within()), frame.close());
        } else if (piece instanceof Piece.Grid grid) {
            return new Piece.Grid(grid.properties(), grid.widths(), within.apply(grid.rows()));
        } else if (piece instanceof Piece.GridRow row) {
            return new Piece.GridRow(row.properties(), row.before(), within.apply(row.cells()));
        } else if (piece instanceof Piece.GridCell cell) {
            return new Piece.GridCell(
                    cell.column(), cell.span(), cell.region(), cell.properties(), within.apply(cell.within()));
        }
        return piece;
    }
}
