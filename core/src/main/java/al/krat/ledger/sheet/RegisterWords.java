package al.krat.ledger.sheet;

import al.krat.language.Folding;
import al.krat.language.Language;
import al.krat.language.Phrases;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a register's sheet says in a language, and what its words mean when they come back. */
public final class RegisterWords {

    private static final RegisterWords ALBANIAN = new RegisterWords(Language.ALBANIAN);
    private static final RegisterWords ENGLISH = new RegisterWords(Language.ENGLISH);

    private final Phrases phrases;
    private final Map<String, String> keys = new HashMap<>();

    private RegisterWords(Language language) {
        this.phrases = Phrases.ofResource(RegisterWords.class, "register." + language.code() + ".yaml", language);
        for (String key : phrases.keys()) {
            if (phrases.arguments(key).isEmpty()) {
                String group = key.substring(0, key.indexOf('.') + 1);
                keys.put(group + Folding.fold(say(key)), key.substring(group.length()));
            }
        }
    }

    /** The words of a language. */
    public static RegisterWords of(Language language) {
        return language == Language.ALBANIAN ? ALBANIAN : ENGLISH;
    }

    /** Words without values. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** Words with values. */
    public String say(String key, Map<String, ?> args) {
        return phrases.say(key, args);
    }

    /** The word of a group for a constant, «në proces» for {@code status} and IN_PROGRESS. */
    public String say(String group, Enum<?> constant) {
        return say(group + "." + constant.name());
    }

    /** The constant of a group that a word means in any language, IN_PROGRESS for «në proces»; letters are folded. */
    public static <E extends Enum<E>> Optional<E> meaning(String group, String word, Class<E> type) {
        String folded = group + "." + Folding.fold(word);
        String name = ALBANIAN.keys.getOrDefault(folded, ENGLISH.keys.getOrDefault(folded, ""));
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
