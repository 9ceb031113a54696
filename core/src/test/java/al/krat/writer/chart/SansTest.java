package al.krat.writer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SansTest {

    @Test
    void widthsAreThoseOfTheFontThatIsEmbedded() throws Exception {
        try (InputStream in =
                Objects.requireNonNull(Sans.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            CmapLookup letters = font.getUnicodeCmapLookup();
            int checked = 0;
            for (int c = 0x20; c < 0x2600; c++) {
                double width = Sans.width(String.valueOf((char) c), 2048);
                int glyph = letters.getGlyphId(c);
                if (width != 2048 && glyph != 0) {
                    assertEquals(font.getAdvanceWidth(glyph), width, .01, Integer.toHexString(c));
                    checked++;
                }
            }
            assertTrue(checked > 500, "letters checked: " + checked);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Drejtoria Vendore e Policisë | 200 | 3 | Drejtoria Vendore e Policisë",
                "Drejtoria Vendore e Policisë | 90 | 3 | Drejtoria Vendore e/Policisë",
                "Drejtoria Vendore e Policisë | 50 | 3 | Drejtoria/Vendore e/Policisë",
                "Drejtoria Vendore e Policisë | 50 | 2 | Drejtoria/Vendore…",
                "janar-qershor | 34 | 3 | janar-/qershor",
                "ëëëëëëëëëë | 30 | 2 | ëëëëë/ëëëëë",
            })
    void linesBreakBetweenWords(String text, double room, int most, String lines) {
        List<String> broken = Sans.lines(text, 9, room, most);
        assertEquals(List.of(lines.split("/")), broken);
        assertTrue(Sans.widest(broken, 9) <= room + .01);
    }

    @Test
    void marksThatTurnTheDirectionAreNotDrawn() {
        assertEquals("abc d", Sans.shown("a\u202eb\u2066c\u0000d\ud800"));
    }

    @Test
    void aLongNameIsNotMeasuredAgainForEachOfItsLetters() {
        String longest = "m".repeat(400_000);
        assertTimeoutPreemptively(Duration.ofSeconds(3), () -> {
            assertEquals(List.of("mmm…"), Sans.lines(longest, 9, Sans.width("mmm…", 9) + 1, 1));
        });
    }
}
