package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.ledger.calendar.Calendar;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.DocxText;
import al.krat.writer.HtmlText;
import al.krat.writer.PdfText;
import al.krat.writer.VeraPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The calendar of a workspace among the cases as text, with its remarks and its file for calendar programs, as people have
 * read and approved them. With {@code -Dkrat.accept=true} the expectations are written anew; read the difference before
 * committing it.
 */
class CalendarGoldenTest {

    private static final Path CASE = Path.of("..", "cases", "calendar-durres-2019");
    private static final LocalDate FIRST = LocalDate.of(2019, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    private static Calendar calendar(Krat krat, LocalDate asOf) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASE.resolve("shenimet"))) {
            for (Path file : files.sorted().toList()) {
                drafts.add(krat.read(Source.of(file.getFileName().toString(), Files.readAllBytes(file))));
            }
        }
        return krat.calendar(drafts, FIRST, LAST, asOf);
    }

    private static void approved(String name, String actual) throws IOException {
        Path expected = CASE.resolve(name);
        if (Boolean.getBoolean("krat.accept")) {
            Files.writeString(expected, actual);
        }
        assertEquals(Files.readString(expected).replace("\r\n", "\n"), actual);
    }

    @ParameterizedTest
    @CsvSource({"INTERNAL, ALBANIAN, 2019-10-01", "PUBLIC, ALBANIAN, 2019-10-01", "INTERNAL, ENGLISH, 2020-01-15"})
    void readAsApproved(Edition edition, Languages languages, LocalDate asOf) throws IOException {
        Krat krat = Krat.open(CASE).languages(languages);
        Document document = krat.calendar(calendar(krat, asOf), edition, false);
        String html = new String(document.bytes(Format.HTML), StandardCharsets.UTF_8);
        String name = (edition == Edition.PUBLIC ? "public-" : "internal-") + languages.code() + ".txt";
        String remarks = document.findings().stream().map(Finding::toString).collect(Collectors.joining("\n"));
        approved(name, lines(html) + "\n" + remarks + "\n");
    }

    @Test
    void theFileForProgramsIsTheApprovedOne() throws IOException {
        Krat krat = Krat.open(CASE);
        byte[] ics = krat.ics(calendar(krat, FIRST), Edition.PUBLIC, false);
        approved("public.ics", new String(ics, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void whatIsInternalIsInNoFileOfThePublicEdition() throws IOException {
        Krat krat = Krat.open(CASE);
        Calendar calendar = calendar(krat, FIRST);
        String html =
                new String(krat.calendar(calendar, Edition.PUBLIC, false).bytes(Format.HTML), StandardCharsets.UTF_8);
        String ics = new String(krat.ics(calendar, Edition.PUBLIC, false), StandardCharsets.UTF_8);
        assertFalse(html.contains("rastit të dytë") || ics.contains("rastit të dytë"));
        String internal = new String(krat.ics(calendar, Edition.INTERNAL, false), StandardCharsets.UTF_8);
        assertTrue(internal.contains("rastit të dytë"));
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void independentReadersFindTheFilesRightAndTheSame(Languages languages) throws Exception {
        Krat krat = Krat.open(CASE).languages(languages);
        Document document = krat.calendar(calendar(krat, FIRST), Edition.INTERNAL, true);
        byte[] pdf = document.bytes(Format.PDF);
        byte[] docx = document.bytes(Format.DOCX);
        assertEquals(List.of(), VeraPdf.broken(pdf, "3a"));
        assertEquals(List.of(), VeraPdf.broken(pdf, "ua1"));
        assertEquals(List.of(), DocxRules.broken(docx));
        String html = HtmlText.withLabels(document.bytes(Format.HTML));
        assertEquals(html, PdfText.withLabels(pdf), "PDF");
        assertEquals(html, DocxText.of(docx), "DOCX");
    }

    @Test
    void holidaysAreTintedInEveryFormatAndNamed() throws IOException {
        Krat krat = Krat.open(CASE);
        Document document = krat.calendar(calendar(krat, FIRST), Edition.INTERNAL, false);
        var page = Jsoup.parse(new String(document.bytes(Format.HTML), StandardCharsets.UTF_8));
        List<String> free = page.select("td.free").eachText();
        assertEquals(
                List.of(
                        "28 Dita e Flamurit dhe e Pavarësisë 10:00 Takim me gazetarët",
                        "29 Dita e Çlirimit",
                        "8 Dita Kombëtare e Rinisë",
                        "9 Ditë pushimi (Dita Kombëtare e Rinisë)",
                        "25 Krishtlindjet"),
                free);
        assertEquals(
                free.size(),
                DocxParts.find(document.bytes(Format.DOCX), "word/document.xml", "//w:shd/@w:fill")
                        .size());
    }

    /** One line a paragraph, heading or table row. */
    private static String lines(String html) {
        var text = new StringBuilder();
        for (Element element : Jsoup.parse(html).select("main :is(h1, h2, h3, p, caption, tr)")) {
            if (element.is("tr")) {
                text.append(element.children().stream()
                        .map(CalendarGoldenTest::words)
                        .collect(Collectors.joining(" | ")));
            } else if (element.closest("tr") == null) {
                text.append(words(element));
            } else {
                continue;
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String words(Element element) {
        return element.wholeText().replaceAll("[ \t\r\n]+", " ").strip();
    }
}
