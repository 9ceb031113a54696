package al.krat.ledger;

import al.krat.domain.AgendaItem;
import al.krat.domain.Entry;
import al.krat.domain.Meeting;
import al.krat.domain.RecordId;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Walks the entries of a meeting with their record paths. */
final class RecordPaths {

    /** Hears of the id of a record, or of its having none. */
    interface IdVisitor {
        void visit(String path, @Nullable RecordId id);
    }

    private RecordPaths() {}

    static void each(Meeting meeting, BiConsumer<String, Entry> visitor) {
        items(meeting.items(), "items", visitor);
    }

    private static void items(List<AgendaItem> items, String path, BiConsumer<String, Entry> visitor) {
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            String at = path + "[" + i + "]";
            for (int k = 0; k < item.entries().size(); k++) {
                visitor.accept(at + ".entries[" + k + "]", item.entries().get(k));
            }
            items(item.subItems(), at + ".subItems", visitor);
        }
    }
}
