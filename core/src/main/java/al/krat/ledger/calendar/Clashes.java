package al.krat.ledger.calendar;

import al.krat.domain.Activity;
import al.krat.domain.Bodies;
import al.krat.domain.Committee;
import al.krat.domain.Finding;
import al.krat.domain.Holiday;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.PartyGroup;
import al.krat.domain.Place;
import al.krat.domain.Prose;
import al.krat.domain.Seat;
import al.krat.language.Dates;
import al.krat.language.Folding;
import al.krat.language.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What does not go together in a calendar, and what is not known of its holidays. Each pair is told once. */
public final class Clashes {

    private final Calendar calendar;
    private final Committee committee;
    private final List<Finding> found = new ArrayList<>();

    private Clashes(Calendar calendar, Committee committee) {
        this.calendar = calendar;
        this.committee = committee;
    }

    /** The remarks on a calendar, in the order of its items. */
    public static List<Finding> in(Calendar calendar, Committee committee) {
        var clashes = new Clashes(calendar, committee);
        List<CalendarItem> held =
                calendar.items().stream().filter(item -> !item.isDeadline()).toList();
        for (int i = 0; i < held.size(); i++) {
            clashes.onHoliday(held.get(i));
            for (int j = i + 1; j < held.size(); j++) {
                clashes.between(held.get(i), held.get(j));
            }
        }
        clashes.unknown();
        return List.copyOf(clashes.found);
    }

    private void between(CalendarItem one, CalendarItem other) {
        Occurrence time = together(one, other);
        if (time == null) {
            return;
        }
        Map<String, String> names = who(one);
        names.keySet().retainAll(who(other).keySet());
        if (!names.isEmpty()) {
            String both = String.join(", ", names.values());
            add(CalendarCode.INSTITUTION_TWICE, other, args(one, other, time, "institutions", both));
        }
        Prose here = place(one);
        Prose there = place(other);
        if (here != null && there != null && Folding.fold(here.text()).equals(Folding.fold(there.text()))) {
            add(CalendarCode.PLACE_TWICE, other, args(one, other, time, "where", there.text()));
        }
    }

    /** The first time of the calendar at which both are held. */
    private @Nullable Occurrence together(CalendarItem one, CalendarItem other) {
        for (Occurrence each : one.within(calendar.from(), calendar.to())) {
            for (Occurrence its : other.within(calendar.from(), calendar.to())) {
                if (each.isOn() && its.isOn() && each.meets(its)) {
                    return its;
                }
            }
        }
        return null;
    }

    private static Map<String, Object> args(
            CalendarItem one, CalendarItem other, Occurrence time, String what, String name) {
        LocalTime start = time.start();
        return Map.of(
                "one",
                said(one),
                "other",
                said(other),
                "date",
                Dates.header(time.first()),
                "time",
                start == null ? "" : Dates.time(start),
                what,
                name);
    }

    private void onHoliday(CalendarItem item) {
        for (Holiday holiday : calendar.namedDays()) {
            boolean meets = holiday.isFree()
                    && item.within(holiday.first(), holiday.last()).stream()
                            .anyMatch(time -> time.state() == Occurrence.State.PLANNED && !time.isLong());
            if (meets) {
                add(
                        CalendarCode.ON_HOLIDAY,
                        item,
                        Map.of("item", said(item), "date", Dates.header(holiday.first()), "holiday", name(holiday)));
            }
        }
    }

    private void unknown() {
        LocalDate from = calendar.from();
        LocalDate to = calendar.to();
        for (var missing : calendar.holidays().missing(from, to)) {
            var args = Map.<String, Object>of(
                    "holiday", missing.names().get(Language.ALBANIAN), "year", String.valueOf(missing.year()));
            found.add(Finding.of(CalendarCode.HOLIDAY_UNDATED, SETTINGS, args));
        }
        for (Holiday holiday : calendar.namedDays()) {
            if (!holiday.sure() && holiday.kind() == Holiday.Kind.PUBLIC) {
                var args = Map.<String, Object>of("holiday", name(holiday), "date", Dates.header(holiday.first()));
                found.add(Finding.of(CalendarCode.HOLIDAY_UNSURE, SETTINGS, args));
            }
        }
    }

    private static final Place SETTINGS = new Place.InText("krat.yaml", 0, 0);

    private void add(CalendarCode code, CalendarItem item, Map<String, Object> args) {
        found.add(Finding.of(code, item.place(), args));
    }

    private static String name(Holiday holiday) {
        return holiday.name(Language.ALBANIAN);
    }

    /** How a finding speaks of an item. */
    private static String said(CalendarItem item) {
        if (item.subject() instanceof Subject.Sitting sitting) {
            Meeting meeting = sitting.meeting();
            return meeting.bodies().isEmpty()
                    ? Bodies.shortName(CalendarBuilder.leading(meeting))
                    : meeting.bodies().stream().map(Bodies::shortName).collect(Collectors.joining(", "));
        }
        String text = item.subject() instanceof Subject.Joint joint
                ? joint.activity().text().text()
                : ((Subject.Owed) item.subject()).text().text();
        return item.id() == null ? text : item.id().shortForm() + " " + text;
    }

    private static @Nullable Prose place(CalendarItem item) {
        Prose place = item.subject() instanceof Subject.Sitting sitting
                ? sitting.meeting().place()
                : item.subject() instanceof Subject.Joint joint
                        ? joint.activity().details().place()
                        : null;
        return place == null || place.isBlank() ? null : place;
    }

    /** Who is to be there: key and name. A meeting calls all that have a seat. */
    private Map<String, String> who(CalendarItem item) {
        Map<String, String> who = new LinkedHashMap<>();
        if (item.subject() instanceof Subject.Sitting sitting) {
            seated(sitting.meeting(), who);
        } else if (item.subject() instanceof Subject.Joint joint) {
            Activity activity = joint.activity();
            Set<Party> parties = new LinkedHashSet<>(activity.institutions());
            if (item.lead() != null) {
                parties.add(item.lead());
            }
            parties.forEach(party -> party(party, who));
        }
        return who;
    }

    private void party(Party party, Map<String, String> who) {
        if (party instanceof Party.Known known) {
            who.put(known.institution(), name(known));
        } else if (party instanceof Party.Group group) {
            committee.seats().stream()
                    .map(Seat::institution)
                    .filter(key -> group.group() != PartyGroup.MUNICIPALITIES || isMunicipality(key))
                    .forEach(key -> who.put(key, name(key)));
        } else if (!party.words().isBlank()) {
            who.put("«" + Folding.fold(party.words()), party.words());
        }
    }

    private void seated(Meeting meeting, Map<String, String> who) {
        for (Seat seat : committee.seats(meeting.bodies(), meeting.date())) {
            who.put(seat.institution(), name(seat.institution()));
        }
    }

    private String name(Party.Known known) {
        return committee.institution(known.institution()).isPresent() ? name(known.institution()) : known.words();
    }

    private String name(String key) {
        return committee
                .institution(key)
                .map(institution -> institution.nameOn(calendar.from()).nominative())
                .orElse(key);
    }

    private boolean isMunicipality(String key) {
        return committee.institution(key).map(each -> each.municipality()).orElse(false);
    }
}
