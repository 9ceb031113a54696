package al.krat.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Acronyms with their endings behind a hyphen (drejtshkrimi, § 84): «KRAT-i, KRAT-it, KRAT-in», «TTAT-ja, TTAT-së,
 * TTAT-në», «OJF-të, OJF-ve». Which ending one takes hangs on how it is read: one without a vowel is read letter by
 * letter and ends as the names of letters do; of the others only those that are known are declined.
 */
public final class Acronym {

    /** What each is read as: m «KRAT-i», f «TTAT-ja», p «PSV-të». */
    private static final Map<String, String> KNOWN = Map.of(
            "KRAT", "m",
            "SHISH", "m",
            "UNICEF", "m",
            "INSTAT", "m",
            "TTAT", "f",
            "OSBE", "f",
            "BE", "f",
            "PSV", "p");

    private static final String VOWELS = "AEËIOUY";

    private Acronym() {}

    /** An acronym that has one sure reading, with its endings; empty where it has none. */
    public static Optional<Noun> of(String typed) {
        String letters = Normalizer.normalize(typed, Normalizer.Form.NFC);
        String kind = KNOWN.get(letters);
        if (kind != null) {
            return Optional.of(
                    kind.equals("p")
                            ? plural(letters)
                            : of(letters, kind.equals("m") ? Gender.MASCULINE : Gender.FEMININE));
        }
        boolean spelt = isAcronym(letters) && letters.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0);
        return spelt ? Optional.of(of(letters, Gender.FEMININE)) : Optional.empty();
    }

    /** An acronym that is read as a masculine word («KRAT-i») or as a feminine one or letter by letter («VKM-ja»). */
    public static Noun of(String letters, Gender gender) {
        if (gender == Gender.FEMININE) {
            return Noun.declared(letters + "-ja", letters + "-së", letters + "-në", gender);
        }
        String vowel = letters.endsWith("K") || letters.endsWith("G") ? "-u" : "-i";
        return Noun.declared(letters + vowel, letters + vowel + "t", letters + vowel + "n", gender);
    }

    /** Several of what an acronym means: «OJF-të, OJF-ve». */
    public static Noun plural(String letters) {
        String nominative = letters + "-të";
        return new Noun(nominative, letters + "-ve", nominative, Gender.FEMININE, GrammaticalNumber.PLURAL, true);
    }

    /** The noun whose nominative a word is, by its ending: «KRAT-i», «VKM-ja», «OJF-të». */
    public static Optional<Noun> inflected(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen < 0 || !isAcronym(word.substring(0, hyphen))) {
            return Optional.empty();
        }
        String letters = word.substring(0, hyphen);
        return switch (word.substring(hyphen + 1)) {
            case "ja" -> Optional.of(of(letters, Gender.FEMININE));
            case "i", "u" ->
                Optional.of(of(letters, Gender.MASCULINE))
                        .filter(noun -> noun.nominative().equals(word));
            case "të" -> Optional.of(plural(letters));
            default -> Optional.empty();
        };
    }

    /**
     * What stands before an acronym's ending, whichever case and number it says: «SHISH» of «SHISH-it». Capitals, ë and ç
     * do not matter, so that what people type is understood; empty where there is no such ending.
     */
    public static Optional<String> bare(String word) {
        int hyphen = word.lastIndexOf('-');
        if (hyphen <= 0 || word.length() - hyphen > 3) {
            return Optional.empty();
        }
        return switch (Folding.fold(word.substring(hyphen + 1))) {
            case "i", "u", "ja", "a", "it", "ut", "se", "s", "in", "un", "ne", "n", "te", "ve" ->
                Optional.of(word.substring(0, hyphen));
            default -> Optional.empty();
        };
    }

    /** Whether a word is written in capitals throughout, two or more. */
    public static boolean isAcronym(String word) {
        return word.length() > 1
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '&')
                && word.equals(word.toUpperCase(Locale.ROOT));
    }
}
