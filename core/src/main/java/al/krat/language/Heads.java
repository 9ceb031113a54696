package al.krat.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The definite nouns that names begin with, singular and plural, and acronyms with their ending. */
final class Heads {

    /** A head noun's definite forms. */
    record Head(String nominative, String oblique, String accusative, Gender gender, GrammaticalNumber number) {

        Noun noun() {
            return new Noun(nominative, oblique, accusative, gender, number, true);
        }
    }

    private Heads() {}

    /**
     * The head that a name begins with, or null. «Përfaqësuesit» is a plural before «e» only; elsewhere it may be the
     * genitive of one.
     */
    static @Nullable Head of(String[] name) {
        Head head = of(name[0]);
        boolean ambiguous = head != null
                && head.number() == GrammaticalNumber.PLURAL
                && head.nominative().endsWith("it")
                && (name.length == 1 || !name[1].equals("e"));
        return ambiguous ? null : head;
    }

    /** The head that a word is the definite nominative of, or null. */
    static @Nullable Head of(String word) {
        if (word.isEmpty()) {
            return null;
        }
        String small = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
        Head head = noun(small);
        if (head == null || small.equals(word)) {
            return head == null ? acronym(word) : head;
        }
        return new Head(
                word, large(head.oblique(), word), large(head.accusative(), word), head.gender(), head.number());
    }

    /** The definite nominative that a word is the oblique or the accusative of, or null: «Zyra» for «Zyrës». */
    static @Nullable String nominative(String word) {
        String nominative = word.isEmpty()
                ? null
                : Lexicon.nominative(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
        return nominative == null ? null : large(nominative, word);
    }

    /** Whether a word is an indefinite plural, too: «viktima». */
    static boolean isPlural(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Lexicon.Entry entry = Lexicon.definite(small);
        return entry != null && small.equals(entry.plural());
    }

    private static @Nullable Head noun(String word) {
        Lexicon.Entry entry = Lexicon.definite(word);
        if (entry != null) {
            return new Head(
                    word,
                    Endings.oblique(entry.indefinite(), word),
                    Endings.accusative(entry.indefinite(), word),
                    entry.gender(),
                    GrammaticalNumber.SINGULAR);
        }
        entry = Lexicon.definitePlural(word);
        if (entry == null || entry.plural() == null) {
            return null;
        }
        String oblique = Endings.obliquePlural(entry.plural());
        return new Head(word, oblique, word, entry.gender(), GrammaticalNumber.PLURAL);
    }

    private static @Nullable Head acronym(String word) {
        return Acronym.inflected(word)
                .map(noun ->
                        new Head(noun.nominative(), noun.oblique(), noun.accusative(), noun.gender(), noun.number()))
                .orElse(null);
    }

    /** With the first letter that a word has. */
    private static String large(String form, String word) {
        return word.charAt(0) + form.substring(1);
    }
}
