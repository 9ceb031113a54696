package al.krat.writer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.chart.Chart;
import al.krat.template.chart.ChartReader;
import al.krat.template.chart.Value;
import al.krat.writer.chart.RandomTables;
import al.krat.writer.docx.DocxMeta;
import al.krat.writer.docx.DocxWriter;
import al.krat.writer.html.HtmlWriter;
import al.krat.writer.pdf.PdfWriter;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table, four witnesses: its cells, the drawings of HTML and PDF, the chart that Word draws, the workbook it edits. */
class ChartFormatsTest {

    private static byte[] html(Page page) {
        return HtmlWriter.write(page, Assets.NONE);
    }

    private static byte[] pdf(Page page) {
        return PdfWriter.write(page, Assets.NONE, List.of(), SamplePages.DAY);
    }

    private static byte[] docx(Page page) {
        return DocxWriter.write(page, new DocxMeta(SamplePages.DAY, Map.of(), null));
    }

    private static List<Chart> charts(Page page) {
        List<Chart> charts = new ArrayList<>();
        collect(page.body(), charts);
        return charts;
    }

    private static void collect(Node.Element element, List<Chart> charts) {
        ChartReader.read(element, Language.ALBANIAN).ifPresent(charts::add);
        element.elements().forEach(child -> collect(child, charts));
    }

    /** Thirty pages of tables that nobody would write, and the tidy one. */
    private static List<Page> pages(int count) {
        var random = new Random(2019);
        List<Page> pages = new ArrayList<>(List.of(ChartSamples.all()));
        for (int i = 0; i < count; i++) {
            List<String> figures = new ArrayList<>();
            for (Chart.Kind kind : Chart.Kind.values()) {
                figures.add(RandomTables.figure(kind, random));
            }
            pages.add(ChartSamples.page(figures));
        }
        return pages;
    }

    @Test
    void wordHasTheFiguresOfTheTable() throws Exception {
        for (Page page : pages(30)) {
            byte[] docx = docx(page);
            assertEquals(List.of(), DocxRules.broken(docx));
            List<Chart> charts = charts(page);
            try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
                assertEquals(charts.size(), document.getCharts().size());
                List<XWPFChart> inOrder = document.getCharts().stream()
                        .sorted(Comparator.comparingInt(ChartFormatsTest::number))
                        .toList();
                for (int i = 0; i < charts.size(); i++) {
                    XWPFChart chart = inOrder.get(i);
                    cached(charts.get(i), chart);
                    points(charts.get(i), DocxParts.xml(docx, "word/charts/chart" + (i + 1) + ".xml"));
                    workbook(charts.get(i), chart.getWorkbook().getSheetAt(0));
                    assertEquals(1, chart.getWorkbook().getNumberOfSheets());
                }
            }
        }
    }

    private static int number(XWPFChart chart) {
        return Integer.parseInt(chart.getPackagePart().getPartName().getName().replaceAll("[^0-9]", ""));
    }

    private static void cached(Chart chart, XWPFChart word) {
        List<XDDFChartData> data = word.getChartSeries();
        assertEquals(1, data.size());
        assertEquals(chart.series().size(), data.get(0).getSeriesCount());
        for (int i = 0; i < chart.series().size(); i++) {
            XDDFChartData.Series series = data.get(0).getSeries(i);
            for (int k = 0; k < chart.categories().size(); k++) {
                assertEquals(chart.categories().get(k), series.getCategoryData().getPointAt(k));
            }
        }
    }

    /** The cached numbers by their index, which POI leaves out of account where one is missing. */
    private static void points(Chart chart, org.w3c.dom.Element part) {
        List<org.w3c.dom.Element> values = DocxParts.all(part, "val").stream()
                .filter(each -> !each.hasAttribute("val") && each.getLocalName().equals("val"))
                .toList();
        assertEquals(chart.series().size(), values.size());
        for (int i = 0; i < values.size(); i++) {
            Map<Integer, Double> cached = new TreeMap<>();
            for (org.w3c.dom.Element point : DocxParts.all(values.get(i), "pt")) {
                cached.put(Integer.valueOf(point.getAttribute("idx")), Double.valueOf(point.getTextContent()));
            }
            Map<Integer, Double> expected = new TreeMap<>();
            for (int k = 0; k < chart.categories().size(); k++) {
                Value value = chart.series().get(i).values().get(k);
                if (value.number() != null) {
                    expected.put(k, scaled(value));
                }
            }
            assertEquals(expected, cached);
        }
    }

    private static void workbook(Chart chart, XSSFSheet sheet) {
        for (int k = 0; k < chart.categories().size(); k++) {
            Row row = sheet.getRow(k + 1);
            assertEquals(chart.categories().get(k), row.getCell(0).getStringCellValue());
            for (int i = 0; i < chart.series().size(); i++) {
                assertEquals(
                        chart.series().get(i).name(),
                        sheet.getRow(0).getCell(i + 1).getStringCellValue());
                Value value = chart.series().get(i).values().get(k);
                Cell cell = row.getCell(i + 1);
                if (value.number() == null) {
                    assertTrue(cell == null || cell.getCellType() == CellType.BLANK, () -> "missing is never 0");
                } else {
                    assertEquals(scaled(value), cell.getNumericCellValue());
                    String format = cell.getCellStyle().getDataFormatString();
                    assertEquals(value.percent(), format.endsWith("%"), format);
                    assertTrue(value.hedge().isEmpty() || format.contains("\"" + value.hedge() + "\u00a0\""), format);
                }
            }
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                assertTrue(cell.getCellType() != CellType.FORMULA, cell::toString);
                boolean alive = cell.getCellType() == CellType.STRING
                        && "=+-@".indexOf(cell.getStringCellValue().charAt(0)) >= 0;
                assertEquals(alive, cell.getCellStyle().getQuotePrefixed(), cell::toString);
            }
        }
    }

    private static double scaled(Value value) {
        BigDecimal number = java.util.Objects.requireNonNull(value.number());
        return (value.percent() ? number.movePointLeft(2) : number).doubleValue();
    }

    @Test
    void htmlAndPdfDrawTheSameWords() {
        for (Page page : pages(12)) {
            List<String> drawn = new ArrayList<>();
            for (Element svg :
                    Jsoup.parse(new String(html(page), StandardCharsets.UTF_8)).select("svg")) {
                assertEquals("img", svg.attr("role"));
                for (String id : svg.attr("aria-labelledby").split(" ")) {
                    assertFalse(svg.select("#" + id).text().isBlank(), id);
                }
                List<String> words = svg.select("text").eachText();
                drawn.add(PdfText.collapsed(String.join(" ", words)).replace(" ", ""));
            }
            List<String> inPdf = PdfText.figures(pdf(page)).stream()
                    .map(each -> each.replace(" ", ""))
                    .toList();
            assertEquals(charts(page).size(), drawn.size());
            // what the embedded face cannot show is a box there, as everywhere in a PDF
            assertEquals(
                    drawn.stream().map(ChartFormatsTest::inLatin).toList(),
                    inPdf.stream().map(ChartFormatsTest::inLatin).toList());
        }
    }

    private static String inLatin(String words) {
        return words.replaceAll("[^\\p{IsLatin}\\p{Punct}0-9«»…]", "");
    }

    @Test
    void theTextAroundIsTheSameInEveryFormat() {
        for (Page page : pages(0)) {
            String text = PageText.of(page);
            assertEquals(text, HtmlText.of(html(page)));
            assertEquals(text, PdfText.of(pdf(page)));
            assertEquals(text, DocxText.of(docx(page)));
        }
    }

    @Test
    void everyWordThatIsDrawnStandsInTheFigure() {
        Page page = ChartSamples.all();
        String text = PageText.of(page);
        for (Element words :
                Jsoup.parse(new String(html(page), StandardCharsets.UTF_8)).select("svg text.plain")) {
            for (String word : words.text().split(" ")) {
                assertTrue(text.contains(word), word);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3a", "ua1"})
    void pdfsConform(String flavour) {
        for (Page page : pages(3)) {
            assertEquals(List.of(), VeraPdf.broken(pdf(page), flavour));
        }
    }

    @Test
    void threadsWriteTheSameBytes() throws Exception {
        Page page = pages(1).get(1);
        byte[] html = html(page);
        byte[] pdf = pdf(page);
        byte[] docx = docx(page);
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> job = () -> pdf(page);
            for (var each : pool.invokeAll(java.util.Collections.nCopies(8, job))) {
                assertArrayEquals(pdf, each.get());
            }
            assertArrayEquals(html, html(page));
            assertArrayEquals(docx, docx(page));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void wordIsToldWhatThePictureShows() {
        byte[] docx = docx(ChartSamples.all());
        List<String> alternatives = DocxParts.find(docx, "word/document.xml", "//wp:docPr/@descr");
        assertEquals(4, alternatives.size());
        assertEquals(
                "Grafik me shtylla, me të dhënat në tabelën më poshtë: Rastet e referuara janë më të shumta te policia.",
                alternatives.get(0));
        assertEquals(
                4,
                List.copyOf(new java.util.HashSet<>(DocxParts.find(docx, "word/document.xml", "//wp:docPr/@id")))
                        .size());
    }

    @Test
    void aChartThatCannotBeDrawnStaysATable() {
        Page page = ChartSamples.page(List.of(ChartSamples.figure(
                "bar", "Shumë.", List.of("Raste"), List.of(List.of("Durrës", "shumë"), List.of("Krujë", "2")))));
        String html = new String(html(page), StandardCharsets.UTF_8);
        assertFalse(html.contains("<svg"));
        assertTrue(html.contains(">shumë</td>"));
        assertEquals(PageText.of(page), PdfText.of(pdf(page)));
        assertEquals(PageText.of(page), DocxText.of(docx(page)));
        assertFalse(DocxParts.of(docx(page)).keySet().stream().anyMatch(name -> name.contains("chart")));
    }

    @Test
    void pagesWithoutChartsHaveNoneOfTheirRules() {
        String html = new String(html(SamplePages.page("<main><h1>a</h1><p>b</p></main>")), StandardCharsets.UTF_8);
        assertFalse(html.contains(".drawing"));
    }
}
