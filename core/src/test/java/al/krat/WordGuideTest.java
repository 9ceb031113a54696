package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.template.TemplatePack;
import al.krat.template.sample.WordMinutes;
import al.krat.template.word.Sketch;
import al.krat.writer.DocxText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The expressions that the guide to packs offers for a Word template are sound, and say what they promise. */
class WordGuideTest {

    private static final Pattern EXPRESSION = Pattern.compile("`(\\[[\\[#][^`]+)`");

    private static List<String> expressions() throws IOException {
        String guide = Files.readString(Path.of("../docs/modelet.md"));
        String table = guide.substring(guide.indexOf("| çfarë | shprehja |"));
        return EXPRESSION
                .matcher(table.substring(0, table.indexOf("\n\n")))
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    @Test
    void itsExpressionsAreSound() throws Exception {
        List<String> expressions = expressions();
        assertTrue(expressions.size() > 10, expressions.toString());
        TemplatePack pack = WordMinutes.pack(
                "durres", Sketch.of(String.join("\n", expressions)).bytes());
        assertEquals(
                List.of(),
                Krat.check(pack).stream().filter(each -> each.isError()).toList());
        Document minutes = Krat.with(pack)
                .committee(Examples.full().krat().committee())
                .minutes(Examples.full().draft(), Edition.INTERNAL);
        String words = DocxText.of(minutes.bytes(Format.DOCX));
        for (String said : List.of("28.06.2019", "10:00", "12:30", "Bashkia Durrës", "1. Miratohet", "1. Të rriten")) {
            assertTrue(words.contains(said), said + ": " + words);
        }
    }
}
