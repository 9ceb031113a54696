package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.template.Renderer;
import al.krat.template.TemplatePack;
import al.krat.template.WordRendering;
import al.krat.template.fill.WordTemplate;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.WordCases;
import al.krat.template.word.HostileWordFiles;
import al.krat.template.word.Sketch;
import al.krat.template.word.WordFile;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile Word template is refused with a reason, or its harm stays behind; either within five seconds. */
class HostileTemplateTest {
    private static final Map<String, byte[]> FILES = files();

    private static Map<String, byte[]> files() {
        Map<String, byte[]> all = new LinkedHashMap<>(HostileWordFiles.all());
        String five = "[# th:each=\"%s : ${rows}\"]";
        var loops = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            loops.append(five.formatted("r" + i));
        }
        all.put("loops in loops", Sketch.of(loops + "x" + "[/]".repeat(25)).bytes());
        all.put("empty loops in loops", Sketch.of(loops + "[/]".repeat(25)).bytes());
        var rows = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            rows.append(five.formatted("r" + i));
        }
        all.put(
                "rows in rows",
                Sketch.of("| a | " + rows + "b | c" + "[/]".repeat(25) + " | d |")
                        .bytes());
        var doubled = new StringBuilder("[# th:with=\"a='kthim'\"]");
        for (int i = 0; i < 40; i++) {
            doubled.append("[# th:with=\"a=${a} + ${a}\"]");
        }
        all.put(
                "doubled texts",
                Sketch.of(doubled + "[[${a}]]" + "[/]".repeat(41)).bytes());
        all.put("many brackets", Sketch.of("[[".repeat(20_000)).bytes());
        all.put("many tags", Sketch.of("[# ".repeat(20_000)).bytes());
        all.put("many marks", Sketch.of("[# th:if=\"" + "“„".repeat(10_000)).bytes());
        all.put("deep braces", Sketch.of("[[" + "(".repeat(5_000) + "]]").bytes());
        all.put("many ends", Sketch.of("[/]".repeat(20_000)).bytes());
        all.put("many begins", Sketch.of("[# th:if=\"${draft}\"]".repeat(3_000)).bytes());
        all.put(
                "a long expression",
                Sketch.of("[[${" + "a.".repeat(20_000) + "b}]]").bytes());
        all.put(
                "a link to a file",
                Sketch.of("^<w:hyperlink r:id=\"rId99\"><w:r><w:t>x</w:t></w:r></w:hyperlink>^")
                        .change(
                                "word/_rels/document.xml.rels",
                                "</Relationships>",
                                "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                                        + " Target=\"file:///kanarina\" TargetMode=\"External\"/></Relationships>")
                        .bytes());
        all.put(
                "another document within",
                Sketch.of("a")
                        .change("word/document.xml", "<w:sectPr", "<w:altChunk r:id=\"rId5\"/><w:sectPr")
                        .bytes());
        String begin = "[# th:if=\"${draft}\"]";
        all.put("many blocks in a line", padded(Sketch.of((begin + "x[/]").repeat(60_000))));
        all.put("many values in a line", padded(Sketch.of("[[${title}]] ".repeat(60_000))));
        all.put("many begins in a row", padded(Sketch.of("| a | " + begin.repeat(50_000) + " | d |")));
        all.put("many half ends", padded(Sketch.of("[/".repeat(100_000) + "]")));
        all.put(
                "many open fields",
                padded(document("<w:p>"
                        + ("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>QUOTE</w:instrText>"
                                        + "<w:fldChar w:fldCharType=\"separate\"/></w:r>")
                                .repeat(25_000)
                        + "</w:p>"
                        + "<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(20_000))));
        all.put(
                "many sections",
                padded(document(
                        ("<w:p><w:pPr><w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"900\" w:right=\"900\""
                                        + " w:bottom=\"900\" w:left=\"900\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/>"
                                        + "</w:sectPr></w:pPr></w:p>")
                                .repeat(5_000))));
        all.put("a large picture, many times", pictures());
        all.put("many lists", lists());
        all.put("a level that no list has", document("""
                <w:p><w:pPr><w:numPr><w:ilvl w:val="999999999999"/><w:numId w:val="5"/></w:numPr></w:pPr></w:p>
                <w:p><w:pPr><w:numPr><w:ilvl w:val="-1"/><w:numId w:val="5"/></w:numPr></w:pPr></w:p>""").bytes());
        return all;
    }

    private static WordFile document(String body) {
        return WordFile.letterPaper().put("word/document.xml", WordFile.document(body));
    }

    /** With words that do not pack, so that what repeats itself is no bomb. */
    private static byte[] padded(WordFile file) {
        String document = file.text("word/document.xml");
        var words = new StringBuilder("<!--");
        new Random(1).ints(document.length() / 60, 'a', 'z').forEach(words::appendCodePoint);
        return file.put("word/document.xml", document.replace("<w:body>", "<w:body>" + words.append("-->")))
                .bytes();
    }

    private static byte[] lists() {
        var body = new StringBuilder("<w:p/>");
        var lists = new StringBuilder("<w:abstractNum w:abstractNumId=\"4\"/>");
        for (int i = 1; i < 29_000; i++) {
            body.append("<w:p><w:pPr><w:numPr><w:numId w:val=\"" + i + "\"/></w:numPr></w:pPr></w:p>");
            lists.append("<w:num w:numId=\"" + i + "\"><w:abstractNumId w:val=\"4\"/></w:num>");
        }
        return padded(
                document(body.toString()).put("word/numbering.xml", WordFile.element("w:numbering", lists.toString())));
    }

    /** Two hundred headers, each of which shows the same picture of nine million pixels twenty times. */
    private static byte[] pictures() {
        WordFile file = WordFile.letterPaper().put("word/media/logo.png", WordFile.picture("png", 3_000, 3_000));
        String whole = file.text("word/header7.xml");
        String shown = whole.substring(whole.indexOf("<w:drawing>"), whole.indexOf("</w:drawing>") + 12);
        String header = WordFile.element("w:hdr", "<w:p><w:r>" + shown.repeat(20) + "</w:r></w:p>");
        var relations = new StringBuilder();
        var types = new StringBuilder();
        var body = new StringBuilder();
        for (int i = 100; i < 300; i++) {
            String name = "header" + i + ".xml";
            file.put("word/" + name, header)
                    .put("word/_rels/" + name + ".rels", file.text("word/_rels/header7.xml.rels"));
            types.append(WordFile.type(
                    "word/" + name, "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"));
            relations.append(WordFile.relation("rId" + i, "header", name));
            body.append("<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId" + i + "\"/>"
                    + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"900\" w:right=\"900\" w:bottom=\"900\""
                    + " w:left=\"900\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:pPr></w:p>");
        }
        file.change("word/_rels/document.xml.rels", "</Relationships>", relations + "</Relationships>");
        file.put("[Content_Types].xml", WordFile.types(types.toString()));
        return file.put("word/document.xml", WordFile.document(body.toString())).bytes();
    }

    @Test
    void whatStandsAroundWordsIsCountedToo() {
        String loops = "[# th:each=\"r : ${rows}\"]".repeat(10);
        String table = "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol w:w=\"150\"/>".repeat(20_000)
                + "</w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>[# th:unless=\"${draft}\"]</w:t></w:r></w:p>"
                + "<w:p/><w:p><w:r><w:t>[/]</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        byte[] file = padded(document("<w:p><w:r><w:t>" + loops + "</w:t></w:r></w:p>" + table + "<w:p><w:r><w:t>"
                + "[/]".repeat(10) + "</w:t></w:r></w:p>"));
        TemplatePack pack = WordCases.pack(file);
        WordTemplate template = pack.wordTemplate("t", Language.ALBANIAN).orElseThrow();
        WordRendering rendering = Renderer.fill(pack, template, SampleView.usual(), Language.ALBANIAN);
        assertEquals(
                List.of(352),
                rendering.findings().stream().map(each -> each.code().number()).toList());
    }

    static Stream<String> names() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void doesNoHarm(String name) {
        assertTimeoutPreemptively(Duration.ofSeconds(7), () -> {
            long start = System.nanoTime();
            harmless(WordCases.pack(FILES.getOrDefault(name, new byte[0])));
            assertTrue(System.nanoTime() - start < 6_000_000_000L, name);
        });
    }

    private static void harmless(TemplatePack pack) {
        Optional<WordTemplate> template = pack.wordTemplate("t", Language.ALBANIAN);
        if (template.isEmpty()) {
            assertTrue(pack.hasErrors());
            return;
        }
        List<Finding> checked = pack.check(Map.of("t", SampleView.class));
        WordRendering rendering = Renderer.fill(pack, template.get(), SampleView.usual(), Language.ALBANIAN);
        if (rendering.word().isEmpty()) {
            assertTrue(rendering.findings().stream().anyMatch(Finding::isError), checked.toString());
            return;
        }
        byte[] docx = TemplateWriter.write(DocxSample.page("<p>x</p>"), rendering.orThrow(), DocxSample.DAY);
        assertEquals(List.of(), DocxRules.broken(docx));
        DocxParts.of(docx).forEach((part, content) -> {
            String text = (part + new String(content, StandardCharsets.ISO_8859_1)).toLowerCase(Locale.ROOT);
            String unlinked = text.replaceAll("target=\"https://[a-z./]*\" targetmode=\"external\"", "");
            assertFalse(unlinked.contains(HostileWordFiles.CANARY), () -> part + ": " + text);
            for (String bad : List.of("external", "includetext", "dde", "altchunk", "file:", "attachedtemplate")) {
                assertFalse(
                        unlinked.contains(bad) && !part.endsWith("styles.xml"), () -> part + " " + bad + ": " + text);
            }
        });
    }

    @Test
    void theOracleKnowsGoodFromBad() {
        assertTrue(FILES.size() > 110, () -> "files: " + FILES.size());
        Set<String> refused = new TreeSet<>();
        FILES.forEach((name, file) -> {
            if (WordCases.pack(file).wordTemplate("t", Language.ALBANIAN).isEmpty()) {
                refused.add(name);
            }
        });
        assertTrue(refused.size() > 50, () -> refused.size() + " " + refused);
        assertTrue(refused.containsAll(List.of("bomb", "half", "compound file", "a password", "macros by type")));
        assertFalse(refused.contains("a link to a file"));
    }
}
