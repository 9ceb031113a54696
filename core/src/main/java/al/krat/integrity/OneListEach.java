package al.krat.integrity;

import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Roll;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nobody is both present and absent, and nobody is listed twice. */
final class OneListEach implements Check {

    private static final Set<Kind> OPENING = EnumSet.of(Kind.PRESENT, Kind.EXCUSED, Kind.ABSENT, Kind.INVITED);
    private static final Set<Kind> AWAY = EnumSet.of(Kind.EXCUSED, Kind.ABSENT);

    @Override
    public void check(Context context) {
        List<AttendanceEvent> facts = context.meeting().attendance();
        for (int i = 0; i < facts.size(); i++) {
            for (int j = 0; j < i && OPENING.contains(facts.get(i).kind()); j++) {
                AttendanceEvent one = facts.get(j);
                AttendanceEvent two = facts.get(i);
                if (OPENING.contains(one.kind())
                        && one.who().person() == null
                        && two.who().person() == null
                        && Roll.same(one.who().party(), two.who().party())) {
                    boolean clash = AWAY.contains(one.kind()) != AWAY.contains(two.kind());
                    context.report(
                            clash ? IntegrityCode.PRESENT_AND_ABSENT : IntegrityCode.LISTED_TWICE,
                            "attendance[" + i + "]",
                            Map.of("name", context.name(two.who().party())));
                    break;
                }
            }
        }
    }
}
