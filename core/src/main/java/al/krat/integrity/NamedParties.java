package al.krat.integrity;

import al.krat.domain.Activity;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Commitment;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Observation;
import al.krat.domain.Party;
import al.krat.domain.Recommendation;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parties of a meeting in the roles that members have. Guests and speakers may be anybody, but a key must be
 * one of the committee's; a chair or keeper with a person's name or function is known well enough.
 */
final class NamedParties {

    /** A party and where it stands. */
    record Mention(Party party, String path) {}

    private final List<Mention> mentions = new ArrayList<>();

    private NamedParties() {}

    static List<Mention> of(Context context) {
        var parties = new NamedParties();
        parties.person(context.meeting().chair(), "chair.party");
        parties.person(context.meeting().keeper(), "keeper.party");
        List<AttendanceEvent> facts = context.meeting().attendance();
        for (int i = 0; i < facts.size(); i++) {
            Party party = facts.get(i).who().party();
            if (isMember(facts.get(i).kind()) || party instanceof Party.Known) {
                parties.add(party, "attendance[" + i + "].who.party");
            }
        }
        context.entries(Entry.class).forEach(parties::entry);
        return parties.mentions;
    }

    private static boolean isMember(AttendanceEvent.Kind kind) {
        return switch (kind) {
            case PRESENT, EXCUSED, ABSENT -> true;
            case INVITED, ARRIVED, LEFT, RETURNED -> false;
        };
    }

    private void entry(At<Entry> at) {
        Entry entry = at.value();
        if (entry instanceof Commitment commitment) {
            add(commitment.lead(), at.path("lead"));
            all(commitment.partners(), at.path("partners"));
        } else if (entry instanceof Recommendation recommendation) {
            all(recommendation.addressees(), at.path("addressees"));
        } else if (entry instanceof Activity activity) {
            all(activity.institutions(), at.path("institutions"));
        } else if (entry instanceof Observation observation) {
            add(observation.source(), at.path("source"));
        } else if (entry instanceof FollowUp followUp) {
            add(followUp.addressee(), at.path("addressee"));
            add(followUp.to(), at.path("to"));
        } else if (entry instanceof Statement statement) {
            for (int i = 0; i < statement.speakers().size(); i++) {
                if (statement.speakers().get(i).party() instanceof Party.Known known) {
                    add(known, at.path("speakers[" + i + "].party"));
                }
            }
        }
    }

    private void person(@Nullable Speaker speaker, String path) {
        if (speaker != null && (speaker.person() == null || speaker.party() instanceof Party.Known)) {
            add(speaker.party(), path);
        }
    }

    private void all(List<Party> parties, String path) {
        for (int i = 0; i < parties.size(); i++) {
            add(parties.get(i), path + "[" + i + "]");
        }
    }

    private void add(@Nullable Party party, String path) {
        if (party != null) {
            mentions.add(new Mention(party, path));
        }
    }
}
