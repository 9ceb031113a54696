package al.krat.language.lint;

import al.krat.language.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What typed letters mean: the word itself, or the one that the tables make of it.
 *
 * @param word in small letters
 * @param certainty how sure it is; of no meaning where the word is as typed
 * @param needy whether the word, rightly written, has an ë or ç
 */
record Meant(String word, Certainty certainty, boolean needy) {

    /** Looks words up, each only once. */
    static final class Reader {

        private final Map<String, Meant> known = new HashMap<>();

        /** What a word in small letters means. */
        Meant of(String lower) {
            return known.computeIfAbsent(lower, Reader::look);
        }

        private static Meant look(String lower) {
            String folded = Folding.fold(lower);
            if (folded.length() != lower.length()) {
                return new Meant(lower, Certainty.SURE, false);
            }
            String word = Misspellings.standard().corrected(lower, folded);
            String letters = word.equals(lower) ? folded : Folding.fold(word);
            List<Lexicon.Spelling> spellings = Lexicon.standard().spellings(letters);
            for (Lexicon.Spelling spelling : spellings) {
                if (spelling.word().equals(word)) {
                    return of(word, Certainty.SURE);
                }
            }
            if (spellings.isEmpty()) {
                return of(word, Certainty.SURE);
            }
            Lexicon.Spelling first = spellings.get(0);
            boolean sure = spellings.size() == 1 && !first.doubtful();
            return of(first.word(), sure ? Certainty.SURE : Certainty.LIKELY);
        }

        private static Meant of(String word, Certainty certainty) {
            return new Meant(word, certainty, word.indexOf('ë') >= 0 || word.indexOf('ç') >= 0);
        }
    }
}
