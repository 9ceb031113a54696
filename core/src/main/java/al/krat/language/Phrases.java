package al.krat.language;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A catalogue of phrases in one language: MessageFormat 2 patterns ({@code Mbledhja u mbyll në orën {$end :ora}.}) with
 * the functions that the package describes. Patterns are read when first said. Immutable; share it between threads.
 */
public final class Phrases {

    private final Language language;
    private final Map<String, String> patterns;
    private final boolean lines;
    private final ConcurrentHashMap<String, Sentence> sentences = new ConcurrentHashMap<>();

    private Phrases(Language language, Map<String, String> patterns, boolean lines) {
        this.language = language;
        this.lines = lines;
        this.patterns = Collections.unmodifiableMap(patterns);
    }

    /**
     * Reads a catalogue, flat YAML in UTF-8, from the class path of a class.
     *
     * @throws PhraseException where it is missing or no flat YAML
     */
    public static Phrases ofResource(Class<?> owner, String resource, Language language) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new PhraseException(resource + ": no such catalogue");
            }
            return new Phrases(language, Catalogue.read(resource, in), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a catalogue, flat YAML in UTF-8.
     *
     * @param name what messages call it
     * @throws PhraseException where it is no flat YAML
     */
    public static Phrases read(String name, byte[] yaml, Language language) {
        return new Phrases(language, Catalogue.read(name, new ByteArrayInputStream(yaml)), false);
    }

    /** A catalogue of patterns by key. */
    public static Phrases of(Language language, Map<String, String> patterns) {
        return new Phrases(language, new LinkedHashMap<>(patterns), false);
    }

    /**
     * These phrases for lines of a terminal or a log, where people search for what they read: with no no-break spaces of
     * the phrases' own.
     */
    public Phrases inLines() {
        return new Phrases(language, patterns, true);
    }

    /** These phrases, with others of the same keys in their place and new ones added. */
    public Phrases merge(Map<String, String> overrides) {
        Map<String, String> merged = new LinkedHashMap<>(patterns);
        merged.putAll(overrides);
        return new Phrases(language, merged, lines);
    }

    /** These phrases, with those of another catalogue in their place and added. */
    public Phrases merge(Phrases overrides) {
        return merge(overrides.patterns);
    }

    public Language language() {
        return language;
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The keys, in the order of the catalogue. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /**
     * The names of the values that a phrase needs.
     *
     * @throws PhraseException where the key is unknown or the pattern wrong
     */
    public Set<String> arguments(String key) {
        return sentence(key).arguments();
    }

    /**
     * Says a phrase, in NFC.
     *
     * @param args a value for each of its {@link #arguments}; others are ignored
     * @throws PhraseException where the key is unknown, the pattern wrong, or a value missing, null or of no use to its
     *     function
     */
    public String say(String key, Map<String, ?> args) {
        Sentence sentence = sentence(key);
        for (String name : sentence.arguments()) {
            if (args.get(name) == null) {
                throw new PhraseException("phrase «" + key + "» needs the value «" + name + "»");
            }
        }
        try {
            String said = sentence.say(args);
            return Normalizer.isNormalized(said, Normalizer.Form.NFC)
                    ? said
                    : Normalizer.normalize(said, Normalizer.Form.NFC);
        } catch (IllegalArgumentException e) {
            throw new PhraseException("phrase «" + key + "»: " + e.getMessage(), e);
        }
    }

    private Sentence sentence(String key) {
        Sentence known = sentences.get(key);
        if (known != null) {
            return known;
        }
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new PhraseException("no phrase «" + key + "»");
        }
        try {
            return sentences.computeIfAbsent(
                    key, unread -> lines ? Sentences.plain(pattern, language) : Sentences.read(pattern, language));
        } catch (IllegalArgumentException e) {
            throw new PhraseException("phrase «" + key + "»: " + e.getMessage(), e);
        }
    }
}
