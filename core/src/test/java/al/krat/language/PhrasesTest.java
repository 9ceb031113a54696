package al.krat.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Noun OFFICE =
            Noun.declared("Zyra e Punësimit", "Zyrës së Punësimit", "Zyrën e Punësimit", Gender.FEMININE);

    private final Phrases phrases = Phrases.of(
            Language.ALBANIAN,
            Map.of(
                    "to", "Drejtuar: {$who :rasa form=dhanore}",
                    "plain", "{$who} \\{raportoi\\} për {$what}",
                    "wrong", "{$who :rassa}",
                    "open", "{$who"));

    @Test
    void saysAPhrase() {
        assertEquals("Drejtuar: Zyrës së Punësimit", phrases.say("to", Map.of("who", OFFICE)));
        assertEquals(
                "Zyra e Punësimit {raportoi} për 12",
                phrases.say("plain", Map.of("who", OFFICE, "what", 12, "more", 1)));
        assertEquals(Set.of("who", "what"), phrases.arguments("plain"));
    }

    @Test
    void namesTheKeyAndTheValueThatIsMissing() {
        PhraseException e = assertThrows(PhraseException.class, () -> phrases.say("plain", Map.of("who", OFFICE)));
        assertEquals("phrase «plain» needs the value «what»", e.getMessage());
        PhraseException unknown = assertThrows(PhraseException.class, () -> phrases.say("nothing", Map.of()));
        assertEquals("no phrase «nothing»", unknown.getMessage());
    }

    @Test
    void namesTheKeyOfAWrongPattern() {
        PhraseException e = assertThrows(PhraseException.class, () -> phrases.arguments("wrong"));
        assertTrue(e.getMessage().startsWith("phrase «wrong»: unknown function :rassa, known are :"), e.getMessage());
        PhraseException open = assertThrows(PhraseException.class, () -> phrases.say("open", Map.of("who", "x")));
        assertTrue(open.getMessage().startsWith("phrase «open»: "), open.getMessage());
    }

    @Test
    void readsYamlAndMerges() {
        Phrases read = Phrases.read("a.yaml", "b: një\na: dy".getBytes(UTF_8), Language.ALBANIAN);
        assertEquals(List.of("b", "a"), List.copyOf(read.keys()));
        Phrases merged = read.merge(Map.of("a", "tre", "c", "katër"));
        assertEquals("tre", merged.say("a", Map.of()));
        assertEquals("dy", read.say("a", Map.of()));
        assertTrue(merged.has("c"));
        assertFalse(read.has("c"));
    }

    @Test
    void composesWhatItSays() {
        assertEquals(
                "Durrës", Phrases.of(Language.ALBANIAN, Map.of("p", "{$x}")).say("p", Map.of("x", "Durre\u0308s")));
    }

    @Test
    void complainsOfAMissingCatalogue() {
        assertThrows(PhraseException.class, () -> Phrases.ofResource(getClass(), "none.yaml", Language.ALBANIAN));
    }
}
