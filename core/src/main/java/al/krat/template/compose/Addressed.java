package al.krat.template.compose;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Committee;
import al.krat.domain.Entry;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Recommendation;
import al.krat.domain.Roll;
import al.krat.domain.Seat;
import al.krat.domain.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom a meeting's settlements concern: institutions by their keys. What is for all members is for each of them. */
public final class Addressed {

    private final Meeting meeting;
    private final Committee committee;
    private final Set<String> members;
    private final Set<String> guests;
    private final @Nullable String chair;

    private Addressed(Meeting meeting, Committee committee) {
        Roll roll = Roll.of(meeting, committee);
        this.meeting = meeting;
        this.committee = committee;
        this.members = keys(roll.members());
        this.guests = keys(roll.guests());
        this.chair = chair(meeting, committee).orElse(null);
    }

    /** @param meeting what is shown of it */
    public static Addressed of(Meeting meeting, Committee committee) {
        return new Addressed(meeting, committee);
    }

    /** The key of the institution in the chair, else of the one that holds the chair's seat: it signs the letters. */
    static Optional<String> chair(Meeting meeting, Committee committee) {
        Speaker chair = meeting.chair();
        if (chair != null) {
            return chair.party() instanceof Party.Known known ? Optional.of(known.institution()) : Optional.empty();
        }
        return committee.seats(meeting.bodies(), meeting.date()).stream()
                .filter(seat -> seat.role() == Seat.Role.CHAIR)
                .findFirst()
                .map(Seat::institution);
    }

    private static Set<String> keys(List<Roll.Row> rows) {
        var keys = new LinkedHashSet<String>();
        rows.forEach(row -> {
            if (row.who().party() instanceof Party.Known known) {
                keys.add(known.institution());
            }
        });
        return keys;
    }

    /** Whom the meeting is announced to, beside who announces it: members by precedence, then those invited. */
    public List<Institution> invited() {
        return Stream.concat(members.stream(), guests.stream())
                .distinct()
                .filter(key -> !key.equals(chair))
                .flatMap(key -> committee.institution(key).stream())
                .toList();
    }

    /** Whom the meeting asked something of, beside who writes to them: members by precedence, then others. */
    public List<Institution> concerned() {
        var keys = new ArrayList<>(members);
        committee.institutions().stream()
                .map(Institution::key)
                .filter(key -> !members.contains(key))
                .forEach(keys::add);
        return keys.stream()
                .filter(key -> !key.equals(chair) && concerns(key))
                .flatMap(key -> committee.institution(key).stream())
                .toList();
    }

    /** Whether a meeting asks or has anything of an institution. */
    public boolean concerns(String institution) {
        return meeting.all(Entry.class).stream().anyMatch(each -> concerns(each, institution));
    }

    /** Whether an institution is asked for something by an entry, or takes part in it. */
    public boolean concerns(Entry entry, String institution) {
        if (entry instanceof Recommendation recommendation) {
            return recommendation.addressees().isEmpty()
                    ? members.contains(institution)
                    : isAmong(recommendation.addressees(), institution);
        }
        if (entry instanceof Commitment commitment) {
            return (commitment.lead() != null && means(commitment.lead(), institution))
                    || isAmong(commitment.partners(), institution);
        }
        return entry instanceof Activity activity && isAmong(activity.institutions(), institution);
    }

    private boolean isAmong(List<Party> parties, String institution) {
        return parties.stream().anyMatch(party -> means(party, institution));
    }

    private boolean means(Party party, String institution) {
        if (party instanceof Party.Group all) {
            return switch (all.group()) {
                case MEMBERS, INSTITUTIONS -> members.contains(institution);
                case MUNICIPALITIES ->
                    committee
                            .institution(institution)
                            .map(Institution::municipality)
                            .orElse(false);
            };
        }
        return party instanceof Party.Known known && known.institution().equals(institution);
    }
}
