package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.writer.DocxRules;
import al.krat.writer.HtmlText;
import al.krat.writer.VeraPdf;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The minutes of the examples as independent readers see the finished files. */
class FinishedFilesTest {

    static Stream<Arguments> documents() {
        return Examples.all().stream()
                .flatMap(example -> Stream.of(Edition.values()).map(edition -> Arguments.of(example, edition)));
    }

    /** All that is not a mere part of another: the internal edition in every language, the public one in Albanian. */
    static Stream<Arguments> inEveryLanguage() {
        return Examples.withCases().stream()
                .flatMap(example -> Stream.concat(
                        Stream.of(Languages.values())
                                .map(languages -> Arguments.of(example, Edition.INTERNAL, languages)),
                        Stream.of(Arguments.of(example, Edition.PUBLIC, Languages.ALBANIAN))));
    }

    @ParameterizedTest
    @MethodSource("inEveryLanguage")
    void pdfIsForTheArchiveAndForEveryReader(Examples.Example example, Edition edition, Languages languages) {
        byte[] pdf = example.krat()
                .languages(languages)
                .minutes(example.draft(), edition)
                .bytes(Format.PDF);
        assertEquals(List.of(), VeraPdf.broken(pdf, "3a"));
        assertEquals(List.of(), VeraPdf.broken(pdf, "ua1"));
    }

    static Stream<Arguments> papers() {
        return Examples.withPapers().stream()
                .flatMap(example -> Stream.of(Languages.values()).map(languages -> Arguments.of(example, languages)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void papersAreForTheArchiveAndForWord(Examples.Example example, Languages languages) {
        for (PaperSet.Made made : new PaperSet(example, languages).kinds()) {
            byte[] pdf = made.document().bytes(Format.PDF);
            assertEquals(List.of(), VeraPdf.broken(pdf, "3a"), made.name());
            assertEquals(List.of(), VeraPdf.broken(pdf, "ua1"), made.name());
            assertEquals(List.of(), DocxRules.broken(made.document().bytes(Format.DOCX)), made.name());
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pdfCarriesItsOwnEditionsData(Examples.Example example, Edition edition) throws Exception {
        Krat krat = example.krat();
        Document minutes = krat.minutes(example.draft(), edition);
        Meeting shown = example.draft().meeting().in(edition);
        try (var pdf = Loader.loadPDF(minutes.bytes(Format.PDF))) {
            var files = new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            assertEquals(1, files.size());
            byte[] yaml = files.values().iterator().next().getEmbeddedFile().toByteArray();
            assertEquals(krat.yaml(shown), new String(yaml, StandardCharsets.UTF_8));
            assertEquals("sq-AL", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentInformation().getTitle().startsWith("Procesverbal"));
            assertTrue(pdf.getDocumentInformation().getAuthor().startsWith("Komiteti Rajonal Antitrafik"));
        }
    }

    @ParameterizedTest
    @MethodSource("inEveryLanguage")
    void bookmarksAreTheHeadings(Examples.Example example, Edition edition, Languages languages) throws Exception {
        Document minutes = example.krat().languages(languages).minutes(example.draft(), edition);
        try (var pdf = Loader.loadPDF(minutes.bytes(Format.PDF))) {
            assertEquals(
                    1,
                    new PDDocumentNameDictionary(pdf.getDocumentCatalog())
                            .getEmbeddedFiles()
                            .getNames()
                            .size());
            var headings = Jsoup.parse(new String(minutes.bytes(Format.HTML), StandardCharsets.UTF_8))
                    .select("main :is(h1, h2, h3, h4)")
                    .eachText();
            var bookmarks = new ArrayList<String>();
            collect(pdf.getDocumentCatalog().getDocumentOutline(), bookmarks);
            assertEquals(headings, bookmarks);
        }
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle());
            collect(item, titles);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void docxIsReadByWordLibraries(Examples.Example example, Edition edition) throws Exception {
        Document minutes = example.krat().minutes(example.draft(), edition);
        byte[] docx = minutes.bytes(Format.DOCX);
        String words = HtmlText.of(minutes.bytes(Format.HTML));
        try (var poi = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertEquals(
                    "Komiteti Rajonal Antitrafik",
                    poi.getProperties().getCoreProperties().getCreator().substring(0, 27));
            assertTrue(
                    poi.getTables().stream().anyMatch(table -> table.getRow(0).isRepeatHeader()));
            assertTrue(poi.getParagraphs().stream()
                    .allMatch(p -> p.getStyleID() == null || poi.getStyles().styleExist(p.getStyleID())));
            for (var paragraph : poi.getParagraphs()) {
                for (String word : paragraph.getText().split("[\\s\u00a0]+")) {
                    assertTrue(words.contains(word), word);
                }
            }
        }
        WordprocessingMLPackage docx4j = WordprocessingMLPackage.load(new ByteArrayInputStream(docx));
        assertTrue(docx4j.getMainDocumentPart().getContent().size() > 20);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void htmlHoldsAllThatItShows(Examples.Example example, Edition edition) {
        byte[] html = example.krat().minutes(example.draft(), edition).bytes(Format.HTML);
        var page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        assertEquals("sq-AL", page.select("html").attr("lang"));
        assertEquals(
                0,
                page.select("script, link, iframe, object, img:not([src^=data:])")
                        .size());
        assertTrue(page.select("a[href]").eachAttr("href").stream().allMatch(to -> to.startsWith("#")));
    }
}
