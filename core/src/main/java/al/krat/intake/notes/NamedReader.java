package al.krat.intake.notes;

import al.krat.domain.Directory.Match;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.PartyGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one name of a list: an institution or group, with a person before it, behind it or in brackets, and with a
 * substitute in brackets.
 */
final class NamedReader {

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
        NamedParty inBrackets = bracket == null ? null : personThenInstitution(typed, name, bracket);
        if (inBrackets != null && inBrackets.isKnown() && PersonReader.isAddressed(name)) {
            return inBrackets;
        }
        NamedParty party = party(typed, name);
        if (party == null && inBrackets != null) {
            return inBrackets;
        }
        if (party == null) {
            party = new NamedParty(typed, name, new Party.Typed(name.text), null, null, null);
        }
        return bracket == null ? party : Brackets.read(party, bracket, reasons);
    }

    /** The institution that words mean, or null: by its name, with a person behind or a function before it. */
    private @Nullable NamedParty party(Typed typed, Typed name) {
        NamedParty known = plain(typed, name);
        known = known == null ? beside(typed, name) : known;
        boolean addressed = PersonReader.isAddressed(name);
        if (known == null && (addressed || isBareName(name))) {
            Named person = PersonReader.read(name);
            String institution = names.institutionOf(person);
            Party party = institution == null ? names.attending().partyOf(person) : Party.known(institution, "");
            if (addressed || party != null) {
                return party == null ? null : new NamedParty(typed, name, party, person, null, null);
            }
        }
        return known == null ? withFunction(typed, name) : known;
    }

    /** A person and an institution beside each other: «Zyra e Punës – z. Ilir Dedja», «znj. Ana Kola, Zyra e Punës». */
    private @Nullable NamedParty beside(Typed typed, Typed name) {
        for (String sign : List.of(", ", ": ", " – ", " — ", " - ")) {
            int at = name.text.contains(sign)
                    ? name.enclosures().find(sign.strip().charAt(0), 0)
                    : -1;
            at = at < 0 || sign.length() == 2 ? at : at - 1;
            if (at <= 0 || !name.text.startsWith(sign, at)) {
                continue;
            }
            Typed before = name.cut(0, at);
            Typed behind = name.from(at + sign.length());
            boolean dashed = sign.length() == 3;
            NamedParty first = isPerson(behind, dashed) ? plain(typed, before) : null;
            if (first != null) {
                return first.with(PersonReader.read(behind));
            }
            NamedParty second = isPerson(before, dashed) ? personThenInstitution(typed, before, behind) : null;
            if (second != null && (second.isKnown() || Functions.isCapitalised(behind.text, 1))) {
                return second;
            }
        }
        return null;
    }

    private static boolean isBareName(Typed name) {
        boolean begins = !name.isEmpty() && Character.isUpperCase(name.text.codePointAt(0));
        int words = begins ? name.text.split(" ", 6).length : 0;
        return words > 0 && words <= 4 && Functions.isCapitalised(name.text, words);
    }

    /** Whether words are a person's; without a form of address only where no institution could be called so. */
    private boolean isPerson(Typed words, boolean bare) {
        return PersonReader.isAddressed(words)
                || (bare
                        && PersonReader.looksLikeName(words)
                        && !names.isKnown(words.text)
                        && !names.beginsLikeName(words.text)
                        && Functions.of(words.folded().text) == null);
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
                : of.with(new Named(person.honorific(), person.name(), function, Brackets.gender(person, function)));
    }
}
