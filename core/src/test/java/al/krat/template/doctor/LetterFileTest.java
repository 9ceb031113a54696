package al.krat.template.doctor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.letter.LetterFile;
import al.krat.template.letter.Plan;
import al.krat.template.word.WordFile;
import al.krat.template.word.WordParts;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Other words in place of a stretch look as what they replace; all else stays as it was. */
class LetterFileTest {

    private static final String BODY = """
            <w:p><w:r><w:t xml:space="preserve">Nr. </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>34</w:t></w:r>
            <w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve"> Prot.</w:t></w:r></w:p>
            <w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:caps/></w:rPr><w:t>rreshti</w:t></w:r></w:p>
            <w:p><w:r><w:t>i fundit</w:t></w:r></w:p>""";

    private static LetterFile letter() {
        byte[] file = WordFile.letterPaper()
                .put("word/document.xml", WordFile.document(BODY))
                .bytes();
        return LetterFile.of(WordParts.of(file).parts());
    }

    private static int first(LetterFile file) {
        return file.lines().stream()
                .filter(line -> line.text().startsWith("Nr."))
                .findFirst()
                .orElseThrow()
                .index();
    }

    private static String document(LetterFile file) {
        byte[] part = Objects.requireNonNull(file.parts().get(WordParts.DOCUMENT));
        String xml = new String(part, StandardCharsets.UTF_8);
        return xml.substring(xml.indexOf("<w:body>"), xml.indexOf("<w:sectPr"));
    }

    @Test
    void aStretchOverSeveralRunsBecomesOneThatLooksAsItsFirst() {
        LetterFile file = letter();
        int line = first(file);
        assertEquals("Nr. 1234 Prot.", file.lines().get(line).text());
        var plan = new Plan();
        assertTrue(plan.change(line, 4, 8, "[[${x}]]"));
        assertFalse(plan.change(line, 7, 9, "?"), "spoken for");
        file.apply(plan);
        assertTrue(
                document(file)
                        .replaceAll(">\\s+<", "><")
                        .contains(
                                "<w:r><w:t xml:space=\"preserve\">Nr. </w:t></w:r><w:r><w:rPr><w:b/></w:rPr>"
                                        + "<w:t xml:space=\"preserve\">[[${x}]]</w:t></w:r><w:r><w:rPr><w:u w:val=\"single\"/></w:rPr>"),
                document(file));
    }

    @Test
    void partOfARunLeavesTheRest() {
        LetterFile file = letter();
        int line = first(file);
        var plan = new Plan();
        plan.change(line, 5, 6, "X");
        plan.change(line, 9, 13, "Y");
        file.apply(plan);
        String words = document(file).replaceAll("<[^>]*>", "|").replaceAll("[|\\s]+", "|");
        assertTrue(words.startsWith("|Nr.|1|X|34|Y|.|"), words);
    }

    @Test
    void newLinesAreDressedAsTheirModelAndOldOnesGo() {
        LetterFile file = letter();
        int line = first(file) + 1;
        var plan = new Plan();
        plan.before(line, "a");
        plan.before(line, "b");
        plan.after(line, "c");
        plan.after(line, "d");
        plan.drop(line + 1);
        file.apply(plan);
        String xml = document(file);
        String words = xml.replaceAll("<[^>]*>", "|").replaceAll("[|\\s]+", "|");
        assertTrue(words.endsWith("|a|b|rreshti|c|d|"), words);
        assertEquals(5, xml.split("<w:jc w:val=\"right\"/>", -1).length - 1);
        assertEquals(5, xml.split("<w:caps/>", -1).length - 1);
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        LetterFile one = letter();
        LetterFile other = letter();
        var plan = new Plan();
        plan.change(first(one), 4, 8, "x");
        one.apply(plan);
        other.apply(plan);
        assertArrayEquals(one.bytes(), other.bytes());
    }
}
