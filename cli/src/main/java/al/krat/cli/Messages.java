package al.krat.cli;

import al.krat.language.Language;
import al.krat.language.Phrases;
import java.util.Map;

/** The sentences that the command says, in one language. */
final class Messages {

    private final Language language;
    private final Phrases phrases;

    private Messages(Language language, Phrases phrases) {
        this.language = language;
        this.phrases = phrases;
    }

    static Messages in(Language language) {
        return new Messages(language, phrases(language));
    }

    static Phrases phrases(Language language) {
        return Phrases.ofResource(Messages.class, "messages_" + language.code() + ".yaml", language)
                .inLines();
    }

    Language language() {
        return language;
    }

    boolean has(String key) {
        return phrases.has(key);
    }

    Iterable<String> keys() {
        return phrases.keys();
    }

    String say(String key) {
        return say(key, Map.of());
    }

    /** A phrase; texts among its values are made safe for terminals. */
    String say(String key, Map<String, ?> args) {
        return SafeText.of(phrases.say(key, args));
    }
}
