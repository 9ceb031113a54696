package al.krat.writer.pdf;

import al.krat.writer.chart.Box;
import al.krat.writer.chart.Drawing;
import al.krat.writer.chart.Paint;
import al.krat.writer.chart.Shape;
import al.krat.writer.chart.Shape.Point;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Draws a chart with the operators of PDF; its words are text in the embedded sans. */
final class ChartForm {

    private static final float EDGE = .75f;
    private static final float LINE = 1.75f;
    private static final float HAIR = .5f;
    private static final float WHITE = .8f;
    private static final float TILE = 5;
    private static final Color AXIS = new Color(0x6B6B6B);
    private static final Color GRID = new Color(0xD4D4D4);
    private static final Color LEADER = new Color(0x8C8C8C);
    private static final Color MUTED = new Color(0x555555);

    private final PDPageContentStream out;
    private final PDFont font;
    private final ChartPaths paths;
    private final float height;

    private ChartForm(PDPageContentStream out, PDFont font, double height) {
        this.out = out;
        this.font = font;
        this.height = (float) height;
        this.paths = new ChartPaths(out, this.height);
    }

    static PDFormXObject of(Drawing drawing, PDDocument pdf, Fonts fonts) throws IOException {
        var form = new PDAppearanceStream(pdf); // the one kind of form that a content stream may write
        form.setBBox(new PDRectangle((float) drawing.width(), (float) drawing.height()));
        form.setResources(new PDResources());
        try (OutputStream stream = form.getStream().createOutputStream(COSName.FLATE_DECODE);
                var out = new PDPageContentStream(pdf, form, stream)) {
            var drawer = new ChartForm(out, fonts.embed(Face.SANS_REGULAR), drawing.height());
            drawer.begin();
            for (Shape shape : drawing.shapes()) {
                drawer.shape(shape);
            }
        }
        return form;
    }

    /** What a form takes over from the page around it. */
    private void begin() throws IOException {
        out.setLineCapStyle(0);
        out.setLineJoinStyle(0);
        out.setLineDashPattern(new float[0], 0);
    }

    private void shape(Shape shape) throws IOException {
        if (shape instanceof Shape.Bar bar) {
            fill(bar);
        } else if (shape instanceof Shape.Slice slice) {
            fill(slice);
        } else if (shape instanceof Shape.Chip chip) {
            paths.box(chip.box());
            out.setNonStrokingColor(Color.WHITE);
            out.fill();
        } else if (shape instanceof Shape.Line line) {
            line(line);
        } else if (shape instanceof Shape.Mark mark) {
            mark(mark);
        } else if (shape instanceof Shape.Rule rule) {
            rule(rule);
        } else {
            words((Shape.Words) shape);
        }
    }

    private void fill(Shape.Bar bar) throws IOException {
        fill(Paint.of(bar.paint()), bar.box(), () -> paths.box(bar.box()));
    }

    private void fill(Shape.Slice slice) throws IOException {
        double r = slice.radius();
        var around = new Box(slice.x() - r, slice.y() - r, 2 * r, 2 * r);
        fill(Paint.of(slice.paint()), around, () -> paths.sector(slice));
    }

    /** An outline that can be drawn more than once. */
    private interface Outline {
        void draw() throws IOException;
    }

    /** The colour, what is left white in it, the edge. */
    private void fill(Paint paint, Box around, Outline outline) throws IOException {
        outline.draw();
        out.setNonStrokingColor(colour(paint.fill()));
        out.fill();
        if (paint.pattern() != Paint.Pattern.SOLID) {
            out.saveGraphicsState();
            outline.draw();
            out.clip();
            out.setStrokingColor(Color.WHITE);
            out.setLineWidth(WHITE);
            hatch(paint.pattern(), around);
            out.restoreGraphicsState();
        }
        outline.draw();
        out.setStrokingColor(colour(paint.edge()));
        out.setLineWidth(EDGE);
        out.stroke();
    }

    /** The strokes of a pattern over a box, where the tiles of SVG have theirs. */
    private void hatch(Paint.Pattern pattern, Box box) throws IOException {
        double left = Math.floor(box.x() / TILE) * TILE;
        double top = Math.floor(box.y() / TILE) * TILE;
        double high = box.bottom() - top;
        switch (pattern) {
            case UPWARD -> {
                for (double x = left; x < box.right() + high; x += TILE) {
                    paths.segment(x, top, x - high - TILE, top + high + TILE);
                }
            }
            case DOWNWARD -> {
                for (double x = left - Math.ceil(high / TILE) * TILE; x < box.right(); x += TILE) {
                    paths.segment(x, top, x + high + TILE, top + high + TILE);
                }
            }
            case ACROSS -> {
                for (double y = top + TILE / 2; y < box.bottom(); y += TILE) {
                    paths.segment(box.x(), y, box.right(), y);
                }
            }
            default -> {
                for (double y = top; y < box.bottom(); y += TILE) {
                    for (double x = left; x < box.right(); x += TILE) {
                        paths.segment(x + .5, y + 1, x + 1.6, y + 1);
                        paths.segment(x + 3, y + 3.5, x + 4.1, y + 3.5);
                    }
                }
            }
        }
        out.stroke();
    }

    private void line(Shape.Line line) throws IOException {
        Paint paint = Paint.of(line.paint());
        out.saveGraphicsState();
        out.setStrokingColor(colour(paint.edge()));
        out.setLineWidth(LINE);
        out.setLineJoinStyle(1);
        out.setLineDashPattern(dash(paint.dash()), 0);
        paths.polyline(line.points());
        out.stroke();
        out.restoreGraphicsState();
    }

    private static float[] dash(List<Double> lengths) {
        var dash = new float[lengths.size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = lengths.get(i).floatValue();
        }
        return dash;
    }

    private void mark(Shape.Mark mark) throws IOException {
        Paint paint = Paint.of(mark.paint());
        paths.mark(mark.at(), paint.mark());
        if (paint.mark() == Paint.Mark.CROSS) {
            out.setStrokingColor(colour(paint.edge()));
            out.setLineWidth(1.2f);
            out.stroke();
        } else {
            out.setNonStrokingColor(colour(paint.edge()));
            out.fill();
        }
    }

    private void rule(Shape.Rule rule) throws IOException {
        out.setStrokingColor(
                switch (rule.weight()) {
                    case AXIS -> AXIS;
                    case GRID -> GRID;
                    case LEADER -> LEADER;
                });
        out.setLineWidth(rule.weight() == Shape.Weight.AXIS ? EDGE : HAIR);
        paths.segment(rule.from().x(), rule.from().y(), rule.to().x(), rule.to().y());
        out.stroke();
    }

    private void words(Shape.Words words) throws IOException {
        String text = shown(Normalizer.normalize(words.text(), Normalizer.Form.NFC));
        float size = (float) words.size();
        float width = font.getStringWidth(text) / 1000 * size;
        float back =
                switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        Point at = words.at();
        float x = (float) at.x();
        float y = height - (float) at.y();
        out.setNonStrokingColor(words.tone() == Shape.Tone.MUTED ? MUTED : Color.BLACK);
        out.beginText();
        out.setFont(font, size);
        out.setTextMatrix(words.turned() ? new Matrix(0, 1, -1, 0, x, y - back) : new Matrix(1, 0, 0, 1, x - back, y));
        out.showText(text);
        out.endText();
    }

    /** The words with a box in the place of what the face cannot show. */
    private static String shown(String words) throws IOException {
        var out = new StringBuilder(words.length());
        var letters = Face.SANS_REGULAR.parsed().getUnicodeCmapLookup();
        words.codePoints().forEach(c -> out.appendCodePoint(letters.getGlyphId(c) == 0 ? '□' : c));
        return out.toString();
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }
}
