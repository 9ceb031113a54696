package al.krat.intake.notes;

import al.krat.language.Gender;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What people are in their institutions (funksionet): «përfaqësuesja», «zv/drejtori», «specialiste». */
final class Functions {

    /**
     * A word that is a function.
     *
     * @param gender of the person, where the form tells
     * @param definite whether it is the definite form, which a name in the genitive follows
     */
    record Function(@Nullable Gender gender, boolean definite) {}

    private static final Set<String> STEMS = Set.of(
            "administrator",
            "anetar",
            "asistent",
            "avokat",
            "drejtor",
            "edukator",
            "ekspert",
            "gjyqtar",
            "infermier",
            "inspektor",
            "jurist",
            "keshilltar",
            "komisar",
            "koordinator",
            "kryeinspektor",
            "kryetar",
            "mediator",
            "menaxher",
            "mesues",
            "mjek",
            "ndermjetes",
            "ndihmes",
            "nenkryetar",
            "nenprefekt",
            "oficer",
            "pedagog",
            "perfaqesues",
            "pergjegjes",
            "prefekt",
            "prokuror",
            "psikolog",
            "punonjes",
            "sekretar",
            "shef",
            "sociolog",
            "specialist",
            "titullar",
            "vezhgues",
            "zevendes",
            "zevendesdrejtor",
            "zevendeskryetar",
            "zevendesprefekt",
            "zevendesues");

    private static final List<String> FEMININE =
            List.of("eshes", "eshen", "eshja", "esha", "eshe", "ja", "es", "en", "e");
    private static final List<String> MASCULINE = List.of("it", "in", "ut", "un", "i", "u", "");
    private static final Set<String> INDEFINITE = Set.of("", "e", "eshe");

    /** Deputies: the mark belongs to the function. */
    private static final List<String> DEPUTY = List.of("zv/", "zv.", "zv ");

    private Functions() {}

    /** The function that the first of these folded words is, or null. */
    static @Nullable Function of(String folded) {
        String rest = folded.substring(deputy(folded));
        int end = 0;
        while (end < rest.length() && Character.isLetter(rest.charAt(end))) {
            end++;
        }
        String word = rest.substring(0, end);
        Function feminine = of(word, FEMININE, Gender.FEMININE);
        return feminine != null ? feminine : of(word, MASCULINE, Gender.MASCULINE);
    }

    private static @Nullable Function of(String word, List<String> endings, Gender gender) {
        for (String ending : endings) {
            if (word.endsWith(ending) && STEMS.contains(word.substring(0, word.length() - ending.length()))) {
                return new Function(gender, !INDEFINITE.contains(ending));
            }
        }
        return null;
    }

    /** The length of «zv.» or «zv/» and the blanks behind, or 0. */
    static int deputy(String folded) {
        return DEPUTY.stream()
                .filter(folded::startsWith)
                .findFirst()
                .map(mark -> {
                    int end = mark.length();
                    while (end < folded.length() && folded.charAt(end) == ' ') {
                        end++;
                    }
                    return end;
                })
                .orElse(0);
    }

    /** Functions are written small within a text; an acronym is not. */
    static String lowered(String typed) {
        int second = typed.offsetByCodePoints(0, Math.min(1, typed.length()));
        boolean acronym = second < typed.length() && Character.isUpperCase(typed.codePointAt(second));
        return acronym || typed.isEmpty()
                ? typed
                : new String(Character.toChars(Character.toLowerCase(typed.codePointAt(0)))) + typed.substring(second);
    }

    /** A function as it begins a line. */
    static String raised(String function) {
        if (function.isEmpty()) {
            return function;
        }
        int second = function.offsetByCodePoints(0, 1);
        return new String(Character.toChars(Character.toUpperCase(function.codePointAt(0))))
                + function.substring(second);
    }

    /** Whether these are the words of a name: two to five, each with a capital or figure, but for small links. */
    static boolean isCapitalised(String words, int least) {
        List<String> all = Arrays.asList(words.strip().split("\\s+"));
        long capitals = all.stream().filter(Functions::hasCapital).count();
        return hasCapital(all.get(0))
                && capitals >= least
                && all.stream().allMatch(word -> hasCapital(word) || LINKS.contains(Folded.of(word).text));
    }

    private static final Set<String> LINKS = Set.of(
            "i", "e", "te", "se", "dhe", "per", "ne", "me", "prane", "nr.", "de", "des", "of", "the", "and", "&", "-");

    private static boolean hasCapital(String word) {
        int at = 0;
        while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
            at++;
        }
        return at < word.length() && (Character.isUpperCase(word.charAt(at)) || Character.isDigit(word.charAt(at)));
    }
}
