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
 */
record Meant(String word, Certainty certainty) {

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
                return new Meant(lower, Certainty.SURE);
            }
            String word = Misspellings.standard().corrected(lower, folded);
            String letters = word.equals(lower) ? folded : Folding.fold(word);
            List<Lexicon.Spelling> spellings = Lexicon.standard().spellings(letters);
            for (Lexicon.Spelling spelling : spellings) {
                if (spelling.word().equals(word)) {
                    return new Meant(word, Certainty.SURE);
                }
            }
            if (spellings.isEmpty()) {
                return new Meant(word, Certainty.SURE);
            }
            // what was typed with its ë is no longer in doubt
            List<Lexicon.Spelling> fitting = spellings.stream()
                    .filter(spelling -> Slip.isBare(word, spelling.word()))
                    .toList();
            List<Lexicon.Spelling> meant = fitting.isEmpty() ? spellings : fitting;
            boolean sure = meant.size() == 1 && !meant.get(0).doubtful();
            return new Meant(meant.get(0).word(), sure ? Certainty.SURE : Certainty.LIKELY);
        }
    }
}
