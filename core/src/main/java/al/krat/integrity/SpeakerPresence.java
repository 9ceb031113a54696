package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Party;
import al.krat.domain.Roll;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Whoever speaks is there. A speaker in no list is remarked on once. */
final class SpeakerPresence implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        if (context.meeting().attendance().isEmpty()) {
            return;
        }
        Roll roll = context.roll();
        var unlisted = new HashSet<Object>();
        for (At<Statement> statement : context.entries(Statement.class)) {
            List<Speaker> speakers = statement.value().speakers();
            for (int i = 0; i < speakers.size(); i++) {
                Party party = speakers.get(i).party();
                String path = statement.path("speakers[" + i + "]");
                Map<String, Object> args = Map.of("name", context.name(party));
                if (party instanceof Party.Group) {
                    continue;
                }
                if (!Presence.isKnown(roll, party)) {
                    if (unlisted.add(Roll.identity(party))) {
                        found.accept(context.finding(IntegrityCode.SPEAKER_UNLISTED, path, args));
                    }
                } else if (Boolean.FALSE.equals(roll.presentDuring(party, statement.item()))) {
                    found.accept(context.finding(IntegrityCode.SPEAKER_ABSENT, path, args));
                }
            }
        }
    }
}
