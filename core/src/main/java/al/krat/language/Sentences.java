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
     * @throws IllegalArgumentException where the pattern is wrong
     */
    static Sentence read(String pattern, Language language) {
        String prepared = prepared(pattern, language);
        Sentence own = PatternReader.read(prepared, language);
        return own != null ? own : new IcuSentence(prepared, language);
    }

    /** The pattern in NFC; an Albanian one with its no-break spaces. */
    static String prepared(String pattern, Language language) {
        String composed = Normalizer.normalize(pattern, Normalizer.Form.NFC);
        return language == Language.ALBANIAN ? NoBreaks.in(composed) : composed;
    }
}
