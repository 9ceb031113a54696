package al.krat.ledger;

import al.krat.domain.AgendaItem;
import al.krat.domain.Entry;
import al.krat.domain.Meeting;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives ids: counted per committee, kind and year of origin, never used again. */
final class Numbering {

    private final History history;
    private final @Nullable String series;
    private final int year;
    private final Map<RecordKind, Integer> next = new EnumMap<>(RecordKind.class);

    Numbering(History history, @Nullable String series, int year) {
        this.history = history;
        this.series = series;
        this.year = year;
    }

    RecordId next(RecordKind kind) {
        int number = next.computeIfAbsent(kind, each -> history.nextNumber(each, year));
        next.put(kind, number + 1);
        return new RecordId(series, kind, year, number);
    }

    /** A meeting under an id, whose decisions, recommendations, commitments and activities all have one. */
    Meeting meeting(Meeting meeting, RecordId id) {
        return new Meeting(
                id,
                meeting.bodies(),
                meeting.kinds(),
                meeting.number(),
                meeting.topic(),
                meeting.period(),
                meeting.legalBasis(),
                meeting.date(),
                meeting.start(),
                meeting.end(),
                meeting.place(),
                meeting.chair(),
                meeting.keeper(),
                meeting.attendance(),
                meeting.items().stream().map(this::item).toList(),
                meeting.next(),
                meeting.protocol(),
                meeting.attachments(),
                meeting.memos(),
                meeting.unread());
    }

    private AgendaItem item(AgendaItem item) {
        List<Entry> entries = item.entries().stream().map(this::entry).toList();
        List<AgendaItem> within = item.subItems().stream().map(this::item).toList();
        return new AgendaItem(item.title(), item.added(), item.addedBy(), entries, within);
    }

    private Entry entry(Entry entry) {
        RecordKind kind = RecordIds.kind(entry);
        if (kind == null) {
            return entry;
        }
        RecordId id = RecordIds.of(entry);
        return RecordIds.with(entry, id == null ? next(kind) : new RecordId(series, kind, id.year(), id.number()));
    }
}
