package al.krat.integrity;

import al.krat.domain.Activity;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Commitment;
import al.krat.domain.Party;
import al.krat.domain.Recommendation;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every party is an institution of the directory. Names that were typed were matched on reading. */
final class KnownParties implements Check {

    @Override
    public void check(Context context) {
        if (!context.isEmbedded()) {
            return;
        }
        speaker(context, context.meeting().chair(), "chair.party");
        speaker(context, context.meeting().keeper(), "keeper.party");
        List<AttendanceEvent> attendance = context.meeting().attendance();
        for (int i = 0; i < attendance.size(); i++) {
            party(context, attendance.get(i).who().party(), "attendance[" + i + "].who.party");
        }
        context.all(Statement.class).forEach(at -> {
            for (int i = 0; i < at.entry().speakers().size(); i++) {
                speaker(context, at.entry().speakers().get(i), at.path() + ".speakers[" + i + "].party");
            }
        });
        context.all(Commitment.class).forEach(at -> {
            party(context, at.entry().lead(), at.path() + ".lead");
            parties(context, at.entry().partners(), at.path() + ".partners");
        });
        context.all(Recommendation.class)
                .forEach(at -> parties(context, at.entry().addressees(), at.path() + ".addressees"));
        context.all(Activity.class)
                .forEach(at -> parties(context, at.entry().institutions(), at.path() + ".institutions"));
    }

    private static void speaker(Context context, @Nullable Speaker speaker, String path) {
        if (speaker != null) {
            party(context, speaker.party(), path);
        }
    }

    private static void parties(Context context, List<Party> parties, String path) {
        for (int i = 0; i < parties.size(); i++) {
            party(context, parties.get(i), path + "[" + i + "]");
        }
    }

    private static void party(Context context, @Nullable Party party, String path) {
        if (party instanceof Party.Known known) {
            if (context.committee().institution(known.institution()).isEmpty()) {
                report(context, known.institution(), path);
            }
        } else if (party instanceof Party.Typed typed) {
            report(context, typed.words(), path);
        }
    }

    private static void report(Context context, String name, String path) {
        context.report(IntegrityCode.PARTY_UNKNOWN, path, Map.of("name", name));
    }
}
