package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Bashkia Durrës | bashkia durres",
                "BASHKIA DURRËS | bashkia durres",
                "INSTITUCIONI I PREFEKTIT | institucioni i prefektit",
                "Kuçovë | kucove",
                "Fushë–Arrëz | fushe-arrez",
                "Vau\u00A0i \u2009 Dejës | vau i dejes",
                "t’u | t'u",
                "«Ditët» “e” „para“ | \"ditet\" \"e\" \"para\"",
                "t´u | t'u",
                "𝐊𝐨𝐧𝐭𝐫𝐨𝐥𝐥𝐢 | kontrolli",
                "Durre\u0308s | durres",
                "DURRE\u0308S | durres",
                "İnstitucioni | institucioni",
                "ınstitucioni | institucioni",
                "anti\u00ADtrafik\u200B | antitrafik",
                "a − b — c ‑ d | a - b - c - d",
                "ﬁllestar | fillestar",
            })
    void foldsHoweverItWasTyped(String typed, String folded) {
        assertEquals(folded, Folding.fold(typed));
    }

    @Test
    void foldsEveryKindOfBlankToOneAndTrims() {
        assertEquals("a b c", Folding.fold("\uFEFF \t a\u00A0\u202F\n b\u3000c \r\n"));
        assertEquals("", Folding.fold(" \u00A0\u200B "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Përfaqësuesi i Policisë", "𝐊«’Ç ", "t´u ş İ ı ﬁ ½ …", "a\u0301\u0308"})
    void foldingAFoldedTextChangesNothing(String typed) {
        String folded = Folding.fold(typed);
        assertEquals(folded, Folding.fold(folded));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Procesverbal KRAT Durrës 2019-06-28 | procesverbal-krat-durres-2019-06-28",
                "Çështja — (e parë) | ceshtja-e-pare",
                "../../etc/passwd | etc-passwd",
                "t’u bëjë | tu-beje",
                "«…» | x",
                "日本 | x",
            })
    void namesFilesInPlainLettersOnly(String text, String name) {
        assertEquals(name, Folding.ascii(text));
    }

    @Test
    void theQuickWayFoldsLikeTheThoroughOne() {
        String letters = "aZ09 \t\n\u00a0ëËçÇ’‘“”„«»–—`'\"-.,;:()…\u0308\u0301e´\u200B\u0000\u007fıİ𝐊";
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(8); k >= 0; k--) {
                text.append(letters.charAt(random.nextInt(i % 2 == 0 ? 28 : letters.length())));
            }
            assertEquals(Folding.thorough(text.toString()), Folding.fold(text.toString()), text.toString());
        }
    }
}
