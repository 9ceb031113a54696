package al.krat.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How documents name people: «znj. Drita Hoxha, specialiste». What nobody knows is a {@link Blank}. */
public final class People {

    /** How the names of offices end that only women hold: «Nënprefektja», «Kryetarja», «Drejtoresha». */
    private static final Pattern WOMAN =
            Pattern.compile("(?:^|.* )(?:znj\\.?|zj\\.|zonja) .*|(?:\\S*(?:tja|arja|orja|esha))(?: .*)?");

    private People() {}

    /**
     * The gender that typed words tell of somebody, by a form of address or a woman's office: «znj. Ana Kola»,
     * «Nënprefektja». Null where they tell none.
     */
    public static @Nullable Gender told(String words) {
        String folded = Folding.fold(words);
        return WOMAN.matcher(folded).matches()
                ? Gender.FEMININE
                : folded.startsWith("z. ") || folded.startsWith("zoti ") ? Gender.MASCULINE : null;
    }

    /** The form of address, a no-break space, the name: «z. Agim Leka», «Mr Agim Leka», «znj. ____». */
    public static String name(Addressed person, Language language) {
        String name = person.name() == null ? Blank.WORDS : person.name();
        Gender address = person.address();
        if (address == null) {
            return name;
        }
        boolean man = address == Gender.MASCULINE;
        String title = language == Language.ALBANIAN ? (man ? "z." : "znj.") : (man ? "Mr" : "Ms");
        return title + NoBreaks.SPACE + name;
    }

    /** The name, and behind a comma the function where it is known: «z. Agim Leka, specialist». */
    public static String full(Addressed person, Language language) {
        String name = name(person, language);
        return person.function() == null ? name : name + ", " + function(person, language);
    }

    /** What the person is, for a woman in the feminine: «specialiste»; a blank where nobody said. */
    public static String function(Addressed person, Language language) {
        String function = person.function();
        if (function == null) {
            return Blank.WORDS;
        }
        boolean woman = Agreement.gender(person) == Gender.FEMININE;
        return woman && language == Language.ALBANIAN ? Roles.of(function, Gender.FEMININE) : function;
    }
}
