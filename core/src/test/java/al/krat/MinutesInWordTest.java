package al.krat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.template.PackCode;
import al.krat.template.TemplatePack;
import al.krat.template.sample.WordMinutes;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.DocxSketch;
import al.krat.writer.DocxText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Complete minutes by a Word template say what the minutes of the page say, on paper of the prefecture's own. */
class MinutesInWordTest {
    private static final TemplatePack PACK = WordMinutes.pack();
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static Stream<Examples.Example> examples() {
        return Examples.withCases().stream();
    }

    private static TemplatePack beside(Examples.Example example) {
        return WordMinutes.pack(example.krat().pack().name(), WordMinutes.docx());
    }

    private static Document minutes(Examples.Example example, TemplatePack pack, MinutesOptions options) {
        Draft draft = example.draft();
        return example.krat().pack(pack).minutes(draft, options.draft(draft.hasErrors()));
    }

    @Test
    void theTemplateHasNoFault() {
        assertEquals(List.of(), Krat.check(PACK));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void makesASoundFile(Examples.Example example) {
        byte[] docx = minutes(example, beside(example), MinutesOptions.of(Edition.INTERNAL))
                .bytes(Format.DOCX);
        assertEquals(List.of(), DocxRules.broken(docx));
        assertFalse(DocxText.of(docx).contains("[["), DocxText.of(docx));
    }

    /** Word by word the same, but for their order within a line and the labels of signatures, which are each one's own. */
    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatThePageSays(Examples.Example example) {
        byte[] word = minutes(example, beside(example), MinutesOptions.of(Edition.PUBLIC))
                .bytes(Format.DOCX);
        Document page = minutes(example, example.krat().pack(), MinutesOptions.of(Edition.PUBLIC));
        var missing =
                new TreeSet<>(Arrays.asList(DocxText.of(page.bytes(Format.DOCX)).split(" ")));
        Jsoup.parse(new String(page.bytes(Format.HTML), StandardCharsets.UTF_8))
                .select(".signature .label")
                .eachText()
                .forEach(label -> missing.removeAll(Arrays.asList(label.split(" "))));
        missing.removeAll(Arrays.asList(DocxText.of(word).split(" ")));
        missing.removeIf(each -> each.codePoints().noneMatch(Character::isLetterOrDigit));
        assertEquals(new TreeSet<String>(), missing);
    }

    /** A picture, a footnote and a text box of each item, each pass of the loop with its own. */
    @Test
    void picturesFootnotesAndTextBoxesAreRepeated() {
        TemplatePack pack = WordMinutes.pack("durres", WordMinutes.withPicture());
        assertEquals(
                List.of(), Krat.check(pack).stream().filter(Finding::isError).toList());
        byte[] docx = minutes(Examples.full(), pack, MinutesOptions.of(Edition.INTERNAL))
                .bytes(Format.DOCX);
        assertEquals(List.of(), DocxRules.broken(docx));
        int items = Examples.full().draft().meeting().items().size();
        String document =
                new String(Objects.requireNonNull(DocxParts.of(docx).get("word/document.xml")), StandardCharsets.UTF_8);
        assertEquals(items + 1, document.split("descr=\"Harta e qarkut\"", -1).length - 1, document);
        assertEquals(items + 1, document.split("<w:footnoteReference ", -1).length - 1, document);
        assertEquals(items + 1, document.split("<w:txbxContent>", -1).length - 1, document);
    }

    /**
     * The same template, with a picture in its text and another in its header, as LibreOffice 7.4 saved it by way of
     * OpenDocument: {@code soffice --convert-to odt}, then docx.
     */
    private static byte[] saved() throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/al/krat/template/word/libreoffice-minutes.docx"));
    }

    private static byte[] filled(byte[] template) {
        TemplatePack pack = WordMinutes.pack("durres", template);
        assertEquals(
                List.of(), Krat.check(pack).stream().filter(Finding::isError).toList());
        byte[] docx = minutes(Examples.full(), pack, MinutesOptions.of(Edition.INTERNAL))
                .bytes(Format.DOCX);
        assertEquals(List.of(), DocxRules.broken(docx));
        return docx;
    }

    @Test
    void libreOfficesFileSaysTheSame() throws IOException {
        byte[] own = minutes(Examples.full(), PACK, MinutesOptions.of(Edition.INTERNAL))
                .bytes(Format.DOCX);
        assertEquals(letters(own), letters(filled(saved())));
    }

    @Test
    void libreOfficesPicturesAndHeaderComeAlong() throws IOException {
        Map<String, byte[]> parts = DocxParts.of(filled(saved()));
        Map<String, String> alternatives = new TreeMap<>();
        Map<String, String> words = new TreeMap<>();
        parts.keySet().stream()
                .filter(part -> part.matches("word/(document|header).*\\.xml"))
                .forEach(part -> {
                    Element root = DocxParts.xml(parts, part);
                    for (Element picture : DocxParts.all(root, "inline")) {
                        String relation = DocxParts.all(picture, "blip").get(0).getAttributeNS(RELATIONS, "embed");
                        String relations = part.replace("word/", "word/_rels/") + ".rels";
                        String image = DocxParts.all(DocxParts.xml(parts, relations), "Relationship").stream()
                                .filter(each -> each.getAttribute("Id").equals(relation))
                                .map(each -> "word/" + each.getAttribute("Target"))
                                .findFirst()
                                .orElseThrow();
                        assertEquals(
                                "PNG",
                                new String(Objects.requireNonNull(parts.get(image)), 1, 3, StandardCharsets.UTF_8));
                        String told = DocxParts.all(picture, "docPr").get(0).getAttribute("descr");
                        alternatives.merge(part.replaceAll("\\d*\\.xml", ""), told, (one, other) -> one + ", " + other);
                        words.merge(part.replaceAll("\\d*\\.xml", ""), root.getTextContent(), String::concat);
                    }
                });
        assertEquals(
                Map.of("word/document", "Stema e Republikës së Shqipërisë", "word/header", "Shenja e prefekturës"),
                alternatives);
        assertTrue(words.getOrDefault("word/document", "").contains("PROCESVERBAL"), words::toString);
        assertTrue(words.getOrDefault("word/header", "").contains("KRAT dhe TTAT, 28.06.2019"), words::toString);
    }

    /** A word processor may cut an expression anywhere: at each change of language, spelling mark or saving. */
    @Test
    void aFileCutIntoSingleCharactersMakesTheSame() throws IOException {
        byte[] cut = Characters.apart(saved());
        String document =
                new String(Objects.requireNonNull(DocxParts.of(cut).get("word/document.xml")), StandardCharsets.UTF_8);
        assertFalse(document.contains("[["), document);
        assertEquals(DocxSketch.of(filled(saved())), DocxSketch.of(filled(cut)));
        assertEquals(
                DocxSketch.of(filled(WordMinutes.docx())), DocxSketch.of(filled(Characters.apart(WordMinutes.docx()))));
    }

    /** All words of a body without the signs that lists and white space make. */
    private static String letters(byte[] docx) {
        return DocxText.of(docx).replaceAll("[^\\p{L}\\p{N}]+", " ");
    }

    @Test
    void htmlAndPdfComeFromThePage() {
        MinutesOptions options = MinutesOptions.of(Edition.INTERNAL);
        Examples.Example example = Examples.full();
        assertArrayEquals(
                minutes(example, example.krat().pack(), options).bytes(Format.HTML),
                minutes(example, PACK, options).bytes(Format.HTML));
    }

    @Test
    void sameInputSameBytes() {
        MinutesOptions options = MinutesOptions.of(Edition.INTERNAL);
        assertArrayEquals(
                minutes(Examples.full(), PACK, options).bytes(Format.DOCX),
                minutes(Examples.full(), WordMinutes.pack(), options).bytes(Format.DOCX));
    }

    @Test
    void marksAreTheTemplatesOwn() {
        Document draft = Examples.full()
                .krat()
                .pack(PACK)
                .minutes(
                        Examples.full().draft().meeting(),
                        MinutesOptions.of(Edition.INTERNAL).draft(true));
        String sketch = DocxSketch.of(draft.bytes(Format.DOCX));
        assertEquals(2, sketch.split("PROJEKT", -1).length - 1, sketch);
        assertEquals(1, sketch.split("Për përdorim të brendshëm", -1).length - 1, sketch);
    }

    @Test
    void anotherLanguageIsThePages() {
        Krat krat = Examples.full().krat().pack(PACK);
        Draft draft = Examples.full().draft();
        for (Languages languages : List.of(Languages.ENGLISH, Languages.ALBANIAN_AND_ENGLISH)) {
            Document document = krat.languages(languages).minutes(draft, Edition.INTERNAL);
            assertTrue(document.findings().stream().anyMatch(finding -> finding.code() == PackCode.WORD_LANGUAGE));
            assertTrue(DocxText.of(document.bytes(Format.DOCX)).contains("MINUTES"));
        }
    }
}
