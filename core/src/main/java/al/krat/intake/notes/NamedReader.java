package al.krat.intake.notes;

import al.krat.domain.Directory.Match;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.PartyGroup;
import al.krat.language.Gender;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one name of a list: an institution or group, with a person before it, behind it or in brackets, and with a
 * substitute in brackets.
 */
final class NamedReader {

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

    private static final List<String> ARTICLES = List.of(" i ", " e ", " te ", " se ");

    private final Names names;

    NamedReader(Names names) {
        this.names = names;
    }

    /** Reads a name; where nobody is known by it, the party is the words typed. */
    NamedParty read(Typed typed) {
        return read(typed, false);
    }

    /**
     * Reads a name.
     *
     * @param reasons whether brackets rather give the reason of an absence than a function
     */
    NamedParty read(Typed typed, boolean reasons) {
        int open = typed.enclosures().lastBracket();
        Typed name = open > 0 ? typed.cut(0, open) : typed;
        Typed bracket = open > 0 ? typed.cut(open + 1, typed.text.length() - 1) : null;
        NamedParty party = party(typed, name);
        if (party == null && bracket != null) {
            party = personThenInstitution(typed, name, bracket);
            if (party != null) {
                return party;
            }
        }
        if (party == null) {
            party = new NamedParty(typed, name, new Party.Typed(name.text), null, null, null);
        }
        return bracket == null ? party : withBracket(party, bracket, reasons);
    }

    /** The institution that words mean, or null: by its name, with a person behind or a function before it. */
    private @Nullable NamedParty party(Typed typed, Typed name) {
        NamedParty known = plain(typed, name);
        int comma = known == null ? name.enclosures().find(',', 0) : -1;
        comma = comma < 0 && known == null ? name.enclosures().colon(0) : comma;
        if (comma > 0 && PersonReader.isAddressed(name.from(comma + 1))) {
            NamedParty before = plain(typed, name.cut(0, comma));
            known = before == null ? null : before.with(PersonReader.read(name.from(comma + 1)));
        }
        if (known == null && PersonReader.isAddressed(name)) {
            Named person = PersonReader.read(name);
            String institution = names.institutionOf(person);
            return institution == null
                    ? null
                    : new NamedParty(typed, name, Party.known(institution, ""), person, null, null);
        }
        return known == null ? withFunction(typed, name) : known;
    }

    private @Nullable NamedParty plain(Typed typed, Typed name) {
        PartyGroup group = Names.group(name.text);
        if (group != null) {
            return new NamedParty(typed, name, new Party.Group(group, name.text), null, null, null);
        }
        Typed bare = name.text.endsWith(".") ? name.cut(0, name.text.length() - 1) : name;
        Typed words = names.isKnown(bare.text) ? bare : name;
        return names.find(words.text) instanceof Match.Exact match
                ? new NamedParty(typed, words, Party.known(match.institution(), words.text), null, null, null)
                : null;
    }

    /** «Përfaqësuesja e Zyrës së Punës», «zv/drejtori i Policisë», «zv. Prefekti». */
    private @Nullable NamedParty withFunction(Typed typed, Typed name) {
        String folded = name.folded().text;
        int deputy = Functions.deputy(folded);
        if (deputy > 0) {
            NamedParty deputised = plain(typed, name.from(name.folded().origin(deputy)));
            if (deputised != null) {
                Functions.Function function = Functions.of(folded);
                return deputised.with(new Named(
                        null, null, Functions.lowered(name.text), function == null ? null : function.gender()));
            }
        }
        Functions.Function function = Functions.of(folded);
        if (function == null || folded.length() > Names.LONGEST) {
            return null;
        }
        for (int at = folded.indexOf(' ', deputy); at > 0; at = folded.indexOf(' ', at + 1)) {
            int from = at;
            if (ARTICLES.stream().anyMatch(article -> folded.startsWith(article, from))) {
                NamedParty of = plain(typed, name.from(name.folded().origin(folded.indexOf(' ', at + 1))));
                if (of != null && !(of.party() instanceof Party.Group)) {
                    String words = Functions.lowered(name.cut(0, name.folded().origin(at)).text);
                    return of.with(new Named(null, null, words, function.gender()));
                }
            }
        }
        return null;
    }

    /** «znj. Ana Kola (Zyra e Punës, specialiste)», «Ana Kola (Zyra e Punës)». */
    private @Nullable NamedParty personThenInstitution(Typed typed, Typed name, Typed bracket) {
        boolean addressed = PersonReader.isAddressed(name);
        boolean isPerson = addressed || PersonReader.looksLikeName(name);
        if (!isPerson || bracket.text.length() > Names.LONGEST) {
            return null;
        }
        Named person = PersonReader.read(name);
        NamedParty of = plain(typed, bracket);
        String function = person.function();
        int comma = bracket.enclosures().find(',', 0);
        while (of == null && comma > 0) {
            Typed before = bracket.cut(0, comma);
            Typed behind = bracket.from(comma + 1);
            of = plain(typed, before);
            function = of == null ? before.text : behind.text;
            of = of == null ? plain(typed, behind) : of;
            comma = bracket.enclosures().find(',', comma + 1);
        }
        if (of == null) {
            of = withFunction(typed, bracket);
            function = of == null || of.person() == null
                    ? person.function()
                    : of.person().function();
        }
        if (of == null && addressed && Functions.of(bracket.folded().text) == null) {
            of = new NamedParty(typed, bracket, new Party.Typed(bracket.text), null, null, null);
        }
        return of == null
                ? null
                : of.with(new Named(person.honorific(), person.name(), function, gender(person, function)));
    }

    private static @Nullable Gender gender(Named person, @Nullable String function) {
        Functions.Function known = function == null ? null : Functions.of(Folded.of(function).text);
        return person.gender() != null || known == null ? person.gender() : known.gender();
    }

    /** Person, substitute and other words in the brackets behind a name, apart by «;». */
    private static NamedParty withBracket(NamedParty party, Typed bracket, boolean reasons) {
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
}
