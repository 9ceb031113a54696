package al.krat.writer.ics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Recurrence;
import al.krat.language.Language;
import al.krat.ledger.calendar.Occurrence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;

class IcsWriterTest {

    private static final Path EXPECTED = Path.of("src/test/resources/al/krat/writer/ics/week.ics");
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private static final Recurrence WEEKLY = new Recurrence(Recurrence.Every.WEEK, 6, "");

    private static List<Occurrence> weeks() {
        return IcsSamples.times(
                LocalDate.of(2019, 10, 7), TEN, LocalTime.of(11, 30), WEEKLY, LocalDate.MAX.minusYears(1));
    }

    private static String text(IcsCalendar calendar) {
        return new String(IcsWriter.write(calendar), StandardCharsets.UTF_8);
    }

    private static String unfolded(IcsCalendar calendar) {
        return text(calendar).replace("\r\n ", "");
    }

    /** A series of which one time is cancelled and one moved, a day without an hour, a deadline. */
    private static IcsCalendar sample() {
        List<Occurrence> times = new ArrayList<>(weeks());
        Occurrence second = times.get(1);
        times.set(
                1,
                new Occurrence(
                        second.planned(),
                        second.first(),
                        second.last(),
                        TEN,
                        second.end(),
                        Occurrence.State.CANCELLED));
        Occurrence third = times.get(2);
        LocalDate wednesday = third.first().plusDays(2);
        times.set(2, new Occurrence(third.planned(), wednesday, wednesday, TEN, third.end(), Occurrence.State.PLANNED));
        LocalDate october = LocalDate.of(2019, 10, 1);
        var month = new Occurrence(october, october, october.plusDays(30), null, null, Occurrence.State.PLANNED);
        return IcsSamples.of(
                IcsSamples.event("K-2019-001@dr-krat.krat.al", times, WEEKLY),
                IcsSamples.event("K-2019-002@dr-krat.krat.al", List.of(month), null),
                IcsSamples.deadline("A-2019-003@dr-krat.krat.al", LocalDate.of(2019, 10, 15)));
    }

    @Test
    void theFileIsTheExpectedOne() throws IOException {
        if (Boolean.getBoolean("krat.accept")) {
            Files.writeString(EXPECTED, text(sample()).replace("\r\n", "\n"));
        }
        assertEquals(
                Files.readString(EXPECTED).replace("\r\n", "\n"), text(sample()).replace("\r\n", "\n"));
    }

    @Test
    void ical4jFindsNothingWrongWithIt() throws IOException, ParserException {
        var valid = IcsWriter.model(sample()).validate();
        assertFalse(valid.hasErrors(), valid::toString);
        var read = new CalendarBuilder().build(new ByteArrayInputStream(IcsWriter.write(sample())));
        assertFalse(read.validate().hasErrors());
        assertEquals(4 + 1, read.getComponents().size());
    }

    @Test
    void noLineHasMoreThan75OctetsAndNoneIsCutWithinACharacter() {
        String text = text(sample());
        assertTrue(text.endsWith("\r\n"));
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.indexOf('\uFFFD') >= 0, line);
        }
        assertTrue(unfolded(sample())
                .contains("SUMMARY:Takim ndërgjegjësues me komunitetin rom dhe egjiptian\\, në qendrën"));
    }

    @Test
    void theSameInputGivesTheSameBytesInAnyZoneAndLocale() {
        byte[] here = IcsWriter.write(sample());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertArrayEquals(here, IcsWriter.write(sample()));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aChangeKeepsTheNameAndCounts() {
        IcsEvent before = IcsSamples.event("K-2019-003@dr-krat.krat.al", weeks(), WEEKLY);
        IcsEvent after = new IcsEvent(
                before.uid(),
                false,
                false,
                before.summary(),
                "",
                "",
                "",
                before.category(),
                before.times(),
                WEEKLY,
                true,
                2,
                LocalDate.of(2019, 9, 1));
        String old = unfolded(IcsSamples.of(before));
        String anew = unfolded(IcsSamples.of(after));
        assertTrue(old.contains("UID:K-2019-003@dr-krat.krat.al\r\n")
                && anew.contains("UID:K-2019-003@dr-krat.krat.al\r\n"));
        assertTrue(old.contains("SEQUENCE:0\r\n") && old.contains("DTSTAMP:20190628T000000Z\r\n"), old);
        assertTrue(anew.contains("SEQUENCE:2\r\n") && anew.contains("LAST-MODIFIED:20190901T000000Z\r\n"), anew);
        assertTrue(old.contains("STATUS:CONFIRMED\r\n") && anew.contains("STATUS:CANCELLED\r\n"));
    }

    @Test
    void deadlinesAreTasksOnWish() {
        var deadline = IcsSamples.deadline("A-2019-003@dr-krat.krat.al", LocalDate.of(2019, 10, 15));
        var todos = new IcsCalendar("x", Language.ENGLISH, List.of(deadline), true);
        assertTrue(unfolded(todos).contains("DUE;VALUE=DATE:20191015\r\n"), unfolded(todos));
        assertTrue(unfolded(todos).contains("BEGIN:VTODO"));
        assertFalse(unfolded(IcsSamples.of(deadline)).contains("VTODO"));
        assertTrue(unfolded(IcsSamples.of(deadline)).contains("TRANSP:TRANSPARENT\r\n"));
        assertFalse(IcsWriter.model(todos).validate().hasErrors());
    }

    @Test
    void wordsCannotBreakOutOfTheirLine() {
        IcsEvent event = new IcsEvent(
                "x",
                false,
                false,
                "a\r\nBEGIN:VALARM\nb;c,d\\e",
                "",
                "\u0000\u2028",
                "",
                "k",
                weeks(),
                null,
                false,
                0,
                IcsSamples.SAID);
        String text = unfolded(IcsSamples.of(event));
        assertTrue(text.contains("SUMMARY:a\\nBEGIN:VALARM\\nb\\;c\\,d\\\\e\r\n"), text);
        assertEquals(1, Objects.requireNonNull(text).split("LOCATION:").length - 1);
        assertTrue(text.chars().noneMatch(c -> c < ' ' && c != '\r' && c != '\n'), text);
    }
}
