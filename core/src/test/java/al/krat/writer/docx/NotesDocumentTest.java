package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.Krat;
import al.krat.domain.Body;
import al.krat.domain.Committees;
import al.krat.domain.Qark;
import al.krat.domain.RandomMeetings;
import al.krat.intake.notes.NewNotes;
import al.krat.template.TemplatePack;
import al.krat.writer.DocxParts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.apache.xmlbeans.impl.schema.DocumentFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Notes in Word are what Word expects: every part against the schemas, and the Open XML SDK's own rules. */
class NotesDocumentTest {

    private static final Map<String, DocumentFactory<? extends XmlObject>> SCHEMAS = Map.of(
            "document", DocumentDocument.Factory,
            "styles", StylesDocument.Factory,
            "numbering", NumberingDocument.Factory,
            "settings", SettingsDocument.Factory,
            "fontTable", FontsDocument.Factory,
            "header1", HdrDocument.Factory,
            "footer1", FtrDocument.Factory);

    private static Map<String, byte[]> files() {
        Krat krat = Krat.with(TemplatePack.named("durres")).committee(Committees.ofQark(Qark.DURRES));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "form.docx",
                Krat.word(new NewNotes(
                        krat.committee(), List.of(Body.KRAT), LocalDate.of(2019, 9, 27), null, null, null)));
        for (long seed = 0; seed < 5; seed++) {
            files.put("plausible-" + seed + ".docx", krat.word(RandomMeetings.plausible(seed)));
            files.put("wild-" + seed + ".docx", krat.word(RandomMeetings.wild(seed)));
        }
        return files;
    }

    @Test
    void everyPartIsValid() throws Exception {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            assertEquals(List.of(), errors(file.getValue()), file.getKey());
        }
    }

    private static List<String> errors(byte[] docx) throws Exception {
        Map<String, byte[]> parts = DocxParts.of(docx);
        List<String> all = new ArrayList<>();
        for (String name : SCHEMAS.keySet()) {
            byte[] part = Objects.requireNonNull(parts.get("word/" + name + ".xml"), name);
            List<XmlError> errors = new ArrayList<>();
            XmlObject parsed = Objects.requireNonNull(SCHEMAS.get(name)).parse(new ByteArrayInputStream(part));
            parsed.validate(new XmlOptions().setErrorListener(errors));
            errors.forEach(error -> all.add(name + ": " + error.getMessage()));
        }
        return all;
    }

    @Test
    void theOpenXmlSdkFindsNothing(@TempDir Path folder) throws Exception {
        Path validator = OutsideTool.named("KRAT_OOXML_VALIDATOR");
        for (Map.Entry<String, byte[]> each : files().entrySet()) {
            Path file = Files.write(folder.resolve(each.getKey()), each.getValue());
            String said = OutsideTool.run(folder, List.of(validator.toString(), file.toString()));
            assertTrue(said.contains("\"ok\": true"), said);
        }
    }

    @Test
    void theFormOffersWhatThereIsToChoose() throws Exception {
        byte[] form = Objects.requireNonNull(files().get("form.docx"));
        String document =
                new String(Objects.requireNonNull(DocxParts.of(form).get("word/document.xml")), StandardCharsets.UTF_8);
        for (String presence : List.of("i pranishëm", "mungon me arsye", "mungon pa arsye", "përfaqësuar nga …")) {
            assertTrue(document.contains("<w:listItem w:displayText=\"" + presence + "\""), presence);
        }
        assertTrue(document.contains("<w:date w:fullDate=\"2019-09-27T00:00:00Z\">"), document);
        assertFalse(document.contains("<w:t/>"), document);
    }
}
