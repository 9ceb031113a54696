package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Rasti u referua.; Rasti u referua.; -1",
                "Rasti {{i dytë|një}} u referua.; Rasti një u referua.; -1",
                "Rasti {{i dytë}} u referua.; Rasti […] u referua.; -1",
                "Rasti {{i dytë u referua.; Rasti […]; 6",
                "Rasti {{i dytë|një u referua.; Rasti […]; 6",
                "{{a}} {{b {{c; […] […]; 6",
                "{{a {{b}} c; […] c; -1",
            })
    void whatThePublicReads(String markup, String open, int unclosed) {
        assertEquals(open, Prose.parse(markup).forPublic().text());
        assertEquals(unclosed, Prose.unclosed(markup));
    }

    @Test
    void markupReadsBack() {
        var random = new Random(3);
        String signs = "{{}}|a ";
        for (int i = 0; i < 20_000; i++) {
            var markup = new StringBuilder();
            for (int k = random.nextInt(14); k >= 0; k--) {
                markup.append(signs.charAt(random.nextInt(signs.length())));
            }
            Prose prose = Prose.parse(markup.toString());
            assertEquals(prose, Prose.parse(prose.markup()), markup::toString);
        }
    }

    @Test
    void wordsThatNothingClosesStayInternal() {
        Prose prose = Prose.parse("Rasti {{i dytë|u referua");
        assertEquals("Rasti {{i dytë|u referua", prose.markup());
        assertFalse(Prose.parse(prose.markup()).forPublic().text().contains("referua"));
    }

    @Test
    void aTranslationWithMarksIsNotForThePublic() {
        assertNull(Prose.of("Hapur").withEnglish("Open {{closed}}").forPublic().english());
        assertNull(Prose.parse("{{x}}").withEnglish("x").forPublic().english());
        assertEquals("Open", Prose.of("Hapur").withEnglish("Open").forPublic().english());
    }
}
