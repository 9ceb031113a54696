package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.writer.DocxParts;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BookmarksTest {

    @Test
    void namesAreWordsOwnAndDifferInMoreThanCase() {
        String longId = "a".repeat(60);
        byte[] docx = write("<p id=\"pika-1\">a</p><p id=\"PIKA_1\">b</p><p id=\"1\">c</p><p id=\"ë ç\">d</p><p id=\""
                + longId + "1\">e</p><p id=\"" + longId + "2\">f</p>");
        List<String> names = find(docx, "//w:bookmarkStart/@w:name");
        assertEquals(6, names.size());
        var seen = new HashSet<String>();
        for (String name : names) {
            assertTrue(name.length() <= 40 && Character.isLetter(name.charAt(0)), name);
            assertTrue(name.chars().allMatch(c -> c == '_' || c < 128 && Character.isLetterOrDigit(c)), name);
            assertTrue(seen.add(name.toLowerCase(Locale.ROOT)), name);
        }
        assertEquals(find(docx, "//w:bookmarkStart/@w:id"), find(docx, "//w:bookmarkEnd/@w:id"));
    }

    @Test
    void aLinkGoesWhereItsIdStands() {
        byte[] docx = write(
                "<p><a href=\"#x-y\">to</a> <a href=\"#none\">nowhere</a></p><section id=\"x-y\"><h2>h</h2></section>");
        assertEquals(List.of("to"), find(docx, "//w:hyperlink"));
        assertEquals(find(docx, "//w:hyperlink/@w:anchor"), find(docx, "//w:p[.='h']/w:bookmarkStart/@w:name"));
    }

    @Test
    void theSecondOfTwoEqualIdsIsNone() {
        assertEquals(
                1,
                find(write("<p id=\"a\">a</p><p id=\"a\">b</p>"), "//w:bookmarkStart")
                        .size());
    }

    @Test
    void anIdAtTheEndOrOnATableIsKept() {
        byte[] docx = write("<div id=\"t\"><table><tr><td>a</td></tr></table></div><p>b</p><div id=\"end\"/>");
        assertEquals(List.of("t", "end"), find(docx, "//w:bookmarkStart/@w:name"));
    }

    private static byte[] write(String inner) {
        return DocxWriter.write(DocxSample.page(inner), DocxSample.meta());
    }

    private static List<String> find(byte[] docx, String path) {
        return DocxParts.find(docx, "word/document.xml", path);
    }
}
