package al.krat;

import al.krat.domain.AgendaItem;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.Committee;
import al.krat.domain.Due;
import al.krat.domain.Edition;
import al.krat.domain.Entry;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Statement;
import al.krat.template.sample.WordMinutes;
import al.krat.writer.HtmlText;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Times a warm library on minutes of about thirteen pages, beside peers in the same run, and prints medians. Not a test;
 * docs/performance.md names the command.
 */
public final class Benchmark {

    private static final int WARM_UP = 60;
    private static final int RUNS = 30;
    private static final String WORDS =
            "Paraqiti panoramën e rasteve të pritura dhe të intervistuara gjatë periudhës, me vlerësimin e aftësive për"
                    + " integrimin në tregun e punës, dhe propozoi masa të përbashkëta për sezonin turistik në qark. ";

    private Benchmark() {}

    public static void main(String[] args) throws Exception {
        Krat krat = Examples.full().krat();
        Meeting meeting = meeting(krat.committee());
        Document minutes = krat.minutes(meeting, Edition.INTERNAL);
        byte[] html = minutes.bytes(Format.HTML);
        org.jsoup.nodes.Document page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        System.out.printf(
                Locale.ROOT, "%d words in the body%n", HtmlText.of(html).split(" ").length);
        time("record to page", () -> krat.minutes(meeting, Edition.INTERNAL));
        time("page to HTML", () -> minutes.bytes(Format.HTML));
        double docx = time("page to DOCX", () -> minutes.bytes(Format.DOCX));
        Krat inWord = krat.pack(WordMinutes.pack());
        Document word = inWord.minutes(meeting, Edition.INTERNAL);
        time("record to page and filled Word template", () -> inWord.minutes(meeting, Edition.INTERNAL));
        double filled = time("filled Word template to DOCX", () -> word.bytes(Format.DOCX));
        System.out.printf(Locale.ROOT, "Word template / DOCX of the page %.2f%n", filled / docx);
        double pdf = time("page to PDF/A-3a + UA-1", () -> minutes.bytes(Format.PDF));
        double poi = time("peer: the same words by Apache POI XWPF", () -> poi(page));
        double plain = time("peer: the same page by openhtmltopdf as it comes", () -> openhtmltopdf(page));
        System.out.printf(Locale.ROOT, "DOCX / POI %.2f, PDF / openhtmltopdf %.2f%n", docx / poi, pdf / plain);
    }

    private static Meeting meeting(Committee committee) {
        var meeting = Meeting.builder()
                .body(Body.KRAT)
                .number(3)
                .date(LocalDate.of(2019, 6, 28))
                .start(LocalTime.of(10, 0))
                .end(LocalTime.of(12, 30));
        List<Institution> institutions = committee
                .institutions()
                .subList(0, Math.min(30, committee.institutions().size()));
        List<Party> parties = institutions.stream()
                .map(i -> Party.known(i.key(), i.nameOn(null).nominative()))
                .toList();
        parties.forEach(meeting::present);
        for (int item = 0; item < 12; item++) {
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < 4; i++) {
                entries.add(Statement.by(parties.get((item * 4 + i) % parties.size()), WORDS.repeat(3)));
            }
            for (int i = 0; i < 5; i++) {
                Party lead = parties.get((item + i) % parties.size());
                entries.add(Commitment.taken(lead, WORDS, new Due.OnDate(LocalDate.of(2019, 9, 15), "")));
            }
            meeting.item(AgendaItem.of("Pika " + (item + 1), entries.toArray(Entry[]::new)));
        }
        return meeting.build();
    }

    private static double time(String what, Callable<?> job) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            job.call();
        }
        var times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            job.call();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "%-50s %7.1f ms (%.1f–%.1f)%n", what, times[RUNS / 2], times[0], times[RUNS - 1]);
        return times[RUNS / 2];
    }

    private static byte[] poi(org.jsoup.nodes.Document page) throws Exception {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (Element block : page.select("main :is(h1,h2,h3,p,li), main table")) {
                if (block.is("table")) {
                    var table = document.createTable();
                    for (Element row : block.select("tr")) {
                        XWPFTableRow made = table.createRow();
                        for (Element cell : row.children()) {
                            made.createCell().setText(cell.text());
                        }
                    }
                } else if (block.closest("table") == null) {
                    document.createParagraph().createRun().setText(block.text());
                }
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] openhtmltopdf(org.jsoup.nodes.Document page) throws Exception {
        var out = new ByteArrayOutputStream();
        String xhtml = page.clone()
                .outputSettings(new org.jsoup.nodes.Document.OutputSettings()
                        .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml))
                .html()
                .replaceAll("(?s)<style>.*?</style>", "<style>body{font-family:'Serif'}</style>");
        new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useFont(() -> Benchmark.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"), "Serif")
                .toStream(out)
                .run();
        return out.toByteArray();
    }
}
