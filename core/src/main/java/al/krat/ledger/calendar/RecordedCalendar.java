package al.krat.ledger.calendar;

import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.domain.RecordId;
import al.krat.ledger.History;
import al.krat.ledger.Matter;
import al.krat.ledger.RecordedMeeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a ledger holds as items of a calendar. */
public final class RecordedCalendar {

    private RecordedCalendar() {}

    /** Adds the meetings that stand, those that they announce, and what became of all that they settled. */
    public static void add(History history, CalendarBuilder calendar) {
        List<TypedMeetings.Typed> meetings =
                history.standing().stream().map(RecordedCalendar::typed).toList();
        TypedMeetings.addSittings(meetings, calendar);
        Map<RecordId, Integer> corrections = new HashMap<>();
        history.standing()
                .forEach(each -> corrections.put(each.id(), each.errata().size()));
        Map<RecordId, List<Planned>> records = new LinkedHashMap<>();
        for (Matter matter : history.matters()) {
            String key = matter.id().shortForm();
            records.computeIfAbsent(matter.id(), id -> new ArrayList<>())
                    .add(new Planned(
                            key,
                            matter.id(),
                            matter.record(),
                            matter.made(),
                            matter.charged(),
                            matter.events(),
                            corrections.getOrDefault(matter.meeting(), 0),
                            new Place.InRecord(key)));
        }
        records.values().forEach(calendar::add);
    }

    private static TypedMeetings.Typed typed(RecordedMeeting recorded) {
        List<RecordedMeeting.Erratum> errata = recorded.errata();
        LocalDate corrected =
                errata.isEmpty() ? null : errata.get(errata.size() - 1).recorded();
        var places = new Places(Map.of("", new Place.InRecord(recorded.id().shortForm())));
        return new TypedMeetings.Typed(recorded.meeting(), places, errata.size(), corrected);
    }
}
