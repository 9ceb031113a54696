package al.krat.language;

import java.text.Normalizer;

/**
 * Makes patterns ready. The constructions that phrases are made of are read here, which costs nothing at start-up;
 * whatever goes beyond them, or is wrong, goes to ICU's MessageFormat 2, which knows the whole syntax and says what is
 * wrong with it.
 */
final class Sentences {

    private Sentences() {}

    /**
     * An Albanian pattern gets its no-break spaces.
     *
     * @throws IllegalArgumentException where the pattern is wrong
     */
    static Sentence read(String pattern, Language language) {
        return ready(prepared(pattern, language), language);
    }

    /**
     * Without no-break spaces of its own.
     *
     * @throws IllegalArgumentException where the pattern is wrong
     */
    static Sentence plain(String pattern, Language language) {
        return ready(composed(pattern), language);
    }

    static String prepared(String pattern, Language language) {
        String composed = composed(pattern);
        return language == Language.ALBANIAN ? NoBreaks.in(composed) : composed;
    }

    private static Sentence ready(String pattern, Language language) {
        Sentence own = PatternReader.read(pattern, language);
        return own != null ? own : new IcuSentence(pattern, language);
    }

    private static String composed(String pattern) {
        return Normalizer.normalize(pattern, Normalizer.Form.NFC);
    }
}
