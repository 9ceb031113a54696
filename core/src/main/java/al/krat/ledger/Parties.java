package al.krat.ledger;

import al.krat.domain.Committee;
import al.krat.domain.Groups;
import al.krat.domain.Party;
import java.time.LocalDate;

/** What parties are called. */
public final class Parties {

    private Parties() {}

    /** A party's name on a day in the nominative; the words typed where no institution is known. */
    public static String name(Party party, Committee committee, LocalDate day) {
        if (party instanceof Party.Known known) {
            return committee
                    .institution(known.institution())
                    .map(each -> each.nameOn(day).nominative())
                    .orElse(known.words().isEmpty() ? known.institution() : known.words());
        }
        return party instanceof Party.Group group && party.words().isEmpty()
                ? Groups.name(group.group()).nominative()
                : party.words();
    }
}
