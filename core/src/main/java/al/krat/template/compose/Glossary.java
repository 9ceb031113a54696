package al.krat.template.compose;

import al.krat.language.Folding;
import al.krat.language.Language;
import al.krat.language.Phrases;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What short typed words mean in English, for documents in English: functions, counted nouns, deadlines without a date. */
final class Glossary {

    private static final Pattern YEAR = Pattern.compile("(.+) ((?:19|20)\\d\\d)");

    private Glossary() {}

    private static final class Loaded {
        static final Phrases ENGLISH = Phrases.ofResource(Glossary.class, "glossary_en.yaml", Language.ENGLISH);
    }

    /** What words mean as a whole; a year may stand behind them. */
    static Optional<String> meaning(String words) {
        return meaning(words, 0);
    }

    /** What a counted noun means beside a figure. */
    static Optional<String> meaning(String words, Number count) {
        Matcher dated = YEAR.matcher(words.strip());
        if (dated.matches()) {
            return known(dated.group(1), count).map(meaning -> meaning + " " + dated.group(2));
        }
        return known(words, count);
    }

    private static Optional<String> known(String words, Number count) {
        String key = Folding.ascii(words);
        return Loaded.ENGLISH.has(key) ? Optional.of(say(key, count)) : Optional.empty();
    }

    /** A phrase of the glossary. */
    static String say(String key, Number count) {
        return Loaded.ENGLISH.say(key, Loaded.ENGLISH.arguments(key).isEmpty() ? Map.of() : Map.of("n", count));
    }
}
