package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.Page;
import al.krat.template.word.ReferenceReader;
import al.krat.template.word.WordFile;
import al.krat.writer.Assets;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.PdfText;
import al.krat.writer.SamplePages;
import al.krat.writer.html.HtmlWriter;
import al.krat.writer.pdf.Metrics;
import al.krat.writer.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A contents list stands what a pack may do to it. */
class ContentsOddPagesTest {
    private static final String PAGE = """
            <main><h1>ANALIZË</h1><nav class="contents"><h2>Përmbajtja</h2></nav><h2>Rastet</h2><p>Fjalë.</p>%s<h2>Fundi</h2><p>x</p></main>""";

    @Test
    void wordsOfAnyClassAreNoEntry() {
        assertTrue(text(PAGE.formatted("<p><span class=\"sheet\">kapitulli</span></p>"), "")
                .contains("kapitulli"));
    }

    @Test
    void twoListsAreTheSame() {
        String page = PAGE.formatted("<nav class=\"contents\"><h2>Sërish</h2></nav>");
        String text = text(page, "");
        assertTrue(text.contains("Përmbajtja Rastet 1 Fundi 1") && text.contains("Sërish Rastet 1 Fundi 1"), text);
        assertEquals(List.of(), DocxRules.broken(docx(page, null)));
        assertNoIdTwice(page);
    }

    @Test
    void theListTakesNoIdOfThePage() {
        assertNoIdTwice(PAGE.formatted("<p id=\"permbajtja\">x</p><p id=\"titulli-1\">y</p>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"h2 {display: none}", "sect {display: none}", ".sheet {display: none}", "nav {display: none}"})
    void aStyleSheetMayHideIt(String css) {
        assertTrue(text(PAGE.formatted(""), css).contains("ANALIZË"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:left=\"30000\"", "w:right=\"1e308\"", "w:left=\"-30000\"", "w:firstLine=\"31000\""})
    void indentsThatLeaveNoRoomEnd(String indent) {
        soon(WordFile.letterPaper()
                .change("word/styles.xml", "<w:ind w:firstLine=\"284\"/>", "<w:ind " + indent + "/>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Infinity", "NaN", "1e300", "-22", "31000"})
    void sizesThatNoLetterHasEnd(String size) {
        soon(WordFile.letterPaper()
                .change("word/styles.xml", "<w:sz w:val=\"22\"/>", "<w:sz w:val=\"" + size + "\"/>"));
    }

    private static void soon(WordFile paper) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            byte[] docx = docx(PAGE.formatted(""), paper);
            assertEquals(
                    4,
                    DocxParts.find(docx, "word/document.xml", "//w:hyperlink//w:t")
                            .size());
        });
    }

    private static byte[] docx(String page, @Nullable WordFile paper) {
        var reference =
                paper == null ? null : Objects.requireNonNull(ReferenceReader.read(paper.bytes(), problem -> {}));
        return DocxWriter.write(
                SamplePages.page(page), new DocxMeta(SamplePages.DAY, Map.of(), reference, new Metrics()));
    }

    private static String text(String page, String css) {
        Page made = SamplePages.page(page);
        return PdfText.of(PdfWriter.write(made, new Assets(css, Map.of()), List.of(), SamplePages.DAY));
    }

    private static void assertNoIdTwice(String page) {
        byte[] html = HtmlWriter.write(SamplePages.page(page), Assets.NONE);
        List<String> ids = Jsoup.parse(new String(html, StandardCharsets.UTF_8))
                .select("[id]")
                .eachAttr("id");
        assertEquals(new HashSet<>(ids).size(), ids.size(), ids.toString());
    }
}
