package al.krat.language;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes a name in the nominative apart, as far as it must be known which of its articles hang on the head noun. It
 * gives up rather than guess.
 */
final class NameStructure {

    private static final Set<String> ARTICLES = Set.of("i", "e", "të", "së");
    private static final Set<String> PREPOSITIONS = Set.of(
            "për", "kundër", "në", "me", "pa", "mbi", "nën", "pranë", "ndaj", "prej", "midis", "ndërmjet", "gjatë");
    private static final Set<String> CONJUNCTIONS = Set.of("dhe", "ose");

    /** Words of sentences, not of names. */
    private static final Set<String> STRANGE = Set.of("që", "ku", "si", "nuk", "është", "u", "do", "por", "nga", "te");

    /** Names of places that have an article of their own. */
    private static final List<List<String>> PLACES =
            List.of(List.of("Vau", "i", "Dejës"), List.of("Malësi", "e", "Madhe"));

    /** Heads that a place name of any make follows. */
    private static final Set<String> TERRITORIAL = Set.of("bashkia", "komuna", "qarku", "rrethi");

    /** What the words so far have led to. */
    private enum Within {
        HEAD,
        LINKED,
        PHRASE
    }

    private final String[] words;
    private final Gender gender;
    private final boolean territorial;
    private final BitSet articles = new BitSet();
    private Within within = Within.HEAD;
    /** Whether a word must follow: behind an article, a preposition, a conjunction. */
    private boolean open;
    /** Whether another thing of the same kind begins here. */
    private boolean coordinated;

    private NameStructure(String[] words, Gender gender) {
        this.words = words;
        this.gender = gender;
        this.territorial = TERRITORIAL.contains(words[0].toLowerCase(Locale.ROOT))
                || (words.length > 1 && words[1].equalsIgnoreCase("Administrative"));
    }

    /** The places of the articles that hang on the first word; empty where that is not sure. */
    static Optional<BitSet> articles(String[] words, Gender gender) {
        NameStructure structure = new NameStructure(words, gender);
        for (int i = 1; i < words.length; ) {
            int length = structure.step(i);
            if (length == 0) {
                return Optional.empty();
            }
            i += length;
        }
        return structure.open ? Optional.empty() : Optional.of(structure.articles);
    }

    /** How many words are taken from here; 0 where the name is beyond us. */
    private int step(int i) {
        String word = words[i];
        int whole = Math.max(quotation(i), place(i));
        if (whole > 0) {
            open = false;
            coordinated = false;
            return whole;
        }
        if (ARTICLES.contains(word)) {
            return article(i, word) ? 1 : 0;
        }
        if (PREPOSITIONS.contains(word) || CONJUNCTIONS.contains(word)) {
            boolean joins = CONJUNCTIONS.contains(word);
            boolean sound = !open && !(joins && i == 1);
            within = joins ? within : Within.PHRASE;
            coordinated = joins;
            open = true;
            return sound ? 1 : 0;
        }
        return word(i, word) ? 1 : 0;
    }

    private boolean article(int i, String article) {
        if (open && !coordinated) {
            return false;
        }
        boolean sound;
        if (article.equals("të") || article.equals("së")) {
            sound = within != Within.HEAD;
        } else if (within == Within.PHRASE) {
            // behind a definite accusative or plural it hangs on that
            sound = article.equals("e") && !coordinated && (words[i - 1].endsWith("n") || words[i - 1].endsWith("t"));
        } else {
            sound = article.equals(gender == Gender.MASCULINE ? "i" : "e") && (i == 1 || !territorial);
            articles.set(i);
            within = Within.LINKED;
        }
        open = true;
        coordinated = false;
        return sound;
    }

    private boolean word(int i, String typed) {
        boolean comma = typed.endsWith(",");
        String word = comma ? typed.substring(0, typed.length() - 1) : typed;
        if (!isWord(word) || Heads.of(word) != null || STRANGE.contains(word)) {
            return false;
        }
        String last = word.substring(word.length() - 1);
        boolean sound = true;
        if (within == Within.HEAD && Character.isLowerCase(word.charAt(0))) { // an adjective, which agrees
            sound = gender == Gender.FEMININE ? last.equals("e") : !"aeiouyë".contains(last);
        }
        if (coordinated || articles.get(i - 1)) { // a definite nominative would be another head
            sound &= !"iua".contains(last);
        }
        if (articles.get(i - 1)) { // neither genitive nor adjective
            sound &= !word.endsWith("në") && !last.equals("n");
        }
        open = comma;
        coordinated = comma;
        return sound;
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '’');
    }

    private int place(int i) {
        for (List<String> place : PLACES) {
            int end = i + place.size();
            if (end <= words.length && place.equals(List.of(words).subList(i, end))) {
                return place.size();
            }
        }
        return 0;
    }

    /** The number of words from an opening quotation mark or bracket to its closing one. */
    private int quotation(int i) {
        int kind = "“„«\"(".indexOf(words[i].charAt(0));
        if (kind < 0) {
            return 0;
        }
        for (int j = i; j < words.length; j++) {
            String word = words[j];
            char last = word.charAt(word.length() - 1);
            if ((j > i || word.length() > 1)
                    && List.of("”", "“”", "»", "\"", ")").get(kind).indexOf(last) >= 0) {
                return j - i + 1;
            }
        }
        return 0;
    }
}
