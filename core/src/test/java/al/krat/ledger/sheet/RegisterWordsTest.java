package al.krat.ledger.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Pillar;
import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.ledger.Condition;
import al.krat.ledger.Status;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The words of the sheet are said and understood in both languages. */
class RegisterWordsTest {

    private static final Map<String, Class<? extends Enum<?>>> GROUPS = Map.of(
            "column", RegisterColumn.class,
            "status", Status.class,
            "condition", Condition.class,
            "pillar", Pillar.class);

    @Test
    void bothLanguagesSayTheSameThings() {
        Phrases albanian = Phrases.ofResource(RegisterWords.class, "register.sq.yaml", Language.ALBANIAN);
        Phrases english = Phrases.ofResource(RegisterWords.class, "register.en.yaml", Language.ENGLISH);
        assertEquals(albanian.keys(), english.keys());
        albanian.keys().forEach(key -> assertEquals(albanian.arguments(key), english.arguments(key), key));
    }

    @Test
    void everyWordMeansWhatItWasSaidFor() {
        for (Language language : Language.values()) {
            GROUPS.forEach((group, type) -> check(language, group, type));
        }
    }

    private static void check(Language language, String group, Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            String word = RegisterWords.of(language).say(group, constant);
            assertEquals(Optional.of(constant.name()), meaning(group, word), word);
        }
    }

    private static Optional<String> meaning(String group, String word) {
        return switch (group) {
            case "column" ->
                RegisterWords.meaning(group, word, RegisterColumn.class).map(Enum::name);
            case "status" -> RegisterWords.meaning(group, word, Status.class).map(Enum::name);
            case "condition" ->
                RegisterWords.meaning(group, word, Condition.class).map(Enum::name);
            default -> RegisterWords.meaning(group, word, Pillar.class).map(Enum::name);
        };
    }
}
