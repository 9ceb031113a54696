package al.krat.language;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What people are, in their gender: «specialist për mbrojtjen e fëmijëve», «specialiste për mbrojtjen e fëmijëve». Only
 * roles that are known change; everything else is said as it was typed.
 */
public final class Roles {

    private static final Map<String, String> FEMININE = Map.ofEntries(
            Map.entry("drejtor", "drejtoreshë"),
            Map.entry("anëtar", "anëtare"),
            Map.entry("kryetar", "kryetare"),
            Map.entry("zëvendëskryetar", "zëvendëskryetare"),
            Map.entry("sekretar", "sekretare"),
            Map.entry("përfaqësues", "përfaqësuese"),
            Map.entry("zëvendësues", "zëvendësuese"),
            Map.entry("vëzhgues", "vëzhguese"),
            Map.entry("specialist", "specialiste"),
            Map.entry("punonjës", "punonjëse"),
            Map.entry("prokuror", "prokurore"),
            Map.entry("koordinator", "koordinatore"),
            Map.entry("administrator", "administratore"),
            Map.entry("inspektor", "inspektore"),
            Map.entry("kryeinspektor", "kryeinspektore"),
            Map.entry("oficer", "oficere"),
            Map.entry("prefekt", "prefekte"),
            Map.entry("nënprefekt", "nënprefekte"),
            Map.entry("këshilltar", "këshilltare"),
            Map.entry("përgjegjës", "përgjegjëse"),
            Map.entry("mësues", "mësuese"),
            Map.entry("jurist", "juriste"),
            Map.entry("shtetas", "shtetase"));

    /** Behind a role, the same for both genders. */
    private static final Set<String> PREPOSITIONS = Set.of("për", "në", "pranë", "me", "nga");

    private static final Map<String, String> ADJECTIVES = Map.of(
            "social", "sociale",
            "i përgjithshëm", "e përgjithshme",
            "i lartë", "e lartë",
            "teknik", "teknike",
            "ligjor", "ligjore");

    /** Behind a role that has no definite form of this make («kryetari i bashkisë»). */
    private static final Set<String> INDEFINITE = Set.of("bashkie");

    /** Roles with an article of their own: feminine, definite, feminine definite. */
    private static final Map<String, List<String>> LINKED = Map.of(
            "i ftuar", List.of("e ftuar", "i ftuari", "e ftuara"),
            "i mitur", List.of("e mitur", "i mituri", "e mitura"));

    private static final List<String> GENITIVES = List.of("it", "ut", "s", "së", "ve");

    private Roles() {}

    /** A role typed in the masculine, in a gender; «Specialist» keeps its capital. */
    public static String of(String role, Gender gender) {
        return gender == Gender.MASCULINE
                ? role
                : likeTyped(role, typed -> feminine(typed).orElse(typed));
    }

    /** Says a role as the tables have it, composed and without a capital, and gives the capital back. */
    private static String likeTyped(String role, UnaryOperator<String> said) {
        String composed = Normalizer.normalize(role, Normalizer.Form.NFC);
        boolean capital = composed.length() > 1
                && Character.isUpperCase(composed.charAt(0))
                && Character.isLowerCase(composed.charAt(1));
        String plain = capital ? Character.toLowerCase(composed.charAt(0)) + composed.substring(1) : composed;
        String words = said.apply(plain);
        if (words.equals(plain)) {
            return role;
        }
        return capital ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }

    /** A role typed in the masculine indefinite («kryetar»), in a gender and definite: «kryetari», «kryetarja». */
    public static String definite(String role, Gender gender) {
        return likeTyped(role, typed -> definiteOf(typed, gender));
    }

    private static String definiteOf(String role, Gender gender) {
        List<String> linked = LINKED.get(role);
        if (linked != null) {
            return linked.get(gender == Gender.FEMININE ? 2 : 1);
        }
        if (INDEFINITE.contains(role.substring(role.indexOf(' ') + 1))) {
            return role;
        }
        return feminine(role)
                .map(feminine -> gender == Gender.FEMININE ? articled(feminine) : articled(role))
                .orElse(role);
    }

    private static Optional<String> feminine(String role) {
        List<String> linked = LINKED.get(role);
        if (linked != null) {
            return Optional.of(linked.get(0));
        }
        int blank = role.indexOf(' ');
        String feminine = FEMININE.get(blank < 0 ? role : role.substring(0, blank));
        return feminine == null
                ? Optional.empty()
                : rest(blank < 0 ? "" : role.substring(blank + 1)).map(rest -> (feminine + " " + rest).strip());
    }

    /** What stands behind the role, behind a feminine one; empty where that is not sure. */
    private static Optional<String> rest(String rest) {
        String[] words = rest.split(" ", 3);
        if (rest.isEmpty() || PREPOSITIONS.contains(words[0]) || INDEFINITE.contains(rest)) {
            return Optional.of(rest);
        }
        boolean genitive =
                words.length > 1 && words[0].equals("i") && GENITIVES.stream().anyMatch(words[1]::endsWith);
        return genitive ? Optional.of("e" + rest.substring(1)) : Optional.ofNullable(ADJECTIVES.get(rest));
    }

    /** With the definite ending on its first word. */
    private static String articled(String role) {
        int blank = role.indexOf(' ');
        String head = blank < 0 ? role : role.substring(0, blank);
        String rest = role.substring(head.length());
        String bare = head.substring(0, head.length() - 1);
        return (head.endsWith("ë") ? bare + "a" : head.endsWith("e") ? bare + "ja" : head + "i") + rest;
    }
}
