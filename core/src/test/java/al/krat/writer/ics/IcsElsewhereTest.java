package al.krat.writer.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Recurrence;
import al.krat.ledger.calendar.Occurrence;
import al.krat.writer.OutsideTools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Another implementation (python3-icalendar, python3-recurring-ical-events, python3-dateutil) sees the times that we
 * planned, over a year with both changes of the clock, by the VTIMEZONE that the file carries.
 */
class IcsElsewhereTest {

    private static final Path SCRIPT = Path.of("src/test/resources/al/krat/writer/ics/occurrences.py");
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);
    private static final long SEED = 20191027;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private static Path python() throws IOException, InterruptedException {
        for (String each : List.of("/usr/bin/python3", "/usr/local/bin/python3")) {
            if (Files.isExecutable(Path.of(each))
                    && new ProcessBuilder(each, "-c", "import icalendar, recurring_ical_events, dateutil")
                                    .redirectErrorStream(true)
                                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                    .start()
                                    .waitFor()
                            == 0) {
                return Path.of(each);
            }
        }
        return OutsideTools.orSkip(
                Optional.empty(), "python3-icalendar and python3-recurring-ical-events are not installed");
    }

    private List<String> seen(IcsCalendar calendar) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("kalendari.ics"), IcsWriter.write(calendar));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(
                        python().toString(),
                        SCRIPT.toString(),
                        file.toString(),
                        FIRST.toString(),
                        LAST.plusDays(1).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "no end");
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertEquals(0, process.exitValue(), text);
        return text.lines().toList();
    }

    /** The times as we plan them; the JDK's own zone says how far they are from UTC. */
    private static List<String> planned(List<IcsEvent> events) {
        var lines = new TreeSet<String>();
        for (IcsEvent event : events) {
            for (Occurrence time : event.times()) {
                boolean within = !time.first().isAfter(LAST) && !time.last().isBefore(FIRST);
                if (time.isOn() && within) {
                    LocalTime end = time.end() == null ? time.start() : time.end();
                    lines.add(event.uid() + " " + said(time.first(), time.start()) + " "
                            + (time.start() == null ? time.last().plusDays(1) : said(time.first(), end)));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static String said(LocalDate day, @org.jspecify.annotations.Nullable LocalTime hour) {
        if (hour == null) {
            return day.toString();
        }
        int offset =
                day.atTime(hour).atZone(ZoneId.of("Europe/Tirane")).getOffset().getTotalSeconds() / 3600;
        return day + "T" + hour + "+0" + offset;
    }

    @Test
    void aWeekKeepsItsHourAcrossBothChangesOfTheClock() throws IOException, InterruptedException {
        var weekly = new Recurrence(Recurrence.Every.WEEK, 53, "");
        List<Occurrence> times =
                IcsSamples.times(LocalDate.of(2019, 3, 25), LocalTime.of(9, 0), LocalTime.of(10, 30), weekly, LAST);
        List<String> seen = seen(IcsSamples.of(IcsSamples.event("w@example.al", times, weekly)));
        assertEquals(53, seen.size());
        assertTrue(seen.contains("w@example.al 2019-03-25T09:00+01 2019-03-25T10:30+01"), () -> seen.toString());
        assertTrue(seen.contains("w@example.al 2019-04-01T09:00+02 2019-04-01T10:30+02"));
        assertTrue(seen.contains("w@example.al 2019-10-21T09:00+02 2019-10-21T10:30+02"));
        assertTrue(seen.contains("w@example.al 2019-10-28T09:00+01 2019-10-28T10:30+01"));
    }

    @Test
    void aMonthWithoutThe31stHasItsLastDay() throws IOException, InterruptedException {
        var monthly = new Recurrence(Recurrence.Every.MONTH, 14, "");
        List<Occurrence> times = IcsSamples.times(LocalDate.of(2019, 1, 31), LocalTime.NOON, null, monthly, LAST);
        List<String> seen = seen(IcsSamples.of(IcsSamples.event("m@example.al", times, monthly)));
        assertEquals(
                List.of("2019-01-31", "2019-02-28", "2019-03-31", "2019-04-30", "2019-05-31", "2019-06-30"),
                seen.stream().limit(6).map(line -> line.substring(13, 23)).toList());
        assertTrue(seen.toString().contains("2020-02-29"));
    }

    @Test
    void randomSeriesAreSeenAsTheyWerePlanned() throws IOException, InterruptedException {
        List<IcsEvent> events = new ArrayList<>(IcsSamples.random(SEED, 60));
        events.add(IcsSamples.deadline("d@example.al", LocalDate.of(2019, 12, 31)));
        var calendar = IcsSamples.of(events.toArray(IcsEvent[]::new));
        assertEquals(String.join("\n", planned(events)), String.join("\n", seen(calendar)), "seed " + SEED);
    }
}
