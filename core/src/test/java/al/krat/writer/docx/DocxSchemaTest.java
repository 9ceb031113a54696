package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.template.Page;
import al.krat.writer.DocxParts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Every part against the schemas of ISO/IEC 29500. */
class DocxSchemaTest {
    private static final Map<String, DocumentFactory<? extends XmlObject>> SCHEMAS = Map.of(
            "document", DocumentDocument.Factory,
            "styles", StylesDocument.Factory,
            "numbering", NumberingDocument.Factory,
            "settings", SettingsDocument.Factory,
            "fontTable", FontsDocument.Factory,
            "header1", HdrDocument.Factory,
            "header2", HdrDocument.Factory,
            "footer1", FtrDocument.Factory,
            "footer2", FtrDocument.Factory);

    @Test
    void everyPartIsValid() throws Exception {
        for (Page page : List.of(DocxSample.page(), DocxSample.large(), DocxSample.page(""), DocxSample.odd())) {
            assertEquals(List.of(), errors(DocxWriter.write(page, DocxSample.meta())));
        }
    }

    @Test
    void theSchemasSeeAnError() throws Exception {
        String document = "<w:document xmlns:w=\"" + DocxParts.WORD + "\"><w:body><w:p><w:pPr><w:jc w:val=\"middle\"/>"
                + "</w:pPr></w:p></w:body></w:document>";
        assertFalse(
                errors("document", document.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    private static List<String> errors(byte[] docx) throws Exception {
        Map<String, byte[]> parts = DocxParts.of(docx);
        List<String> all = new ArrayList<>();
        for (String name : SCHEMAS.keySet()) {
            all.addAll(errors(name, Objects.requireNonNull(parts.get("word/" + name + ".xml"))));
        }
        return all;
    }

    private static List<String> errors(String name, byte[] part) throws Exception {
        List<XmlError> errors = new ArrayList<>();
        XmlObject parsed = Objects.requireNonNull(SCHEMAS.get(name)).parse(new ByteArrayInputStream(part));
        parsed.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream()
                .map(error -> name + ": " + error.getMessage() + " at "
                        + error.getCursorLocation().getName())
                .toList();
    }
}
