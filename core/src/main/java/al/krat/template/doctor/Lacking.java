package al.krat.template.doctor;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What minutes hold and a template does not say, so that nobody believes it said. */
final class Lacking {

    /** The parts, with the fields that say them. */
    private static final Map<String, Set<Field>> SAID = new TreeMap<>(Map.of(
            "ATTENDANCE", EnumSet.of(Field.ATTENDANCE_TABLE, Field.ATTENDANCE_LIST),
            "AGENDA", EnumSet.of(Field.AGENDA_LIST, Field.PROCEEDINGS),
            "PROCEEDINGS", EnumSet.of(Field.PROCEEDINGS),
            "DECISIONS", EnumSet.of(Field.PROCEEDINGS, Field.DECISION_LIST, Field.DECISION_TABLE),
            "RECOMMENDATIONS", EnumSet.of(Field.PROCEEDINGS, Field.RECOMMENDATION_LIST, Field.RECOMMENDATION_TABLE),
            "COMMITMENTS", EnumSet.of(Field.PROCEEDINGS, Field.COMMITMENT_LIST, Field.COMMITMENT_TABLE),
            "ACTIVITIES", EnumSet.of(Field.PROCEEDINGS, Field.ACTIVITY_LIST)));

    private Lacking() {}

    /** The names of the parts that no field says. */
    static List<String> of(List<Found> found) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        found.forEach(each -> fields.add(each.field()));
        return SAID.entrySet().stream()
                .filter(part -> part.getValue().stream().noneMatch(fields::contains))
                .map(Map.Entry::getKey)
                .toList();
    }
}
