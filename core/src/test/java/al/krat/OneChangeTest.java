package al.krat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.language.Language;
import al.krat.template.PackDifference;
import al.krat.template.TemplatePack;
import al.krat.template.word.WordFile;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxText;
import al.krat.writer.HtmlText;
import al.krat.writer.PdfText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A third prefecture's pack with one change at a time: it shows wherever it concerns, and nothing else changes. */
class OneChangeTest {

    private static final String HEAD = """
            name: kukes
            extends: standard
            qark: kukes
            facts:
              letterhead: [REPUBLIKA E SHQIPËRISË, PREFEKTI I QARKUT KUKËS]
              city: Kukës
            """;

    private static TemplatePack pack(String head, String... namesAndTexts) {
        Map<String, byte[]> files = new HashMap<>();
        files.put("pack.yaml", head.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        TemplatePack pack = TemplatePack.of(files);
        assertEquals("[]", Krat.check(pack).toString());
        return pack;
    }

    private static Document minutes(TemplatePack pack) {
        return Krat.with(pack)
                .committee(Examples.full().krat().committee())
                .minutes(Examples.full().draft(), Edition.INTERNAL);
    }

    private static final Document BEFORE = minutes(pack(HEAD));

    private static String text(Document minutes, Format format) throws Exception {
        byte[] bytes = minutes.bytes(format);
        return switch (format) {
            case HTML -> HtmlText.of(bytes);
            case PDF -> PdfText.of(bytes);
            case DOCX -> DocxText.of(bytes);
        };
    }

    /** The same words in every format, but for one. */
    private static void assertWords(Document after, String old, String now) throws Exception {
        for (Format format : Format.values()) {
            String before = text(BEFORE, format);
            assertTrue(before.contains(old), format + ": " + before);
            assertEquals(before.replace(old, now), text(after, format), format.toString());
        }
    }

    /** The parts of the Word file that are not what they were. */
    private static Set<String> changedParts(Document after) throws IOException {
        Map<String, byte[]> before = parts(BEFORE.bytes(Format.DOCX));
        Map<String, byte[]> now = parts(after.bytes(Format.DOCX));
        assertEquals(before.keySet(), now.keySet());
        Set<String> changed = new TreeSet<>();
        before.forEach((name, bytes) -> {
            if (!Arrays.equals(bytes, now.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }

    private static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** A page of the web without its style sheet. */
    private static String body(Document minutes) throws IOException {
        String html = new String(minutes.bytes(Format.HTML), StandardCharsets.UTF_8);
        // columns share the room between the margins
        return html.substring(html.indexOf("<body")).replaceAll("width:[0-9.]+%", "width");
    }

    @Test
    void aFact() throws Exception {
        Document after = minutes(pack(HEAD.replace("city: Kukës", "city: Has")));
        assertWords(after, "Kukës, më 28", "Has, më 28");
        assertEquals(Set.of("word/document.xml"), changedParts(after));
    }

    @Test
    void aPhrase() throws Exception {
        Document after = minutes(pack(HEAD, "phrases_sq.yaml", "minutes.commitments: Detyrat e lëna dhe angazhimet\n"));
        String said = TemplatePack.named("standard")
                .pattern(Language.ALBANIAN, "minutes.commitments")
                .orElseThrow();
        assertWords(after, "VI. " + said, "VI. Detyrat e lëna dhe angazhimet");
        assertEquals(Set.of("word/document.xml"), changedParts(after));
    }

    @Test
    void aFragment() throws Exception {
        String vote = new String(
                TemplatePack.named("standard").file("fragments/vote.html").orElseThrow(), StandardCharsets.UTF_8);
        String changed = vote.replace("<th:block><span", "<th:block>Votimi: <span");
        assertNotEquals(vote, changed);
        Document after = minutes(pack(HEAD, "fragments/vote.html", changed));
        for (Format format : Format.values()) {
            String before = text(BEFORE, format);
            String now = text(after, format);
            assertTrue(now.contains("Votimi:"), now);
            assertEquals(before, now.replace("Votimi: ", ""), format.toString());
        }
        assertEquals(Set.of("word/document.xml"), changedParts(after));
    }

    /** A prefecture's letter paper dresses the Word file and touches nothing else. */
    @Test
    void aReference() throws Exception {
        TemplatePack pack = TemplatePack.of(Map.of(
                "pack.yaml",
                HEAD.getBytes(StandardCharsets.UTF_8),
                "reference.docx",
                WordFile.letterPaper().bytes()));
        assertEquals(
                List.of("REFERENCE_STYLES"),
                Krat.check(pack).stream().map(each -> each.code().toString()).toList());
        Document after = minutes(pack);
        assertArrayEquals(BEFORE.bytes(Format.HTML), after.bytes(Format.HTML));
        assertArrayEquals(BEFORE.bytes(Format.PDF), after.bytes(Format.PDF));
        String words = DocxText.of(BEFORE.bytes(Format.DOCX));
        assertEquals(words, DocxText.of(after.bytes(Format.DOCX)));
        String sizes = "//w:style[@w:type='paragraph']/w:rPr/w:sz/@w:val";
        assertNotEquals(
                DocxParts.find(BEFORE.bytes(Format.DOCX), "word/styles.xml", sizes),
                DocxParts.find(after.bytes(Format.DOCX), "word/styles.xml", sizes));
        assertNotEquals(
                DocxParts.find(BEFORE.bytes(Format.DOCX), "word/document.xml", "//w:sectPr/w:pgMar/@w:left"),
                DocxParts.find(after.bytes(Format.DOCX), "word/document.xml", "//w:sectPr/w:pgMar/@w:left"));
        assertTrue(PackDifference.between(pack(HEAD), pack).settings().isEmpty());
    }

    /** Word styles and CSS are made of the tokens; the words stay, and so does the page that all are made of. */
    @ParameterizedTest
    @CsvSource({
        "serif, Georgia",
        "sans, Verdana",
        "textPt, 11",
        "lineHeight, 1.3",
        "titlePt, 18",
        "headingPt, 14",
        "subheadingPt, 13",
        "smallPt, 8",
        "marginLeftMm, 30",
        "marginRightMm, 15",
        "marginTopMm, 25",
        "marginBottomMm, 25",
        "justified, true",
        "muted, 333333",
        "decision, 990000",
        "recommendation, 990000",
        "commitment, 990000",
        "headingNumbers, decimal",
    })
    void aStyleToken(String token, String value) throws Exception {
        TemplatePack pack = pack(HEAD + "style:\n  " + token + ": \"" + value + "\"\n");
        Document after = minutes(pack);
        if (!token.equals("headingNumbers")) {
            for (Format format : Format.values()) {
                // another width breaks lines elsewhere, which is no other word
                assertEquals(
                        text(BEFORE, format).replaceAll("\\s+", ""),
                        text(after, format).replaceAll("\\s+", ""),
                        format.toString());
            }
        }
        assertEquals(body(BEFORE), body(after));
        Set<String> parts = changedParts(after);
        assertTrue(!parts.isEmpty(), token);
        assertTrue(
                Set.of("word/styles.xml", "word/fontTable.xml", "word/numbering.xml", "word/document.xml")
                        .containsAll(parts),
                parts.toString());
        assertEquals(
                1, PackDifference.between(pack(HEAD), pack).settings().size(), "the difference tells of one token");
    }
}
