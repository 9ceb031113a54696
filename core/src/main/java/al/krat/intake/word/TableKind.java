package al.krat.intake.word;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables that notes know, each by the columns that make it one. */
enum TableKind {
    FOLLOW_UPS(Set.of(Column.MATTER, Column.STATE), Set.of()),
    DECISIONS(Set.of(Column.DECISION), Set.of()),
    RECOMMENDATIONS(Set.of(Column.RECOMMENDATION), Set.of()),
    ACTIVITIES(Set.of(Column.ACTIVITY), Set.of()),
    INDICATORS(Set.of(Column.INDICATOR, Column.VALUE), Set.of()),
    COMMITMENTS(Set.of(), Set.of(Column.TASK, Column.COMMITMENT, Column.TASK_OR_COMMITMENT)),
    ATTENDANCE(Set.of(Column.INSTITUTION), Set.of(Column.PRESENCE, Column.PERSON, Column.QUALITY));

    private final Set<Column> all;
    private final Set<Column> any;

    TableKind(Set<Column> all, Set<Column> any) {
        this.all = all;
        this.any = any;
    }

    /** The kind of table that has such headings, or null. */
    static @Nullable TableKind of(List<TypedCell> headings) {
        Set<Column> columns = EnumSet.noneOf(Column.class);
        for (TypedCell heading : headings) {
            Column column = Column.of(heading.text());
            if (column != null) {
                columns.add(column);
            }
        }
        for (TableKind kind : values()) {
            boolean one = kind.any.isEmpty() || kind.any.stream().anyMatch(columns::contains);
            if (one && columns.containsAll(kind.all)) {
                return kind;
            }
        }
        return null;
    }
}
