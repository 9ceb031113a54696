package al.krat.language;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of an institution's name from its nominative: «Zyra Vendore e Arsimit», «Zyrës Vendore të Arsimit»,
 * «Zyrën Vendore të Arsimit». Only the head noun and the linking articles that hang on it change; adjectives without an
 * article, place names, quotations and whatever follows a preposition stay.
 */
public final class Declension {

    private Declension() {}

    /**
     * The name with its forms; empty where its head noun is unknown or the name cannot be taken apart for sure. Forms
     * are never guessed.
     */
    public static Optional<Noun> derive(String nominative) {
        String name = Normalizer.normalize(nominative, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip();
        String[] words = name.split("\\s+");
        Heads.@Nullable Head head = Heads.of(words[0]);
        if (head == null) {
            return Optional.empty();
        }
        return NameStructure.articles(words, head.gender())
                .map(articles -> Noun.declared(
                        String.join(" ", words),
                        form(words, articles, head, Case.GENITIVE),
                        form(words, articles, head, Case.ACCUSATIVE),
                        head.gender()));
    }

    private static String form(String[] words, BitSet articles, Heads.Head head, Case c) {
        StringBuilder out = new StringBuilder(c == Case.ACCUSATIVE ? head.accusative() : head.oblique());
        for (int i = 1; i < words.length; i++) {
            out.append(' ')
                    .append(
                            articles.get(i)
                                    ? LinkingArticle.of(c, head.gender(), GrammaticalNumber.SINGULAR, i == 1)
                                    : words[i]);
        }
        return out.toString();
    }
}
