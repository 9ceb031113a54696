package al.krat.writer.ics;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The hour of Albania as calendar files say it: Central European time, summer time from the last Sunday of March to that of
 * October, as it has been since 1996. Files that go further back do not happen.
 */
final class Tirane {

    static final ZoneId ZONE = ZoneId.of("Europe/Tirane");

    private static final ZoneOffset WINTER = ZoneOffset.ofHours(1);
    private static final ZoneOffset SUMMER = ZoneOffset.ofHours(2);

    private Tirane() {}

    static VTimeZone zone() {
        var properties = new PropertyList(List.of(new TzId(ZONE.getId())));
        Observance summer = observance(new Daylight(), "CEST", "19960331T020000", WINTER, SUMMER, 3);
        Observance winter = observance(new Standard(), "CET", "19961027T030000", SUMMER, WINTER, 10);
        return new VTimeZone(
                properties, new ComponentList<Observance>().add(summer).add(winter));
    }

    private static Observance observance(
            Observance observance, String name, String start, ZoneOffset from, ZoneOffset to, int month) {
        observance.add(new DtStart<>(start));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        observance.add(new TzName(name));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU"));
        return observance;
    }
}
