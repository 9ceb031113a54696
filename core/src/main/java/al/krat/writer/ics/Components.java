package al.krat.writer.ics;

import al.krat.domain.Recurrence;
import al.krat.ledger.calendar.Occurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VToDo;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Due;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import org.jspecify.annotations.Nullable;

/** An item as components of a calendar file: a series is one with its rule, and one more for each time that was moved. */
final class Components {

    private final IcsEvent event;

    Components(IcsEvent event) {
        this.event = event;
    }

    List<CalendarComponent> events() {
        List<CalendarComponent> all = new ArrayList<>();
        Recurrence recurrence = event.recurrence();
        List<Occurrence> times = event.times();
        if (recurrence == null || times.size() < 2) {
            all.add(single(times.get(0)));
            return all;
        }
        all.add(series(recurrence, times));
        for (Occurrence time : times) {
            if (time.isMoved() && time.isOn()) {
                List<Property> moved = common();
                moved.add(new RecurrenceId<>(moment(time.planned(), time.start())));
                moved.addAll(when(time.first(), time));
                all.add(new VEvent(new PropertyList(moved)));
            }
        }
        return all;
    }

    private VEvent single(Occurrence time) {
        List<Property> properties = common();
        properties.addAll(when(time.first(), time));
        properties.add(status(event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        return new VEvent(new PropertyList(properties));
    }

    /** A series begins where it was planned to; what is not held is left out of it, unless nothing is. */
    private VEvent series(Recurrence recurrence, List<Occurrence> times) {
        Occurrence first = times.get(0);
        List<Property> properties = common();
        properties.addAll(when(first.planned(), first));
        properties.add(new RRule<>(Rules.of(recurrence, first, times.get(times.size() - 1))));
        if (!event.cancelled()) {
            for (Occurrence time : times) {
                if (!time.isOn()) {
                    properties.add(exception(time.planned(), time.start()));
                }
            }
        }
        properties.add(status(event.cancelled() ? "CANCELLED" : "CONFIRMED"));
        return new VEvent(new PropertyList(properties));
    }

    /** ical4j names the zone of a moment by itself, but not that of a list of them. */
    private static Property exception(LocalDate day, @Nullable LocalTime hour) {
        return hour == null
                ? new ExDate<>(new ParameterList(List.of(Value.DATE)), new DateList<>(List.of(day)))
                : new ExDate<>(
                        new ParameterList(List.of(new TzId(Tirane.ZONE.getId()))),
                        new DateList<>(List.of(ZonedDateTime.of(day, hour, Tirane.ZONE))));
    }

    VToDo todo() {
        Occurrence time = event.times().get(0);
        List<Property> properties = common();
        properties.add(new Due<>(time.first()));
        properties.add(status(event.cancelled() ? "CANCELLED" : event.done() ? "COMPLETED" : "NEEDS-ACTION"));
        return new VToDo(new PropertyList(properties));
    }

    private static Status status(String value) {
        return new Status(value);
    }

    private List<Property> common() {
        List<Property> properties = new ArrayList<>();
        var stamp = event.changed().atStartOfDay(ZoneOffset.UTC).toInstant();
        properties.add(new Uid(event.uid()));
        properties.add(new DtStamp(stamp));
        properties.add(new LastModified(stamp));
        properties.add(new Sequence(event.sequence()));
        properties.add(new Summary(plain(event.summary())));
        if (!event.description().isEmpty()) {
            properties.add(new Description(plain(event.description())));
        }
        if (!event.location().isEmpty()) {
            properties.add(new Location(plain(event.location())));
        }
        if (!event.contact().isEmpty()) {
            // an ORGANIZER has an address, which nobody has said; a made-up one would get the answers
            properties.add(new Contact(plain(event.contact())));
        }
        properties.add(new Categories(plain(event.category())));
        return properties;
    }

    /** Without characters that no text of a calendar file holds; line ends stay, and are written as such. */
    static String plain(String words) {
        var out = new StringBuilder(words.length());
        words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** The days, or the hours of a day; the day after the last is where days end. */
    private List<Property> when(LocalDate first, Occurrence time) {
        List<Property> properties = new ArrayList<>();
        LocalTime end = time.end();
        properties.add(new DtStart<>(moment(first, time.start())));
        if (time.start() == null) {
            long days = time.last().toEpochDay() - time.first().toEpochDay();
            properties.add(new DtEnd<>(first.plusDays(days + 1)));
        } else if (end != null && end.isAfter(time.start())) {
            properties.add(new DtEnd<>(moment(first, end)));
        }
        properties.add(new Transp(time.start() == null ? Transp.VALUE_TRANSPARENT : Transp.VALUE_OPAQUE));
        return properties;
    }

    private static Temporal moment(LocalDate day, @Nullable LocalTime hour) {
        return hour == null ? day : ZonedDateTime.of(day, hour, Tirane.ZONE);
    }
}
