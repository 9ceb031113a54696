package al.krat.language;

/** How documents name people: «znj. Drita Hoxha, specialiste». What nobody knows is a {@link Blank}. */
public final class People {

    private People() {}

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
