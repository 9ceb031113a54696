package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.template.Style;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingNumbersTest {

    @Test
    void matchingNumbersBecomeWordsOwn() {
        byte[] docx = write("roman", "I. A", "1. a", "2. b", "II. B", "1. c");
        assertEquals(List.of("A", "a", "b", "B", "c"), headings(docx));
        assertEquals("I. A 1. a 2. b II. B 1. c", DocxText.of(docx));
        assertEquals(List.of("0", "1"), DocxParts.find(docx, "word/styles.xml", "//w:style//w:ilvl/@w:val"));
    }

    @Test
    void decimalNumbersMayNameBothLevels() {
        byte[] docx = write("decimal", "1 A", "1.1 a", "1.2 b", "2 B", "2.1 c");
        assertEquals(List.of("A", "a", "b", "B", "c"), headings(docx));
        assertEquals("1 A 1.1 a 1.2 b 2 B 2.1 c", DocxText.of(docx));
    }

    @Test
    void aNumberThatWordWouldNotCountStaysAsItIs() {
        byte[] docx = write("roman", "I. A", "III. C", "2. b", "II. B", "1. c");
        assertEquals(List.of("A", "III. C", "2. b", "B", "c"), headings(docx));
        assertEquals("I. A III. C 2. b II. B 1. c", DocxText.of(docx));
    }

    @Test
    void aHeadingWithoutNumberIsNotCounted() {
        byte[] docx = write("roman", "I. A", "B", "II. C");
        assertEquals("I. A B II. C", DocxText.of(docx));
        assertEquals(
                List.of("0"),
                DocxParts.find(docx, "word/document.xml", "//w:p[w:pPr/w:pStyle/@w:val='Heading2']//w:numId/@w:val"));
    }

    @Test
    void numbersOfAnotherKindStayAsTheyAre() {
        byte[] docx = write("roman", "1. A", "2. B");
        assertEquals(List.of("1. A", "2. B"), headings(docx));
        assertEquals(List.of(), DocxParts.find(docx, "word/styles.xml", "//w:style//w:numPr"));
        assertEquals(List.of(), DocxParts.find(docx, "word/document.xml", "//w:numPr"));
    }

    @Test
    void aLowerLevelAheadOfTheUpperIsLeftAsText() {
        byte[] docx = write("roman", "1. a", "I. A", "1. b");
        assertEquals(List.of("1. a", "A", "b"), headings(docx));
        assertEquals("1. a I. A 1. b", DocxText.of(docx));
    }

    @Test
    void lowerLevelsAloneCountOn() {
        byte[] docx = write("roman", "1. a", "2. b");
        assertEquals(List.of("a", "b"), headings(docx));
        assertEquals("1. a 2. b", DocxText.of(docx));
    }

    /** Upper-case titles are h2, lower-case ones h3. */
    private static byte[] write(String numbers, String... headings) {
        var inner = new StringBuilder();
        for (String heading : headings) {
            int blank = heading.lastIndexOf(' ');
            String title = heading.substring(blank + 1);
            String level = Character.isUpperCase(title.charAt(0)) ? "h2" : "h3";
            String label = blank < 0 ? "" : "<span class=\"nr\">" + heading.substring(0, blank) + "</span> ";
            inner.append("<" + level + ">\n  " + label + title + "</" + level + ">");
        }
        Style d = Style.DEFAULT;
        var style = new Style(
                d.serif(), d.sans(), 12, 1.15, 15, 13, 12, 9, d.marginsMm(), false, Map.of(), d.muted(), numbers);
        return DocxWriter.write(DocxSample.page(Xhtml.body(inner.toString()), style), DocxSample.meta());
    }

    private static List<String> headings(byte[] docx) {
        return DocxParts.find(docx, "word/document.xml", "//w:p[starts-with(w:pPr/w:pStyle/@w:val, 'Heading')]");
    }
}
