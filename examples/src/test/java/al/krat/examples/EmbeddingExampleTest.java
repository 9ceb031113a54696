package al.krat.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.examples.EmbeddingExample.Contribution;
import al.krat.examples.EmbeddingExample.Session;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class EmbeddingExampleTest {

    private static final Session SESSION = new Session(
            3,
            LocalDate.of(2019, 6, 28),
            LocalTime.of(10, 0),
            LocalTime.of(12, 30),
            "Salla e mbledhjeve",
            List.of(
                    new Contribution(
                            "bashkia-durres", "Paraqiti planin e verës.", "Kamp veror.", LocalDate.of(2019, 8, 1)),
                    new Contribution(
                            "zyra-e-punes", "Paraqiti panairin e punës.", "Kurse.", LocalDate.of(2019, 6, 1))));

    @Test
    void rendersInMemoryAndFindsByFieldPath() {
        // the JDK itself sets one property (sun.font.fontmanager) when its imaging library is first loaded, by whomever
        new java.awt.image.BufferedImage(1, 1, java.awt.image.BufferedImage.TYPE_INT_RGB);
        Properties before = (Properties) System.getProperties().clone();
        Map<String, byte[]> stored = new LinkedHashMap<>();
        List<Finding> findings = new EmbeddingExample().publish(SESSION, stored::put);
        assertEquals(before, System.getProperties(), "JVM properties");
        assertEquals("%PDF", new String(stored.get("procesverbal.pdf"), 0, 4, StandardCharsets.ISO_8859_1));
        assertEquals("PK", new String(stored.get("procesverbal.docx"), 0, 2, StandardCharsets.ISO_8859_1));
        assertTrue(
                findings.stream().anyMatch(f -> f.place().equals(new Place.InRecord("items[0].entries[3].due"))),
                () -> "the deadline before the meeting is found at its field: " + findings);
    }

    @Test
    void needsNoOfficeLibrary() {
        for (String office : List.of(
                "org.docx4j.Docx4J", "org.apache.poi.ss.usermodel.Workbook", "net.fortuna.ical4j.model.Calendar")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(office));
        }
    }

    @Test
    void readmeShowsThisExample() throws Exception {
        String source = Files.readString(Path.of("src/main/java/al/krat/examples/EmbeddingExample.java"));
        String snippet = source.substring(source.indexOf("// README:begin"), source.indexOf("// README:end"))
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce("", (a, b) -> a + b + "\n");
        String readme = Files.readString(Path.of("../README.md"))
                .lines()
                .map(String::strip)
                .reduce("", (a, b) -> a + b + "\n");
        assertTrue(readme.contains(snippet), () -> "README.md must hold:\n" + snippet);
    }
}
