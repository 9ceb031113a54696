package al.krat.integrity;

import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Roll;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Only who is there can leave, only who is not there can come, and both happen during the meeting. */
final class Movements implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        List<AttendanceEvent> facts = context.meeting().attendance();
        var there = new HashMap<Object, Boolean>();
        for (int i = 0; i < facts.size(); i++) {
            AttendanceEvent fact = facts.get(i);
            String path = "attendance[" + i + "]";
            Boolean before = there.put(Roll.identity(fact.who().party()), isThere(fact));
            if (fact.kind() == AttendanceEvent.Kind.LEFT && Boolean.FALSE.equals(before)) {
                found.accept(context.finding(IntegrityCode.LEFT_UNSEEN, path, name(context, fact)));
            } else if (isComing(fact) && Boolean.TRUE.equals(before)) {
                found.accept(context.finding(IntegrityCode.CAME_TWICE, path, name(context, fact)));
            }
            LocalTime hour = hour(fact.anchor());
            if (hour != null && isOutside(hour, context.meeting())) {
                found.accept(context.finding(
                        IntegrityCode.MOVEMENT_OUTSIDE,
                        path,
                        Map.of("name", context.name(fact.who().party()), "hour", hour)));
            }
        }
    }

    private static Map<String, Object> name(Context context, AttendanceEvent fact) {
        return Map.of("name", context.name(fact.who().party()));
    }

    private static boolean isThere(AttendanceEvent fact) {
        return switch (fact.kind()) {
            case PRESENT, INVITED, ARRIVED, RETURNED -> true;
            case EXCUSED, ABSENT, LEFT -> false;
        };
    }

    private static boolean isComing(AttendanceEvent fact) {
        return fact.kind() == AttendanceEvent.Kind.ARRIVED || fact.kind() == AttendanceEvent.Kind.RETURNED;
    }

    private static @Nullable LocalTime hour(Anchor anchor) {
        if (anchor instanceof Anchor.AtTime at) {
            return at.time();
        }
        return anchor instanceof Anchor.AtItem item ? item.time() : null;
    }

    private static boolean isOutside(LocalTime hour, Meeting meeting) {
        LocalTime start = meeting.start();
        LocalTime end = meeting.end();
        if (start != null && end != null && end.isBefore(start)) {
            // the meeting's own hours are wrong, which is said once
            return false;
        }
        return (start != null && hour.isBefore(start)) || (end != null && hour.isAfter(end));
    }
}
