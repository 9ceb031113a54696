package al.krat.language;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes a name in the nominative apart, as far as it must be known which of its articles hang on the head noun. It
 * gives up rather than guess.
 */
final class NameStructure {

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

    /** Whether the last thing with an article is a genitive: behind it «e» may also mean «and». */
    private boolean genitive;

    private NameStructure(String[] words, Gender gender) {
        this.words = words;
        this.gender = gender;
        this.territorial = NameWords.TERRITORIAL.contains(words[0].toLowerCase(Locale.ROOT))
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
            return articles.get(i - 1) ? 0 : whole;
        }
        if (NameWords.ARTICLES.contains(word)) {
            return article(i, word) ? 1 : 0;
        }
        if (NameWords.PREPOSITIONS.contains(word) || NameWords.CONJUNCTIONS.contains(word)) {
            boolean joins = NameWords.CONJUNCTIONS.contains(word);
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
            // behind a definite accusative («Mbrojtjen», «Punët», not «Trafikimit») it hangs on that
            String before = words[i - 1];
            boolean accusative =
                    before.endsWith("n") || (before.endsWith("t") && !before.endsWith("it") && !before.endsWith("ut"));
            sound = article.equals("e") && !coordinated && accusative;
        } else {
            boolean and = article.equals("e") && genitive && !coordinated;
            sound = article.equals(gender == Gender.MASCULINE ? "i" : "e") && (i == 1 || !territorial) && !and;
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
        if (!isWord(word) || Heads.of(word) != null || NameWords.STRANGE.contains(word)) {
            return false;
        }
        String last = word.substring(word.length() - 1);
        boolean sound = true;
        if (within == Within.HEAD && Character.isLowerCase(word.charAt(0))) { // an adjective, which agrees
            sound = gender == Gender.FEMININE ? last.equals("e") : !"aeiouyë".contains(last);
        }
        if (articles.get(i - 1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            genitive =
                    NameWords.GENITIVES.stream().anyMatch(lower::endsWith) && !NameWords.LIKE_GENITIVES.contains(lower);
            sound &= genitive || NameWords.LINKED_ADJECTIVES.contains(lower);
        } else if (coordinated) { // a definite nominative would be another head
            sound &= !"iua".contains(last);
        }
        open = comma;
        coordinated = comma;
        return sound;
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '’');
    }

    private int place(int i) {
        for (List<String> place : NameWords.PLACES) {
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
