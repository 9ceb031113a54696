package al.krat.domain;

import al.krat.language.Gender;
import al.krat.language.GrammaticalNumber;
import al.krat.language.Noun;

/** The names of groups, in their cases («bashkive të qarkut»). */
public final class Groups {

    private static final Noun MEMBERS =
            plural("të gjithë anëtarët", "të gjithë anëtarëve", "të gjithë anëtarët", Gender.MASCULINE);
    private static final Noun INSTITUTIONS =
            plural("të gjitha institucionet", "të gjitha institucioneve", "të gjitha institucionet", Gender.FEMININE);
    private static final Noun MUNICIPALITIES =
            plural("bashkitë e qarkut", "bashkive të qarkut", "bashkitë e qarkut", Gender.FEMININE);

    private Groups() {}

    /** A group's name in its cases. */
    public static Noun name(PartyGroup group) {
        return switch (group) {
            case MEMBERS -> MEMBERS;
            case INSTITUTIONS -> INSTITUTIONS;
            case MUNICIPALITIES -> MUNICIPALITIES;
        };
    }

    /** The English name, which has no cases. */
    public static Noun english(PartyGroup group) {
        return Noun.undeclined(
                switch (group) {
                    case MEMBERS -> "all members";
                    case INSTITUTIONS -> "all institutions";
                    case MUNICIPALITIES -> "all municipalities of the region";
                });
    }

    /** A masculine noun on -e goes with feminine words in the plural («të gjitha institucionet»). */
    private static Noun plural(String nominative, String oblique, String accusative, Gender gender) {
        return new Noun(nominative, oblique, accusative, gender, GrammaticalNumber.PLURAL, true);
    }
}
