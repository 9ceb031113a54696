package al.krat.ledger;

import al.krat.domain.Committee;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.PartyGroup;
import al.krat.domain.Seat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who the members of a group are («bashkitë», «të gjithë anëtarët») on the day of a meeting. */
final class Members {

    private final Committee committee;

    Members(Committee committee) {
        this.committee = committee;
    }

    /** Each one that a party stands for; the party itself where nobody knows. */
    List<@Nullable Party> of(@Nullable Party party, Meeting meeting) {
        var all = new ArrayList<@Nullable Party>();
        if (party instanceof Party.Group group) {
            all.addAll(members(group, meeting));
        }
        if (all.isEmpty()) {
            all.add(party);
        }
        return all;
    }

    /** Each one that parties stand for; all members where none is named. */
    List<@Nullable Party> of(List<Party> parties, Meeting meeting) {
        if (parties.isEmpty()) {
            return of(new Party.Group(PartyGroup.MEMBERS, ""), meeting);
        }
        var all = new ArrayList<@Nullable Party>();
        for (Party party : parties) {
            for (Party each : of(party, meeting)) {
                if (!all.contains(each)) {
                    all.add(each);
                }
            }
        }
        return all;
    }

    private List<Party> members(Party.Group group, Meeting meeting) {
        return committee.seats(meeting.bodies(), meeting.date()).stream()
                .filter(seat -> seat.role() == Seat.Role.MEMBER || seat.role() == Seat.Role.OBSERVER)
                .map(Seat::institution)
                .distinct()
                .filter(key -> group.group() != PartyGroup.MUNICIPALITIES || isMunicipality(key))
                .map(key -> Party.known(key, ""))
                .toList();
    }

    private boolean isMunicipality(String key) {
        return committee.institution(key).map(Institution::municipality).orElse(false);
    }
}
