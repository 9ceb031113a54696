package al.krat.intake.notes;

import al.krat.domain.Directory.Match;
import al.krat.domain.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads lists of names and says of each what is wrong with it. */
final class Parties {

    final Names names;
    final NamedReader named;
    private final NameList list;
    private final Report report;

    Parties(Names names, Report report) {
        this.names = names;
        this.named = new NamedReader(names);
        this.list = new NameList(names);
        this.report = report;
    }

    /** The names of a list, silently. */
    List<Typed> split(Typed typed) {
        return list.split(typed);
    }

    /**
     * The institutions of a list. Words that name none are kept and reported; a blank is nobody.
     *
     * @param unknown what to report of a name that is like no other
     */
    List<Party> read(Typed typed, NotesCode unknown) {
        var parties = new ArrayList<Party>();
        for (Typed name : split(typed)) {
            if (!name.isUnknown()) {
                NamedParty party = named.read(name);
                check(party, unknown);
                parties.add(whole(party));
            }
        }
        return parties;
    }

    /** The party with all that was typed of it, where there is no other room for a person named with it. */
    private static Party whole(NamedParty named) {
        String words = named.at().text;
        Party party = named.party();
        boolean wordsAreWhole = named.person() == null && named.substitute() == null && named.detail() == null;
        if (wordsAreWhole) {
            return party;
        }
        return party instanceof Party.Known known
                ? Party.known(known.institution(), words)
                : party instanceof Party.Group group ? new Party.Group(group.group(), words) : Party.typed(words);
    }

    /** Whether each name of a list is an institution's. */
    boolean areKnown(Typed typed) {
        List<Typed> all = split(typed);
        return !all.isEmpty() && all.stream().allMatch(name -> names.find(name.text) instanceof Match.Exact);
    }

    /** Reports a name that nobody is known by. */
    void check(NamedParty party, NotesCode unknown) {
        Typed name = party.name();
        if (party.isKnown() || name.isUnknown() || name.text.startsWith("{{") || report.isFull()) {
            return;
        }
        Match match = names.find(name.text);
        if (match instanceof Match.Near near) {
            report.add(NotesCode.NAME_NEAR, name, Map.of("words", name.text, "name", near.name()));
        } else if (match instanceof Match.Several several) {
            String all = several.institutions().stream().map(names::nameOf).collect(Collectors.joining("», «"));
            report.add(NotesCode.NAME_AMBIGUOUS, name, Map.of("words", name.text, "names", all));
        } else {
            report.addUnknown(unknown, name, Map.of("words", name.text));
        }
    }
}
