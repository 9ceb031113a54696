package al.krat.language;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    /** What the word before was. */
    private enum Before {
        WORD,
        ARTICLE,
        PREPOSITION,
        CONJUNCTION,
        COMMA
    }

    private final String[] words;
    private final Gender gender;
    private final boolean plural;
    private final boolean territorial;
    private final BitSet articles = new BitSet();
    private Within within = Within.HEAD;
    private Before before = Before.WORD;

    /** Whether what follows the last article hangs on the head. */
    private boolean linked;
    /** Whether the last thing with an article is a genitive: behind it «e» may also mean «and». */
    private boolean genitive;
    /** Whether that genitive has something with an article of its own. */
    private boolean nested;

    private NameStructure(String[] words, Heads.Head head) {
        this.words = words;
        this.gender = head.gender();
        this.plural = head.number() == GrammaticalNumber.PLURAL;
        this.territorial = NameWords.TERRITORIAL.contains(lower(words[0]))
                || (words.length > 1 && words[0].startsWith("Njësi") && words[1].equals("Administrative"));
    }

    /** The places of the articles that hang on the first word; empty where that is not sure. */
    static Optional<BitSet> articles(String[] words, Heads.Head head) {
        NameStructure structure = new NameStructure(words, head);
        for (int i = 1; i < words.length; ) {
            int length = structure.step(i);
            if (length == 0) {
                return Optional.empty();
            }
            i += length;
        }
        return structure.before == Before.WORD ? Optional.of(structure.articles) : Optional.empty();
    }

    /** How many words are taken from here; 0 where the name is beyond us. */
    private int step(int i) {
        String word = words[i];
        int whole = NameParts.length(words, i);
        if (whole > 0) {
            boolean sound = before != Before.ARTICLE;
            before = Before.WORD;
            return sound ? whole : 0;
        }
        if (isArticle(word)) {
            boolean sound = article(i, word);
            before = Before.ARTICLE;
            return sound ? 1 : 0;
        }
        boolean joins = NameWords.CONJUNCTIONS.contains(word);
        if (joins || NameWords.PREPOSITIONS.contains(word)) {
            boolean sound = before == Before.WORD && !(joins && i == 1);
            within = joins ? within : Within.PHRASE;
            before = joins ? Before.CONJUNCTION : Before.PREPOSITION;
            return sound ? 1 : 0;
        }
        return word(i, word) ? 1 : 0;
    }

    private boolean coordinated() {
        return before == Before.CONJUNCTION || before == Before.COMMA;
    }

    private boolean article(int i, String article) {
        boolean nominative = article.equals("i") || article.equals("e");
        if (before == Before.ARTICLE) { // «e të Drejtave»: the second belongs to its word
            return !nominative && !isArticle(words[Math.max(0, i - 2)]);
        }
        linked = false;
        if (before == Before.PREPOSITION) { // «për të Drejtat»
            return article.equals("të");
        }
        if (!nominative) {
            return oblique(i, article);
        }
        if (within == Within.PHRASE && !isOwned(i, article)) {
            // behind a definite accusative («Mbrojtjen», «Punët», not «Trafikimit») it hangs on that
            boolean either = gender == Gender.FEMININE && isOwner(i + 1);
            return article.equals("e") && !coordinated() && isAccusative(i - 1) && !either;
        }
        boolean and = article.equals("e") && genitive && !coordinated() && !isOwner(i + 1);
        return hang(i) && article.equals(plural || gender == Gender.FEMININE ? "e" : "i") && !(plural && i > 1) && !and;
    }

    /** «të» and «së»: they belong to a genitive before them or, behind a plural, to the head. */
    private boolean oblique(int i, String article) {
        String last = words[i - 1];
        if (within == Within.PHRASE || (within == Within.LINKED && genitive && (!coordinated() || nested))) {
            nested = true;
            return article.equals("së")
                    ? last.endsWith("s") || last.endsWith("së") || coordinated()
                    : coordinated() || !last.endsWith("së");
        }
        hang(i);
        return plural && i > 1 && article.equals("të");
    }

    /** Notes an article of the head. */
    private boolean hang(int i) {
        articles.set(i);
        within = Within.LINKED;
        linked = true;
        nested = false;
        return i == 1 || !territorial;
    }

    /** Whether an article behind a phrase must hang on the head: «Njësia për Mbrojtjen e Fëmijëve e Bashkisë Durrës». */
    private boolean isOwned(int i, String article) {
        String last = words[i - 1];
        boolean nominative = last.endsWith("i") || last.endsWith("u") || last.endsWith("a");
        return !plural
                && before == Before.WORD
                && isOwner(i + 1)
                && !nominative
                && (article.equals("i") || !isAccusative(i - 1));
    }

    private boolean isOwner(int i) {
        return i < words.length && NameWords.OWNERS.contains(lower(words[i]));
    }

    /** Whether a word is a definite accusative: «Mbrojtjen», «Punët», «Rininë», but not «(në) Rrogozhinë». */
    private boolean isAccusative(int i) {
        String word = words[i];
        return word.endsWith("n")
                || (word.endsWith("t") && !word.endsWith("it") && !word.endsWith("ut"))
                || (word.endsWith("inë") && !words[i - 1].equals("në"));
    }

    private boolean word(int i, String typed) {
        boolean comma = typed.endsWith(",");
        String word = comma ? typed.substring(0, typed.length() - 1) : typed;
        boolean article = NameWords.ARTICLES.contains(lower(word)); // with a capital it may be one, or a numeral
        if (!NameParts.isWord(word) || isHead(i, word) || article || NameWords.STRANGE.contains(word)) {
            return false;
        }
        boolean sound = true;
        if (before == Before.ARTICLE && linked) {
            genitive = isGenitive(word);
            sound = genitive || adjectives().contains(lower(word));
        } else if (coordinated()) { // a definite nominative would be another head
            sound = "iua".indexOf(word.charAt(word.length() - 1)) < 0 || isPlural(word);
        } else if (within == Within.HEAD && Character.isLowerCase(word.charAt(0))) { // an adjective, which agrees
            sound = agrees(word) || (word.equals("më") && i + 1 < words.length && isArticle(words[i + 1]));
        }
        before = comma ? Before.COMMA : Before.WORD;
        return sound;
    }

    /** Whether a word begins another name; in a phrase «Punët», «(për) Viktima» are accusatives. */
    private boolean isHead(int i, String word) {
        Heads.Head head = Heads.of(word);
        if (head == null) {
            return false;
        }
        boolean accusative = head.number() == GrammaticalNumber.PLURAL
                ? !coordinated() || isAccusative(i - 2)
                : before == Before.PREPOSITION && Heads.isPlural(word);
        return !(within == Within.PHRASE && accusative);
    }

    /** «për Gra dhe Vajza» */
    private boolean isPlural(String word) {
        return within == Within.PHRASE && NameWords.PLURALS.contains(lower(word));
    }

    private boolean agrees(String adjective) {
        if (plural) {
            return NameWords.FEMININE.stream().anyMatch(adjective::endsWith)
                    || (adjective.endsWith("ë")
                            && NameWords.MASCULINE.stream()
                                    .anyMatch(adjective.substring(0, adjective.length() - 1)::endsWith))
                    || adjective.endsWith("ës")
                    || adjective.endsWith("ues");
        }
        return (gender == Gender.FEMININE ? NameWords.FEMININE : NameWords.MASCULINE)
                .stream().anyMatch(adjective::endsWith);
    }

    private Set<String> adjectives() {
        return plural
                ? NameWords.LINKED_PLURAL
                : gender == Gender.FEMININE ? NameWords.LINKED_FEMININE : NameWords.LINKED_MASCULINE;
    }

    private static boolean isGenitive(String word) {
        String lower = lower(word);
        return Acronym.isAcronym(word)
                || (NameWords.GENITIVES.stream().anyMatch(lower::endsWith)
                        && !NameWords.LIKE_GENITIVES.contains(lower));
    }

    private static boolean isArticle(String word) {
        return NameWords.ARTICLES.contains(word);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
