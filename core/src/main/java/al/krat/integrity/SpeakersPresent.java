package al.krat.integrity;

import al.krat.domain.Party;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import java.util.List;
import java.util.Map;

/** Whoever speaks to an item was there during it. */
final class SpeakersPresent implements Check {

    @Override
    public void check(Context context) {
        for (Context.At<Statement> at : context.all(Statement.class)) {
            List<Speaker> speakers = at.entry().speakers();
            for (int i = 0; i < speakers.size(); i++) {
                if (speakers.get(i).party() instanceof Party.Known party
                        && !context.meeting().attendance().isEmpty()) {
                    Boolean present = context.roll().presentDuring(party, at.item());
                    String path = at.path() + ".speakers[" + i + "]";
                    if (present == null) {
                        context.report(IntegrityCode.SPEAKER_UNLISTED, path, Map.of("name", context.name(party)));
                    } else if (!present) {
                        context.report(IntegrityCode.SPEAKER_ABSENT, path, Map.of("name", context.name(party)));
                    }
                }
            }
        }
    }
}
