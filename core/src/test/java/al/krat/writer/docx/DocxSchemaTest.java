package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.template.Page;
import al.krat.writer.DocxParts;
import al.krat.writer.DocxRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every part against the schemas of ISO/IEC 29500. */
class DocxSchemaTest {
    @Test
    void everyPartIsValid() throws Exception {
        for (Page page : List.of(DocxSample.page(), DocxSample.large(), DocxSample.page(""), DocxSample.odd())) {
            assertEquals(List.of(), DocxRules.broken(DocxWriter.write(page, DocxSample.meta())));
        }
    }

    @Test
    void theSchemasSeeAnError() throws Exception {
        String document = "<w:document xmlns:w=\"" + DocxParts.WORD + "\"><w:body><w:p><w:pPr><w:jc w:val=\"middle\"/>"
                + "</w:pPr></w:p></w:body></w:document>";
        assertFalse(DocxRules.errors("document", document.getBytes(StandardCharsets.UTF_8))
                .isEmpty());
    }
}
