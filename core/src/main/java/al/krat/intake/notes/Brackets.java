package al.krat.intake.notes;

import al.krat.domain.Named;
import al.krat.language.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the brackets behind a name say: «(znj. Ana Kola, specialiste; përfaqësuar nga z. Ilir Dedja)». */
final class Brackets {

    private static final List<String> SUBSTITUTE = List.of(
            "perfaqesuar nga",
            "i perfaqesuar nga",
            "e perfaqesuar nga",
            "u perfaqesua nga",
            "perfaqesohet nga",
            "zevendesuar nga",
            "i zevendesuar nga",
            "e zevendesuar nga",
            "zevendesohet nga");

    private Brackets() {}

    /** Person, substitute and other words in the brackets behind a name, apart by «;». */
    static NamedParty read(NamedParty party, Typed bracket, boolean reasons) {
        Named person = party.person();
        Named substitute = party.substitute();
        int detailFrom = -1;
        int detailEnd = -1;
        for (int[] part : bracket.enclosures().split(';')) {
            Typed words = bracket.cut(part[0], part[1]);
            int substituteFrom = substituteFrom(words);
            if (substituteFrom > 0 && substitute == null) {
                substitute = PersonReader.read(words.from(substituteFrom));
            } else if (isPerson(words, reasons) && (person == null || lacksName(person, words))) {
                person = merged(person, PersonReader.read(words));
            } else if (!words.isUnknown()) {
                detailFrom = detailFrom < 0 ? part[0] : detailFrom;
                detailEnd = part[1];
            }
        }
        Typed detail = detailFrom < 0 ? null : bracket.cut(detailFrom, detailEnd);
        return new NamedParty(party.at(), party.name(), party.party(), person, substitute, detail);
    }

    /** Whether only a function is known, and brackets give the name. */
    private static boolean lacksName(Named person, Typed words) {
        return person.honorific() == null
                && person.name() == null
                && (PersonReader.isAddressed(words) || PersonReader.looksLikeName(words));
    }

    private static Named merged(@Nullable Named known, Named named) {
        String function = known == null || named.function() != null ? named.function() : known.function();
        return new Named(named.honorific(), named.name(), function, gender(named, function));
    }

    private static boolean isPerson(Typed words, boolean reasons) {
        return PersonReader.isAddressed(words)
                || PersonReader.looksLikeName(words)
                || (!reasons && Functions.of(words.folded().text) != null);
    }

    /** The offset of the substitute's name, or 0. */
    private static int substituteFrom(Typed words) {
        var cursor = new Cursor(words);
        if (cursor.takeAny(SUBSTITUTE)) {
            return words.folded().origin(cursor.at);
        }
        int deputy = Functions.deputy(words.folded().text);
        int behind = deputy == 0 ? 0 : words.folded().origin(deputy);
        Typed rest = words.from(behind);
        boolean isName = behind > 0
                && words.folded().text.charAt(2) != '/'
                && (PersonReader.isAddressed(rest)
                        || PersonReader.looksLikeName(rest)
                        || rest.isUnknown()
                        || Functions.isCapitalised(rest.text, 1))
                && Functions.of(rest.folded().text) == null;
        return isName ? behind : 0;
    }

    /** What a person is called by, or what the function tells of them. */
    static @Nullable Gender gender(Named person, @Nullable String function) {
        Functions.Function known = function == null ? null : Functions.of(Folded.of(function).text);
        return person.gender() != null || known == null ? person.gender() : known.gender();
    }
}
