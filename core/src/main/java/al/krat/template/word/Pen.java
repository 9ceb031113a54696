package al.krat.template.word;

import al.krat.template.fill.Piece;
import al.krat.template.word.Node.Leaf;
import java.util.List;

/** Writes literal runs; what stands side by side in one look is one run. */
final class Pen {
    private final List<Node> nodes;
    private final StringBuilder content = new StringBuilder();
    private final StringBuilder words = new StringBuilder();
    private String look = "";
    private String before = "";
    private String after = "";
    private boolean blank = true;

    Pen(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** What stands before and behind each run from now on. */
    void link(String begins, String ends) {
        flush();
        before = begins;
        after = ends;
    }

    void words(String itsLook, String text) {
        in(itsLook);
        words.append(text);
        blank &= isBlank(text);
    }

    void content(String itsLook, String markup, boolean isBlank) {
        in(itsLook);
        end();
        content.append(markup);
        blank &= isBlank;
    }

    /** A piece of its own. */
    void piece(Piece piece) {
        flush();
        nodes.add(Leaf.of(piece));
    }

    void flush() {
        end();
        if (content.length() > 0) {
            String run = before + "<w:r>" + look + content + "</w:r>" + after;
            nodes.add(new Leaf(List.of(new Piece.Markup(run)), blank));
        }
        content.setLength(0);
        blank = true;
    }

    private void in(String itsLook) {
        if (!itsLook.equals(look)) {
            flush();
            look = itsLook;
        }
    }

    private void end() {
        if (words.length() > 0) {
            content.append("<w:t xml:space=\"preserve\">")
                    .append(Cleaner.escaped(words.toString()))
                    .append("</w:t>");
            words.setLength(0);
        }
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Typed.isBlank((char) c) || Typed.isNothing((char) c));
    }
}
