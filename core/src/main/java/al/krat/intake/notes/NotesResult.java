package al.krat.intake.notes;

import al.krat.domain.AgendaItem;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.Memo;
import al.krat.domain.Passage;
import al.krat.domain.Places;
import java.util.List;

/**
 * What was read of notes.
 *
 * @param meeting the meeting, whatever was wrong
 * @param findings all that is wrong or worth a look, in the order of the text
 * @param places where each value was typed
 * @param passages the paragraphs as they were typed
 */
public record NotesResult(Meeting meeting, List<Finding> findings, Places places, List<Passage> passages) {

    public NotesResult {
        findings = List.copyOf(findings);
        passages = List.copyOf(passages);
    }

    /** Whether these are follow-ups with a date only, which are recorded without a meeting. */
    public boolean isReport() {
        return isReport(meeting);
    }

    /** Whether a meeting holds only a date and follow-ups. */
    public static boolean isReport(Meeting meeting) {
        boolean bare = meeting.date() != null
                && meeting.bodies().isEmpty()
                && meeting.kinds().isEmpty()
                && meeting.number() == null
                && meeting.topic() == null
                && meeting.attendance().isEmpty()
                && !meeting.items().isEmpty();
        return bare && meeting.items().stream().allMatch(NotesResult::isReport);
    }

    private static boolean isReport(AgendaItem item) {
        return item.title().spans().isEmpty()
                && item.subItems().isEmpty()
                && item.entries().stream().allMatch(entry -> entry instanceof FollowUp || entry instanceof Memo);
    }
}
