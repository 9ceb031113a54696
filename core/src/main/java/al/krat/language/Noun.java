package al.krat.language;

import java.util.Objects;

/**
 * A definite name with its forms: «Bashkia Durrës, Bashkisë Durrës, Bashkinë Durrës». Genitive, dative and ablative
 * definite are one form in Albanian (the oblique).
 *
 * @param nominative emërorja; what the name is called on its own
 * @param oblique gjinorja, dhanorja and rrjedhorja
 * @param accusative kallëzorja
 * @param gender the head noun's gender
 * @param number the head noun's number
 * @param declined whether the forms are known; where they are not, all three are the words as typed and a phrase puts
 *     them in apposition («institucionit “World Vision”»)
 */
public record Noun(
        String nominative,
        String oblique,
        String accusative,
        Gender gender,
        GrammaticalNumber number,
        boolean declined) {

    public Noun {
        Objects.requireNonNull(nominative);
        Objects.requireNonNull(oblique);
        Objects.requireNonNull(accusative);
        Objects.requireNonNull(gender);
        Objects.requireNonNull(number);
    }

    /** A singular name with declared forms. */
    public static Noun declared(String nominative, String oblique, String accusative, Gender gender) {
        return new Noun(nominative, oblique, accusative, gender, GrammaticalNumber.SINGULAR, true);
    }

    /** Words whose forms nobody declared; they are never guessed. */
    public static Noun undeclined(String words) {
        return new Noun(words, words, words, Gender.MASCULINE, GrammaticalNumber.SINGULAR, false);
    }

    /**
     * A name that is not declined itself and stands in apposition to a head word that is: «World Vision, organizatës
     * “World Vision”, organizatën “World Vision”».
     *
     * @param oblique the head word, «organizatës»
     * @param accusative the head word, «organizatën»
     * @param gender the head word's
     */
    public static Noun apposed(String words, String oblique, String accusative, Gender gender) {
        return declared(words, oblique + " " + quoted(words), accusative + " " + quoted(words), gender);
    }

    /** Whether its cases are those of a head word before it. */
    public boolean isApposed() {
        return oblique.endsWith(" " + quoted(nominative));
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }

    /** The form of this name in a case. */
    public String in(Case c) {
        return switch (c) {
            case NOMINATIVE -> nominative;
            case ACCUSATIVE -> accusative;
            case GENITIVE, DATIVE, ABLATIVE -> oblique;
        };
    }

    @Override
    public String toString() {
        return nominative;
    }
}
