package al.krat.language;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What words around a name must agree with (përshtatja): its number and its gender. */
public final class Agreement {

    private Agreement() {}

    /**
     * The grammatical number of a {@link Noun}, of several things or of a count: 1 is singular, «bashkitë e qarkut» and
     * 21 are plural. What is one thing is singular.
     */
    public static GrammaticalNumber number(Object value) {
        boolean plural;
        if (value instanceof GrammaticalNumber number) {
            return number;
        } else if (value instanceof Noun noun) {
            return noun.number();
        } else if (value instanceof Collection<?> many) {
            if (many.size() == 1) {
                return number(many.iterator().next());
            }
            plural = true;
        } else {
            plural = value instanceof Number n && Numbers.exact(n).compareTo(BigDecimal.ONE) != 0;
        }
        return plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR;
    }

    /**
     * The gender of a {@link Noun}, a person or several of these, who are feminine where all are: «drejtoria» is
     * feminine. Null for a person of whom it is unknown.
     *
     * @throws IllegalArgumentException where it is nothing that has a gender
     */
    public static @Nullable Gender gender(Object value) {
        if (value instanceof Gender gender) {
            return gender;
        }
        if (value instanceof Noun noun) {
            return noun.gender();
        }
        if (value instanceof Addressed person) {
            return person.gender() != null ? person.gender() : person.address();
        }
        if (value instanceof Collection<?> many && !many.isEmpty()) {
            return many.stream().allMatch(one -> gender(one) == Gender.FEMININE) ? Gender.FEMININE : Gender.MASCULINE;
        }
        throw new IllegalArgumentException("nothing that has a gender: " + value);
    }

    /** The word that agrees in number: {@code Agreement.byNumber(names, "raportoi", "raportuan")}. */
    public static String byNumber(Object value, String singular, String plural) {
        return number(value) == GrammaticalNumber.SINGULAR ? singular : plural;
    }

    /**
     * The word that agrees in gender: {@code Agreement.byGender(who, "Përfaqësuesi", "Përfaqësuesja",
     * "Përfaqësuesi/ja")}.
     *
     * @throws IllegalArgumentException where it is nothing that has a gender
     */
    public static String byGender(Object value, String masculine, String feminine, String unknown) {
        Gender gender = gender(value);
        return gender == null ? unknown : gender == Gender.MASCULINE ? masculine : feminine;
    }
}
