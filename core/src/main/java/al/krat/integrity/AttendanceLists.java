package al.krat.integrity;

import al.krat.domain.AttendanceEvent;
import al.krat.domain.Attendee;
import al.krat.domain.Finding;
import al.krat.domain.Party;
import al.krat.domain.Roll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Nobody is present and absent at the opening, or absent for a reason and without one, or listed twice. */
final class AttendanceLists implements Check {

    private enum Part {
        THERE,
        EXCUSED,
        ABSENT
    }

    @Override
    public void check(Context context, Consumer<Finding> found) {
        List<AttendanceEvent> facts = context.meeting().attendance();
        var byParty = new HashMap<Object, List<AttendanceEvent>>();
        for (int i = 0; i < facts.size(); i++) {
            AttendanceEvent fact = facts.get(i);
            if (part(fact) == null) {
                continue;
            }
            Party party = fact.who().party();
            List<AttendanceEvent> before = byParty.computeIfAbsent(Roll.identity(party), first -> new ArrayList<>());
            IntegrityCode code = before.stream()
                    .map(other -> conflict(other, fact))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (code != null) {
                found.accept(context.finding(code, "attendance[" + i + "].who", Map.of("name", context.name(party))));
            } else {
                before.add(fact);
            }
        }
    }

    /** What is wrong with two mentions of one institution; nothing where two different people are named. */
    private static @Nullable IntegrityCode conflict(AttendanceEvent one, AttendanceEvent other) {
        if (isSomebodyElse(one.who(), other.who())) {
            return null;
        }
        if (part(one) == part(other)) {
            return IntegrityCode.LISTED_TWICE;
        }
        return part(one) == Part.THERE || part(other) == Part.THERE
                ? IntegrityCode.PRESENT_AND_ABSENT
                : IntegrityCode.EXCUSED_AND_ABSENT;
    }

    private static boolean isSomebodyElse(Attendee one, Attendee other) {
        return one.person() != null && other.person() != null && !one.person().equals(other.person());
    }

    private static @Nullable Part part(AttendanceEvent fact) {
        return switch (fact.kind()) {
            case PRESENT, INVITED -> Part.THERE;
            case EXCUSED -> Part.EXCUSED;
            case ABSENT -> Part.ABSENT;
            case ARRIVED, LEFT, RETURNED -> null;
        };
    }
}
