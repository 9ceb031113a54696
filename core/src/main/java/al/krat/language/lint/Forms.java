package al.krat.language.lint;

import al.krat.language.Folding;
import java.util.Set;

/** What the ending of a word tells of its form. It answers yes only where hardly anything else ends so. */
final class Forms {

    /** Nouns that end like a genitive, and are none. */
    private static final Set<String> NO_GENITIVES = Forms.words("""
            profit audit limit merit kredit deficit vizit institut statut tribut atribut minut absolut favorit
            invalid arrit përgatit ndryshoit përsërit""");

    private static final int SHORTEST = 5;

    private Forms() {}

    /** Words that blanks part. */
    static Set<String> words(String words) {
        return Set.of(words.split("\\s+"));
    }

    /** The same without ë and ç, for what is compared without. */
    static Set<String> folded(String words) {
        return words(Folding.fold(words));
    }

    /** Whether a word is a noun in the genitive, dative or ablative, definite or in the plural: «planit», «drejtorisë». */
    static boolean isOblique(String word) {
        if (word.length() < SHORTEST || NO_GENITIVES.contains(word)) {
            return false;
        }
        return ends(word, "it", "ut", "eve", "ave", "ive", "ëve", "jve", "sve", "rve") || isFeminineOblique(word);
    }

    /** Whether a word is a feminine noun in the genitive singular: «drejtorisë», «mbledhjes», «zyrës». */
    static boolean isFeminineOblique(String word) {
        return word.length() >= SHORTEST
                && (ends(word, "isë", "jes") || (word.endsWith("ës") && isSpelled(word, "ën")));
    }

    /** Whether a word is a noun in the definite accusative: «ngritjen», «planin», «drejtorinë», «zyrën». */
    static boolean isAccusative(String word) {
        return word.length() >= SHORTEST
                && (ends(word, "jen", "inë", "imin", "anin", "unin", "itin", "etin", "atin", "onin", "entin")
                        || (word.endsWith("ën") && isSpelled(word, "ës")));
    }

    /** Whether the lexicon knows the same noun with another ending of two letters. */
    private static boolean isSpelled(String word, String other) {
        String changed = word.substring(0, word.length() - 2) + other;
        return Lexicon.standard().spellings(Folding.fold(changed)).stream()
                .anyMatch(spelling -> spelling.word().equals(changed));
    }

    static boolean ends(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
