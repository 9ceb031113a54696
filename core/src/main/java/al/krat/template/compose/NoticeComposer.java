package al.krat.template.compose;

import al.krat.domain.AttendanceEvent;
import al.krat.domain.Committee;
import al.krat.domain.Meeting;
import al.krat.domain.Roll;
import al.krat.template.view.paper.NoticeView;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting becomes the few facts that the public is told. */
record NoticeComposer(MeetingParts parts, Committee committee) {

    NoticeView notice(PaperSettings settings) {
        Meeting meeting = parts.meeting;
        boolean held = isHeld(meeting, settings.day());
        return new NoticeView(
                parts.letterhead(settings.day()),
                parts.sitting(),
                held,
                parts.points(),
                held ? institutions(meeting) : null,
                settings.draft());
    }

    /** Over once its day is past; on that day itself, and where a day is lacking, once somebody is noted as there. */
    private static boolean isHeld(Meeting meeting, @Nullable LocalDate today) {
        LocalDate date = meeting.date();
        return date == null || today == null || today.equals(date) ? isNoted(meeting) : today.isAfter(date);
    }

    /** Whether the attendance was taken; who is invited may not have come. */
    private static boolean isNoted(Meeting meeting) {
        return meeting.attendance().stream().anyMatch(fact -> fact.kind() != AttendanceEvent.Kind.INVITED);
    }

    private @Nullable Integer institutions(Meeting meeting) {
        if (!isNoted(meeting)) {
            return null;
        }
        Roll roll = Roll.of(meeting, committee);
        return (int) Stream.concat(roll.members().stream(), roll.guests().stream())
                .filter(row -> row.status() == Roll.Status.PRESENT || row.late())
                .map(row -> Roll.identity(row.who().party()))
                .distinct()
                .count();
    }
}
