package al.krat.language;

import java.util.Map;
import java.util.Set;

/**
 * {@code :gjinia}: chooses by the gender of a name or a person, {@code m} or {@code f}, by {@link Agreement#gender};
 * {@code panjohur} fits a person whose gender nobody said.
 */
final class GenderFunction {

    static final Map<String, Gender> GENDERS = Map.of(
            "m", Gender.MASCULINE, "mashkullore", Gender.MASCULINE, "f", Gender.FEMININE, "femërore", Gender.FEMININE);

    private static final Set<String> KEYS = Set.of("m", "mashkullore", "f", "femërore", "panjohur");

    private GenderFunction() {}

    static PhraseFunction of(Options options) {
        return Choice.of(options, KEYS, GenderFunction::fit, value -> Words.of(value, options.language()));
    }

    private static int fit(Object value, String key) {
        String folded = Folding.fold(key);
        boolean fits = folded.equals(Agreement.byGender(value, "m", "f", "panjohur"))
                || folded.equals(Agreement.byGender(value, "mashkullore", "femerore", "panjohur"));
        return fits ? 0 : -1;
    }
}
