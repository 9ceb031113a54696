package al.krat.language;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code :gjinia}: chooses by the gender of a name or a person, {@code m} or {@code f}; {@code panjohur} fits a person
 * whose gender nobody said. Several are feminine where all are.
 */
final class GenderFunction {

    static final Map<String, Gender> GENDERS = Map.of(
            "m", Gender.MASCULINE, "mashkullore", Gender.MASCULINE, "f", Gender.FEMININE, "femërore", Gender.FEMININE);

    private GenderFunction() {}

    static PhraseFunction of(Options options) {
        Language language = options.language();
        return Choice.of(options, GenderFunction::fit, value -> TextFunction.words(value, language));
    }

    private static int fit(Object value, String key) {
        Gender gender = gender(value);
        String folded = Folding.fold(key);
        boolean fits = gender == null
                ? folded.equals("panjohur")
                : folded.equals(gender == Gender.MASCULINE ? "m" : "f")
                        || folded.equals(gender == Gender.MASCULINE ? "mashkullore" : "femerore");
        return fits ? 0 : -1;
    }

    /**
     * The gender of a value; null for a person of whom it is unknown.
     *
     * @throws IllegalArgumentException where it has none
     */
    static @Nullable Gender gender(Object value) {
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
}
