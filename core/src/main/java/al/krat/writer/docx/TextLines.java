package al.krat.writer.docx;

import al.krat.writer.FontMetrics;
import java.util.ArrayList;
import java.util.List;

/** Breaks the words of one paragraph into lines, as word processors do: at blanks, and after signs that join words. */
final class TextLines {
    private static final double RAISED = .58;
    private static final double POINTS_PER_EMU = 1 / 12_700.0;

    /** The room that a line has at least, in points, whatever indents leave of it. */
    private static final double LEAST = 10;

    /**
     * A line.
     *
     * @param lead what of its height line spacing adds below, for which a sheet needs no room under its last line
     * @param notes the footnotes that are called in it
     */
    record Line(double height, double lead, List<Integer> notes) {}

    private final FontMetrics metrics;
    private final StyleBook book;
    private final StyleLook look;
    private final double left;
    private final double edge;
    private final boolean leads;

    private final List<Line> lines = new ArrayList<>();
    private double x;
    private double word;
    private double wordHeight;
    private double blanks;
    private double height;
    private boolean empty = true;
    private List<Integer> notes = new ArrayList<>();
    private List<Integer> wordNotes = new ArrayList<>();
    private char last = ' ';

    /**
     * A paragraph to break.
     *
     * @param look of its style
     * @param left where its lines begin
     * @param edge where they end
     * @param leads whether its tab leads to the right edge
     */
    TextLines(FontMetrics metrics, StyleBook book, StyleLook look, double left, double edge, boolean leads) {
        this.metrics = metrics;
        this.book = book;
        this.look = look;
        this.left = left;
        this.edge = edge;
        this.leads = leads;
    }

    /**
     * The lines; at least one.
     *
     * @param label what the program writes before the words, may be empty
     * @param first where the first line begins, from the others
     */
    List<Line> of(String label, double first, List<Inline> content) {
        x = left + first;
        text(label, look);
        content.forEach(this::inline);
        place();
        end();
        return lines;
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Run run) {
            StyleLook its = book.run(look, run.look().style());
            if (run.look().bold() || run.look().italic()) {
                its = its.copy();
                its.bold |= run.look().bold();
                its.italic |= run.look().italic();
            }
            text(run.text(), its);
        } else if (inline instanceof Inline.Link link) {
            link.content().forEach(this::inline);
        } else if (inline instanceof Inline.Tab) {
            place();
            blanks = 0;
            x = leads ? x : Math.max(x, left);
        } else if (inline instanceof Inline.Note note) {
            wordNotes.add(note.number());
            word += width(Integer.toString(note.number()), look) * RAISED;
        } else if (inline instanceof Inline.SheetOf) {
            text("00", look);
        } else if (inline instanceof Inline.Drawing drawing) {
            picture(drawing.size());
        } else if (inline instanceof Inline.Chart chart) {
            picture(chart.size());
        }
    }

    private void picture(PictureSize size) {
        word += size.width() * POINTS_PER_EMU;
        wordHeight = Math.max(wordHeight, size.height() * POINTS_PER_EMU);
        last = 'x';
    }

    private void text(String text, StyleLook its) {
        FontMetrics.Face face = metrics.face(its.family, its.bold, its.italic);
        double scale = its.size * its.stretch * (its.raised ? RAISED : 1);
        double high = its.raised ? 0 : face.lineHeight() * its.size;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                place();
                blanks += face.width(c) * scale;
            } else {
                if (joins(last) && Character.isLetter(c)) {
                    place();
                }
                word += face.width(c) * scale;
                wordHeight = Math.max(wordHeight, high);
            }
            last = c;
        }
    }

    private static boolean joins(char c) {
        return c == '-' || c == '–' || c == '—' || c == '/';
    }

    private double width(String text, StyleLook its) {
        FontMetrics.Face face = metrics.face(its.family, its.bold, its.italic);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += face.width(text.charAt(i)) * its.size;
        }
        return sum;
    }

    /** Puts the word that is complete on this line, or on the next where it has no room. */
    private void place() {
        if (word == 0 && wordNotes.isEmpty()) {
            return;
        }
        if (!empty && x + blanks + word > edge + .05) {
            end();
            x = left;
            blanks = 0;
        }
        x += blanks + word;
        double room = Math.max(LEAST, edge - left);
        while (x > edge + .05 && word > room) { // a word longer than a line is broken anywhere
            word -= room;
            height = Math.max(height, wordHeight);
            end();
            x = left + word;
        }
        blanks = 0;
        word = 0;
        empty = false;
        height = Math.max(height, wordHeight);
        wordHeight = 0;
        notes.addAll(wordNotes);
        wordNotes = new ArrayList<>();
    }

    private void end() {
        double single = height > 0
                ? height
                : metrics.face(look.family, look.bold, look.italic).lineHeight() * look.size;
        double high = look.lineHeight(single);
        double lead = look.lineRule.equals("auto") ? Math.max(0, high - single) : 0;
        lines.add(new Line(high, lead, List.copyOf(notes)));
        notes = new ArrayList<>();
        height = 0;
        empty = true;
    }
}
