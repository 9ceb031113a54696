package al.krat.template.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.word.HostileWordFiles;
import al.krat.template.word.WordFile;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hostile letter is refused with a reason, or its harm stays behind; either within five seconds. */
class HostileLetterTest {

    private static final Map<String, byte[]> FILES = HostileWordFiles.all();

    /** What runs on every page of the good file that these were made of is no harm: it is its running lines. */
    private static final String MINUTES = """
            <w:p><w:r><w:t>PROCESVERBAL</w:t></w:r></w:p><w:p><w:r><w:t>Sot, datë 28.06.2019, ora 10:00, u mblodh komiteti.</w:t></w:r></w:p>""";

    static Stream<String> names() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void doesNoHarm(String name) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> harmless(FILES.getOrDefault(name, new byte[0])));
    }

    private static void harmless(byte[] letter) {
        Diagnosis diagnosis = LetterDoctor.examine("letra.docx", letter, "prove", "standard", null);
        if (diagnosis.hasErrors()) {
            assertEquals(Map.of(), diagnosis.files());
            return;
        }
        diagnosis.files().forEach((name, content) -> {
            if (name.endsWith(".docx")) {
                assertEquals(List.of(), DocxRules.broken(content), name);
                DocxParts.of(content).forEach(HostileLetterTest::clean);
            }
        });
    }

    private static void clean(String part, byte[] content) {
        String text = (part + new String(content, StandardCharsets.ISO_8859_1)).toLowerCase(Locale.ROOT);
        assertFalse(text.contains(HostileWordFiles.CANARY), () -> part + ": " + text);
        for (String harm :
                List.of("targetmode", "includetext", "w:object", "vbaproject", "w:author", "w:rsid", "altchunk")) {
            assertFalse(text.contains(harm), () -> part + ": " + harm + " in " + text);
        }
    }

    @Test
    void theOracleKnowsGoodFromBad() {
        assertTrue(FILES.size() > 100);
        long refused = FILES.values().stream()
                .filter(file -> LetterDoctor.examine("letra.docx", file, "prove", "standard", null)
                        .hasErrors())
                .count();
        assertTrue(refused > 40 && refused < FILES.size(), () -> "refused: " + refused);
    }

    @Test
    void whatActsInTheTextStaysBehind() {
        String harm = """
                <w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT "c:/kanarina" </w:instrText></w:r>
                <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>kanarina</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>
                <w:p><w:hyperlink r:id="rIdEvil"><w:r><w:t>lidhja</w:t></w:r></w:hyperlink></w:p>
                <w:altChunk r:id="rIdEvil"/>
                <w:p><w:del w:id="4" w:author="kanarina"><w:r><w:delText>kanarina</w:delText></w:r></w:del></w:p>
                <w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>kanarina</w:t></w:r></w:p>
                <w:p><w:r><w:object><v:shape><v:imagedata r:id="rIdEvil"/></v:shape></w:object></w:r></w:p>""";
        WordFile file = WordFile.letterPaper().put("word/document.xml", WordFile.document(MINUTES + harm));
        file.put(
                "word/_rels/document.xml.rels",
                file.text("word/_rels/document.xml.rels")
                        .replace(
                                "</Relationships>",
                                WordFile.relation(
                                                "rIdEvil",
                                                "hyperlink",
                                                "https://kanarina.invalid\" TargetMode=\"External")
                                        + "</Relationships>"));
        Diagnosis diagnosis = LetterDoctor.examine("letra.docx", file.bytes(), "prove", "standard", null);
        assertTrue(diagnosis.hasTemplate());
        byte[] template = LetterCasesTest.bytes(diagnosis.files(), LetterDoctor.TEMPLATE);
        DocxParts.of(template).forEach(HostileLetterTest::clean);
        assertTrue(LetterCasesTest.text(template).contains("lidhja"));
        assertEquals(
                List.of("OBJECT", "FIELD"),
                diagnosis.findings().stream()
                        .filter(finding -> finding.code() == DoctorCode.PARTS_LEFT_OUT)
                        .map(finding -> finding.args().get("kind"))
                        .toList());
    }
}
