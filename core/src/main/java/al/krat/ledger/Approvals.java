package al.krat.ledger;

import al.krat.domain.AgendaItem;
import al.krat.domain.Decision;
import al.krat.domain.RecordId;
import al.krat.domain.Tally;
import al.krat.language.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Minutes are approved by an item of the next meeting of the body («miratimi i procesverbalit») that was carried. */
final class Approvals {

    private Approvals() {}

    /** The meetings, each with the one that approved its minutes. */
    static List<RecordedMeeting> of(List<RecordedMeeting> meetings) {
        List<RecordedMeeting> byDate = meetings.stream()
                .filter(each -> each.withdrawn() == null)
                .sorted(Comparator.comparing(RecordedMeeting::date))
                .toList();
        var approved = new HashMap<RecordId, RecordId>();
        for (int i = 1; i < byDate.size(); i++) {
            RecordedMeeting meeting = byDate.get(i);
            if (meeting.meeting().allItems().stream().anyMatch(Approvals::isCarried)) {
                for (int before = i - 1; before >= 0; before--) {
                    RecordedMeeting other = byDate.get(before);
                    if (MeetingDays.meets(
                            meeting.meeting().bodies(), other.meeting().bodies())) {
                        approved.putIfAbsent(other.id(), meeting.id());
                        break;
                    }
                }
            }
        }
        return meetings.stream()
                .map(each -> each.approvedBy(approved.get(each.id())))
                .toList();
    }

    /** Whether an item is about the minutes of an earlier meeting. */
    static boolean isAbout(AgendaItem item) {
        String title = Folding.fold(item.title().text());
        return title.contains("miratimi i procesverbalit") || title.contains("miratimin e procesverbalit");
    }

    private static boolean isCarried(AgendaItem item) {
        return isAbout(item) && item.all(Decision.class).stream().anyMatch(each -> isCarried(each.tally()));
    }

    /** A decision without figures was carried: it would not be one. */
    private static boolean isCarried(@Nullable Tally tally) {
        return tally == null || tally.pro() == null || tally.against() == null || tally.pro() > tally.against();
    }
}
