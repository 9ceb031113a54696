package al.krat.writer.ics;

import al.krat.domain.Recurrence;
import al.krat.language.Language;
import al.krat.ledger.calendar.Occurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Calendars for the tests. */
final class IcsSamples {

    static final LocalDate SAID = LocalDate.of(2019, 6, 28);

    private IcsSamples() {}

    static IcsCalendar of(IcsEvent... events) {
        return new IcsCalendar("Kalendari i KRAT Durrës", Language.ALBANIAN, List.of(events), false);
    }

    /** As it is planned on its first day, until a last one where nothing says how often. */
    static List<Occurrence> times(
            LocalDate first,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            Recurrence recurrence,
            LocalDate last) {
        return recurrence.days(first, last).stream()
                .map(day -> new Occurrence(day, day, day, start, end, Occurrence.State.PLANNED))
                .toList();
    }

    static IcsEvent event(String uid, List<Occurrence> times, @Nullable Recurrence recurrence) {
        return new IcsEvent(
                uid,
                false,
                false,
                "Takim ndërgjegjësues me komunitetin rom dhe egjiptian, në qendrën shëndetësore; një përmbledhje e gjatë",
                "Në bashkëpunim me: Bashkinë Durrës",
                "Plazh, Durrës",
                "Policia",
                "Aktivitet i përbashkët",
                times,
                recurrence,
                false,
                0,
                SAID);
    }

    static IcsEvent deadline(String uid, LocalDate day) {
        return new IcsEvent(
                uid,
                true,
                false,
                "Afati: Hartimi i programit",
                "",
                "",
                "Zyra e Punës",
                "Afat",
                List.of(new Occurrence(day, day, day, null, null, Occurrence.State.PLANNED)),
                null,
                false,
                0,
                SAID);
    }

    /** Series of every kind over a year with both changes of the clock, some times of them moved or cancelled. */
    static List<IcsEvent> random(long seed, int count) {
        var random = new Random(seed);
        List<IcsEvent> events = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            var every = Recurrence.Every.values()[random.nextInt(6)];
            Integer often = random.nextBoolean() ? null : (Integer) (2 + random.nextInt(30));
            var recurrence = new Recurrence(every, often, "");
            LocalDate first = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(330));
            LocalTime start = random.nextInt(4) == 0 ? null : LocalTime.of(4 + random.nextInt(18), 30);
            LocalTime end = start == null || random.nextBoolean() ? null : start.plusMinutes(90);
            List<Occurrence> times = new ArrayList<>(
                    times(first, start, end, recurrence, often == null ? SAID.plusYears(1) : LocalDate.of(2060, 1, 1)));
            for (int change = random.nextInt(3); change > 0; change--) {
                int which = random.nextInt(times.size());
                Occurrence time = times.get(which);
                LocalDate day =
                        random.nextBoolean() ? time.first() : time.first().plusDays(400L + which);
                var state = day.equals(time.first()) ? Occurrence.State.CANCELLED : Occurrence.State.PLANNED;
                times.set(which, new Occurrence(time.planned(), day, day, start, end, state));
            }
            events.add(event("random-" + n + "@example.al", times, recurrence));
        }
        return events;
    }
}
