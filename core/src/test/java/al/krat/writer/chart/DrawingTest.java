package al.krat.writer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.template.chart.Chart;
import al.krat.template.chart.ChartReader;
import al.krat.writer.ChartSamples;
import al.krat.writer.SamplePages;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every drawing: nothing leaves the sheet, no words lie over others. */
class DrawingTest {

    private static final double WIDTH = 467.7;

    private static Chart chart(String figure) {
        return ChartReader.read(SamplePages.page(figure).body().elements().get(0), Language.ALBANIAN)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "bar,2,1", "bar,12,1", "bar,30,1", "bar,12,5", "bar,2,5", "stacked,2,2", "stacked,12,5", "stacked,30,5",
        "line,2,1", "line,12,1", "line,12,5", "line,60,5", "pie,1,1", "pie,2,1", "pie,5,1", "pie,8,1"
    })
    void nothingLeavesTheSheetAndNoWordsOverlap(String kind, int categories, int series) {
        Chart chart = chart(ChartSamples.figure(kind, categories, series));
        for (double width : new double[] {WIDTH, 720}) {
            check(Drawing.of(chart, width, Language.ALBANIAN));
        }
    }

    @ParameterizedTest
    @EnumSource(Chart.Kind.class)
    void soItIsForAnyTable(Chart.Kind kind) {
        var random = new Random(11 + kind.ordinal());
        for (int i = 0; i < 300; i++) {
            String figure = RandomTables.figure(kind, random);
            ChartReader.read(SamplePages.page(figure).body().elements().get(0), Language.ALBANIAN)
                    .ifPresent(chart -> check(Drawing.of(chart, WIDTH, Language.ALBANIAN)));
        }
    }

    @Test
    void aMissingValueIsSaidAndNoBar() {
        Drawing drawing = Drawing.of(
                chart(ChartSamples.figure(
                        "bar",
                        "Një mungon.",
                        List.of("Raste"),
                        List.of(List.of("Durrës", "nuk ka të dhëna"), List.of("Krujë", "0"), List.of("Shijak", "2")))),
                WIDTH,
                Language.ALBANIAN);
        assertEquals(
                1, drawing.shapes().stream().filter(Shape.Bar.class::isInstance).count());
        assertEquals(List.of("Durrës", "Krujë", "Shijak", "nuk ka të dhëna", "0", "2"), words(drawing));
    }

    @Test
    void aLineBreaksWhereNothingIsKnown() {
        Drawing drawing = Drawing.of(
                chart(ChartSamples.figure(
                        "line",
                        "Një mungon.",
                        List.of("Raste"),
                        List.of(
                                List.of("janar", "1"),
                                List.of("shkurt", "2"),
                                List.of("mars", "—"),
                                List.of("prill", "3"),
                                List.of("maj", "4")))),
                WIDTH,
                Language.ALBANIAN);
        assertEquals(
                2,
                drawing.shapes().stream().filter(Shape.Line.class::isInstance).count());
        assertEquals(
                4,
                drawing.shapes().stream().filter(Shape.Mark.class::isInstance).count());
    }

    @Test
    void coloursStandOutFromWhite() {
        for (Paint paint : Paint.ALL) {
            double luminance = luminance(Integer.parseInt(paint.edge(), 16));
            assertTrue(1.05 / (luminance + .05) >= 3, paint.edge());
        }
        assertEquals(5, Paint.ALL.stream().map(Paint::pattern).distinct().count());
        assertEquals(5, Paint.ALL.stream().map(Paint::mark).distinct().count());
    }

    private static double luminance(int rgb) {
        return .2126 * linear(rgb >> 16) + .7152 * linear(rgb >> 8) + .0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double part = (channel & 0xFF) / 255.0;
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    private static List<String> words(Drawing drawing) {
        return drawing.shapes().stream()
                .filter(Shape.Words.class::isInstance)
                .map(shape -> ((Shape.Words) shape).text())
                .toList();
    }

    private static void check(Drawing drawing) {
        assertTrue(drawing.height() < 680, () -> "as high as a page: " + drawing.height());
        List<Box> boxes = new ArrayList<>();
        for (Shape shape : drawing.shapes()) {
            Box box = box(shape);
            assertTrue(
                    box.x() >= -.5
                            && box.y() >= -.5
                            && box.right() <= drawing.width() + .5
                            && box.bottom() <= drawing.height() + .5,
                    () -> shape + " leaves " + drawing.width() + " × " + drawing.height());
            if (shape instanceof Shape.Words words) {
                assertFalse(words.text().isBlank());
                for (Box other : boxes) {
                    assertFalse(overlap(box, other), () -> words + " lies over others");
                }
                boxes.add(box);
            }
        }
    }

    private static boolean overlap(Box a, Box b) {
        double slack = .6;
        return a.x() + slack < b.right()
                && b.x() + slack < a.right()
                && a.y() + slack < b.bottom()
                && b.y() + slack < a.bottom();
    }

    private static Box box(Shape shape) {
        if (shape instanceof Shape.Bar bar) {
            return bar.box();
        } else if (shape instanceof Shape.Chip chip) {
            return chip.box();
        } else if (shape instanceof Shape.Slice slice) {
            double r = slice.radius();
            return new Box(slice.x() - r, slice.y() - r, 2 * r, 2 * r);
        } else if (shape instanceof Shape.Line line) {
            return around(line.points());
        } else if (shape instanceof Shape.Mark mark) {
            return new Box(mark.at().x() - 2.6, mark.at().y() - 2.6, 5.2, 5.2);
        } else if (shape instanceof Shape.Rule rule) {
            return around(List.of(rule.from(), rule.to()));
        }
        var words = (Shape.Words) shape;
        double width = Sans.width(words.text(), words.size());
        double back =
                switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        double high = words.size() * .72;
        return words.turned()
                ? new Box(words.at().x() - high, words.at().y() - (width - back), high, width)
                : new Box(words.at().x() - back, words.at().y() - high, width, high);
    }

    private static Box around(List<Shape.Point> points) {
        double left = points.stream().mapToDouble(Shape.Point::x).min().orElseThrow();
        double top = points.stream().mapToDouble(Shape.Point::y).min().orElseThrow();
        double right = points.stream().mapToDouble(Shape.Point::x).max().orElseThrow();
        double bottom = points.stream().mapToDouble(Shape.Point::y).max().orElseThrow();
        return new Box(left, top, right - left, bottom - top);
    }
}
