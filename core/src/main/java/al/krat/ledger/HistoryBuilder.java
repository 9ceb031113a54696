package al.krat.ledger;

import al.krat.domain.Committee;
import al.krat.domain.Entry;
import al.krat.domain.Meeting;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Folds the entries of a journal. */
final class HistoryBuilder {

    private final Committee committee;
    private final Map<RecordId, RecordedMeeting> meetings = new LinkedHashMap<>();
    private final List<Said> said = new ArrayList<>();
    private final Map<RecordId, String> withdrawn = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> sources = new HashMap<>();

    /**
     * What a meeting or report says, at its place in time.
     *
     * @param id of the meeting; null for a report
     */
    record Said(int entry, @Nullable RecordId id, Meeting meeting) {}

    HistoryBuilder(Committee committee) {
        this.committee = committee;
    }

    History fold(List<JournalEntry> entries) {
        entries.forEach(this::add);
        var standing = new ArrayList<Said>();
        for (Said each : said) {
            RecordedMeeting meeting = each.id() == null ? null : meetings.get(each.id());
            if (meeting == null) {
                standing.add(each);
            } else if (meeting.withdrawn() == null) {
                standing.add(new Said(each.entry(), each.id(), meeting.meeting()));
            }
        }
        List<Matter> matters = new MatterBuilder(committee, withdrawn.keySet()).build(standing);
        return new History(
                Approvals.of(List.copyOf(meetings.values())), matters, withdrawn, numbers, sources, entries.size());
    }

    private void add(JournalEntry entry) {
        Meeting meeting = entry.meeting();
        if (entry.source() != null) {
            sources.put(entry.source().sha256(), entry.number());
        }
        if (meeting != null) {
            count(entry.id());
            meeting.all(Entry.class).forEach(each -> count(RecordIds.of(each)));
        }
        switch (entry.kind()) {
            case MEETING -> {
                RecordId id = Objects.requireNonNull(entry.id());
                meetings.put(
                        id,
                        new RecordedMeeting(
                                id,
                                Objects.requireNonNull(meeting),
                                entry.source(),
                                entry.recorded(),
                                List.of(),
                                null,
                                null));
                said.add(new Said(entry.number(), id, meeting));
            }
            case REPORT -> said.add(new Said(entry.number(), null, Objects.requireNonNull(meeting)));
            case CORRECTION -> correct(entry, Objects.requireNonNull(meeting));
            case WITHDRAWAL -> withdraw(Objects.requireNonNull(entry.id()), reason(entry));
        }
    }

    private void correct(JournalEntry entry, Meeting version) {
        var erratum = new RecordedMeeting.Erratum(entry.number(), entry.recorded(), reason(entry));
        meetings.computeIfPresent(
                Objects.requireNonNull(entry.id()), (id, before) -> before.corrected(version, erratum));
    }

    private void withdraw(RecordId id, String reason) {
        withdrawn.put(id, reason);
        meetings.computeIfPresent(id, (same, before) -> before.withdrawn(reason));
    }

    private static String reason(JournalEntry entry) {
        return Objects.requireNonNullElse(entry.reason(), "");
    }

    private void count(@Nullable RecordId id) {
        if (id != null) {
            RecordKind kind = id.kind();
            numbers.merge(kind.letter() + String.valueOf(id.year()), id.number(), Math::max);
        }
    }
}
