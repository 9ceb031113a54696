package al.krat.intake.notes;

import al.krat.domain.AttendanceEvent.Kind;
import java.util.List;

/** The keys of what happens to the attendance during a meeting. */
enum EventKey {
    ARRIVED(Kind.ARRIVED, "Erdhi", "Erdhën"),
    LEFT(Kind.LEFT, "U largua", "U larguan", "Largohet", "Largohen"),
    RETURNED(Kind.RETURNED, "U kthye", "U kthyen");

    final Kind kind;
    private final List<String> names;
    private final List<String> folded;

    EventKey(Kind kind, String... names) {
        this.kind = kind;
        this.names = List.of(names);
        this.folded = this.names.stream().map(name -> Folded.of(name).text).toList();
    }

    /** As it is printed and suggested. */
    String label() {
        return names.get(0);
    }

    List<String> folded() {
        return folded;
    }
}
