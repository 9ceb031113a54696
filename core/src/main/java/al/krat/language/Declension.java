package al.krat.language;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of an institution's name from its nominative: «Zyra Vendore e Arsimit», «Zyrës Vendore të Arsimit»,
 * «Zyrën Vendore të Arsimit»; «Bashkitë e Qarkut», «Bashkive të Qarkut». Only the head noun and the linking articles that
 * hang on it change; adjectives without an article, place names, quotations and whatever follows a preposition stay.
 */
public final class Declension {

    /** A name with more of them is none. */
    private static final int MOST_ARTICLES = 6;

    private Declension() {}

    /**
     * The name with its forms; empty where its head noun is unknown or the name cannot be taken apart for sure. Forms
     * are never guessed.
     */
    public static Optional<Noun> derive(String nominative) {
        String[] words = words(nominative);
        Heads.@Nullable Head head = Heads.of(words);
        if (head == null) {
            return Optional.empty();
        }
        return NameStructure.articles(words, head)
                .map(articles -> new Noun(
                        String.join(" ", words),
                        form(words, articles, head, Case.GENITIVE),
                        form(words, articles, head, Case.ACCUSATIVE),
                        head.gender(),
                        head.number(),
                        true));
    }

    /**
     * The name with its forms, from whichever case of it: «(për) Drejtorinë e Ujësjellësit» is «Drejtoria e
     * Ujësjellësit». Of all nominatives that it could be a form of there must be exactly one that declines to it.
     */
    public static Optional<Noun> recognise(String name) {
        Optional<Noun> derived = derive(name);
        String[] words = words(name);
        String nominative = Heads.nominative(words[0]);
        Heads.@Nullable Head head = nominative == null ? null : Heads.of(nominative);
        if (derived.isPresent() || nominative == null || head == null) {
            return derived;
        }
        int[] articles = IntStream.range(1, words.length)
                .filter(i -> NameWords.ARTICLES.contains(words[i]))
                .toArray();
        if (articles.length > MOST_ARTICLES) {
            return Optional.empty();
        }
        String typed = String.join(" ", words);
        var found = new HashSet<Noun>();
        for (int set = 0; set < 1 << articles.length; set++) {
            String[] candidate = words.clone();
            candidate[0] = nominative;
            for (int k = 0; k < articles.length; k++) {
                if ((set >> k & 1) == 1) {
                    int i = articles[k];
                    candidate[i] = LinkingArticle.of(Case.NOMINATIVE, head.gender(), head.number(), i == 1);
                }
            }
            derive(String.join(" ", candidate))
                    .filter(noun -> typed.equals(noun.oblique()) || typed.equals(noun.accusative()))
                    .ifPresent(found::add);
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static String[] words(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip()
                .split("\\s+");
    }

    private static String form(String[] words, BitSet articles, Heads.Head head, Case c) {
        StringBuilder out = new StringBuilder(c == Case.ACCUSATIVE ? head.accusative() : head.oblique());
        for (int i = 1; i < words.length; i++) {
            out.append(' ')
                    .append(articles.get(i) ? LinkingArticle.of(c, head.gender(), head.number(), i == 1) : words[i]);
        }
        return out.toString();
    }
}
