package al.krat.template.doctor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.template.TemplatePack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pack.yaml of a letter can be read, whatever characters its letterhead has. */
class PackTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"\u007f", "\u0085", "\u2028", "\u0090", "\\", "\"", ": #", "\uf0b7"})
    void itIsYaml(String odd) {
        Diagnosis diagnosis = examined("PREFEKTI I QARKUT" + odd + " KUKËS");
        assertFalse(TemplatePack.of(diagnosis.files()).hasErrors(), () -> yaml(diagnosis));
    }

    @Test
    void controlsAreBlanks() {
        String yaml = yaml(examined("PREFEKTI I QARKUT\u0090\u0085KUKËS"));
        assertTrue(yaml.contains("\"PREFEKTI I QARKUT KUKËS\""), yaml);
    }

    private static Diagnosis examined(String letterhead) {
        byte[] letter = LetterMaker.docx(List.of(
                "REPUBLIKA E SHQIPËRISË", letterhead, "PROCESVERBAL", "Sot, datë 28.06.2019, u mblodh komiteti."));
        return LetterDoctor.examine("letra.docx", letter, "prove", "standard", null);
    }

    private static String yaml(Diagnosis diagnosis) {
        return new String(Objects.requireNonNull(diagnosis.files().get("pack.yaml")), StandardCharsets.UTF_8);
    }
}
