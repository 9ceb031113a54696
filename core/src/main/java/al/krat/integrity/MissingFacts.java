package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingKind;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Speaker;
import al.krat.intake.notes.NotesResult;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What minutes must say and these do not: the document shows a blank. A report without a meeting has no minutes. */
final class MissingFacts implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        Meeting meeting = context.meeting();
        if (NotesResult.isReport(meeting)) {
            return;
        }
        missing(context, found, meeting.bodies().isEmpty(), IntegrityCode.BODY_MISSING, "bodies");
        missing(context, found, isUnsaid(meeting.kinds()), IntegrityCode.KIND_MISSING, "kinds");
        missing(context, found, meeting.number() == null, IntegrityCode.NUMBER_MISSING, "number");
        missing(context, found, meeting.date() == null, IntegrityCode.DATE_MISSING, "date");
        missing(context, found, meeting.start() == null, IntegrityCode.START_MISSING, "start");
        missing(context, found, meeting.end() == null, IntegrityCode.END_MISSING, "end");
        missing(context, found, isUnsaid(meeting.place()), IntegrityCode.PLACE_MISSING, "place");
        missing(context, found, isUnsaid(meeting.chair()), IntegrityCode.CHAIR_MISSING, "chair");
        missing(context, found, isUnsaid(meeting.keeper()), IntegrityCode.KEEPER_MISSING, "keeper");
        missing(context, found, meeting.attendance().isEmpty(), IntegrityCode.ATTENDANCE_MISSING, "attendance");
        missing(context, found, meeting.items().isEmpty(), IntegrityCode.AGENDA_MISSING, "items");
    }

    private static void missing(
            Context context, Consumer<Finding> found, boolean missing, IntegrityCode code, String path) {
        if (missing) {
            found.accept(context.finding(code, path));
        }
    }

    /** A meeting is ordinary or extraordinary, whether or not it is a joint one or an analysis, too. */
    private static boolean isUnsaid(List<MeetingKind> kinds) {
        return !kinds.contains(MeetingKind.ORDINARY) && !kinds.contains(MeetingKind.EXTRAORDINARY);
    }

    private static boolean isUnsaid(@Nullable Prose prose) {
        return prose == null || Blanks.isUnsaid(prose);
    }

    private static boolean isUnsaid(@Nullable Speaker speaker) {
        return speaker == null
                || (speaker.person() == null
                        && !(speaker.party() instanceof Party.Known)
                        && Blanks.isUnsaid(speaker.party().words()));
    }
}
