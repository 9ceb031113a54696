package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.template.Page;
import al.krat.template.TemplatePack;
import al.krat.template.word.HostileWordFiles;
import al.krat.template.word.WordFile;
import al.krat.template.word.WordReference;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import al.krat.writer.DocxText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile Word file is refused with a reason, or its harm stays behind; either within five seconds. */
class HostileReferenceTest {
    private static final Page PAGE = DocxSample.page("""
            <h1>PROCESVERBAL</h1><h2><span class="nr">I.</span> Pjesëmarrja</h2><p>Fjalë <strong>të trasha</strong>.</p>
            <ol><li>një<ul><li>dy</li></ul></li></ol><div class="decision"><p>VENDIM</p></div>
            <table><thead><tr><th>Nr.</th></tr></thead><tbody><tr><td class="num">1</td></tr></tbody></table>""");
    private static final String WORDS = DocxText.of(DocxWriter.write(PAGE, DocxSample.meta()));
    private static final Map<String, byte[]> FILES = HostileWordFiles.all();

    static Stream<String> names() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void doesNoHarm(String name) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> harmless(pack(FILES.getOrDefault(name, new byte[0]))));
    }

    private static void harmless(TemplatePack pack) {
        for (Finding finding : pack.findings()) {
            assertTrue(finding.place().toString().equals("reference.docx") || finding.isError(), finding.toString());
        }
        if (pack.reference().isEmpty()) {
            assertTrue(pack.hasErrors());
            return;
        }
        WordReference reference = pack.reference().orElseThrow();
        byte[] docx = DocxWriter.write(PAGE, new DocxMeta(DocxSample.DAY, Map.of(), reference));
        assertEquals(List.of(), DocxRules.broken(docx));
        assertEquals(WORDS, DocxText.of(docx));
        DocxParts.of(docx).forEach((part, content) -> {
            String text = (part + new String(content, StandardCharsets.ISO_8859_1)).toLowerCase(Locale.ROOT);
            assertFalse(text.contains(HostileWordFiles.CANARY), () -> part + ": " + text);
            assertFalse(text.contains("external") && part.contains("header"), part);
            assertFalse(text.contains("includetext"), part);
        });
    }

    @Test
    void theOracleKnowsGoodFromBad() {
        assertFalse(pack(WordFile.letterPaper().bytes()).hasErrors());
        assertNotNull(pack(WordFile.letterPaper().bytes()).reference().orElseThrow());
        assertTrue(FILES.size() > 100, () -> "files: " + FILES.size());
        Set<String> refused = new TreeSet<>();
        FILES.forEach((name, file) -> {
            if (pack(file).reference().isEmpty()) {
                refused.add(name);
            }
        });
        assertTrue(refused.size() > 50, () -> refused.size() + " " + refused);
        assertTrue(refused.containsAll(
                List.of("bomb", "half", "compound file", "a password", "macros by type", "laughs")));
    }

    private static TemplatePack pack(byte[] file) {
        return TemplatePack.of(
                Map.of("pack.yaml", "name: prove\n".getBytes(StandardCharsets.UTF_8), WordReference.FILE, file));
    }
}
