package al.krat.writer.ics;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.property.CalScale;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Writes a calendar file. The same calendar gives the same bytes on every day: its stamps are those of the items' last
 * changes. Nothing is asked of a network, and no time zone but our own is read.
 */
public final class IcsWriter {

    private static final String MAKER = "-//al.krat//KRAT//";
    /** How ical4j folds, by characters. */
    private static final String FOLD = "\r\n ";

    private IcsWriter() {}

    /** The file's bytes, in UTF-8. */
    public static byte[] write(IcsCalendar calendar) {
        var out = new StringWriter();
        try {
            new CalendarOutputter(false).output(model(calendar), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folded.of(out.toString().replace(FOLD, ""));
    }

    /** The same as ical4j models it. */
    static Calendar model(IcsCalendar calendar) {
        List<Property> properties = new ArrayList<>();
        properties.add(new ProdId(MAKER + calendar.language().code().toUpperCase(Locale.ROOT)));
        properties.add(new Version(new ParameterList(), "2.0"));
        properties.add(new CalScale("GREGORIAN"));
        properties.add(new XProperty("X-WR-CALNAME", Components.plain(calendar.name())));
        properties.add(new XProperty("X-WR-TIMEZONE", Tirane.ZONE.getId()));
        List<CalendarComponent> components = new ArrayList<>();
        components.add(Tirane.zone());
        for (IcsEvent event : calendar.events()) {
            var items = new Components(event);
            if (event.deadline() && calendar.todos()) {
                components.add(items.todo());
            } else {
                components.addAll(items.events());
            }
        }
        return new Calendar(new PropertyList(properties), new ComponentList<>(components));
    }
}
