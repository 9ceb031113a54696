package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.writer.DocxText;
import al.krat.writer.HtmlText;
import al.krat.writer.PdfText;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** DOCX, PDF and HTML of a document say the same, word for word. */
class SameWordsTest {

    static Stream<Arguments> documents() {
        return Examples.withCases().stream()
                .flatMap(example -> Stream.of(Edition.values()).flatMap(edition -> Stream.of(Languages.values())
                        .map(languages -> Arguments.of(example, edition, languages))));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void inEveryFormat(Examples.Example example, Edition edition, Languages languages) throws Exception {
        Krat krat = example.krat().languages(languages);
        Document minutes = krat.minutes(example.draft(), edition);
        String html = HtmlText.withLabels(minutes.bytes(Format.HTML));
        assertTrue(html.length() > 1000, html);
        assertEquals(html, PdfText.withLabels(minutes.bytes(Format.PDF)), "PDF");
        assertEquals(html, DocxText.of(minutes.bytes(Format.DOCX)), "DOCX");
    }

    static Stream<Arguments> papers() {
        return Examples.withPapers().stream()
                .flatMap(example -> Stream.of(Languages.values()).map(languages -> Arguments.of(example, languages)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aroundTheMeeting(Examples.Example example, Languages languages) throws Exception {
        for (PaperSet.Made made : new PaperSet(example, languages).all()) {
            String html = HtmlText.withLabels(made.document().bytes(Format.HTML));
            assertTrue(html.length() > 200, html);
            assertEquals(html, PdfText.withLabels(made.document().bytes(Format.PDF)), made + " PDF");
            assertEquals(html, DocxText.of(made.document().bytes(Format.DOCX)), made + " DOCX");
        }
    }
}
