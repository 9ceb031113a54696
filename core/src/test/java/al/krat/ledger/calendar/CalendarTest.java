package al.krat.ledger.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import al.krat.domain.CommitmentEvent;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.Holidays;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.Prose;
import al.krat.domain.Qark;
import al.krat.domain.Recommendation;
import al.krat.domain.Step;
import al.krat.intake.notes.NotesReader;
import al.krat.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTest {

    private static final Committee DURRES = Committees.ofQark(Qark.DURRES);
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2019, 12, 31);

    /** Notes of one day. */
    private static TypedMeetings.Typed notes(String date, String body) {
        return notesOf("KRAT Durrës", date, body);
    }

    private static TypedMeetings.Typed notesOf(String bodies, String date, String body) {
        String text = "Organi: " + bodies + "\nData: " + date + "\n" + body + "\n";
        var read = NotesReader.read(date + ".txt", text.getBytes(StandardCharsets.UTF_8), DURRES, true);
        return new TypedMeetings.Typed(read.meeting(), read.places());
    }

    private static Calendar calendar(List<TypedMeetings.Typed> meetings, LocalDate asOf) {
        var builder = new CalendarBuilder(FIRST, LAST, asOf);
        TypedMeetings.add(meetings, builder);
        return builder.build(Holidays.with(List.of()));
    }

    private static Calendar calendar(TypedMeetings.Typed... meetings) {
        return calendar(List.of(meetings), LAST);
    }

    static Stream<String> schedules() throws IOException {
        try (var in = Objects.requireNonNull(CalendarTest.class.getResourceAsStream("schedules.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void whatWasSaidLaterChangesTheTimes(String line) {
        String[] cells = line.split("\\|", -1);
        List<TypedMeetings.Typed> meetings = new ArrayList<>();
        meetings.add(
                notes("01.08.2019", "# Kalendari\nAKTIVITET [K-2019-003] " + cells[0].strip() + ": Takim (Policia)"));
        for (String said : cells[1].isBlank() ? new String[0] : cells[1].split(";")) {
            String[] parts = said.strip().split(" ", 2);
            meetings.add(notes(parts[0], "# Ndjekja\nK-2019-003 " + parts[1] + ": u tha"));
        }
        CalendarItem item = calendar(meetings, LAST).items().stream()
                .filter(each -> each.subject() instanceof Subject.Joint)
                .findFirst()
                .orElseThrow();
        assertEquals("K-2019-003", item.key());
        assertEquals(
                cells[2].strip(),
                item.within(FIRST, LAST).stream().map(CalendarTest::said).collect(Collectors.joining(" ")));
        assertEquals(cells[3].strip(), item.progress().name());
        assertEquals(Integer.parseInt(cells[4].strip()), item.changes());
    }

    private static String said(Occurrence time) {
        String mark =
                switch (time.state()) {
                    case PLANNED -> "+";
                    case HELD -> "v";
                    case NOT_HELD -> "-";
                    case CANCELLED -> "x";
                };
        return mark
                + (time.isMoved() ? time.planned() + ">" : "")
                + time.first()
                + (time.isLong() ? ".." + time.last() : "");
    }

    @Test
    void ameetingKeepsItsNameFromTheDayThatItIsAnnounced() {
        var june = notes("28.06.2019", "Mbledhja e radhës: 27.09.2019, 10:00\n# Pika\nPrefekti: Foli.");
        var september = notes("30.09.2019", "# Pika\nPrefekti: Foli.");
        CalendarItem announced = calendar(june).items().get(1);
        CalendarItem held = calendar(june, september).items().get(1);
        assertEquals("2019-06-28-KRAT-N", announced.key());
        assertEquals(announced.key(), held.key());
        assertEquals(0, announced.changes());
        assertEquals(1, held.changes());
        assertEquals(LocalDate.of(2019, 9, 30), held.occurrences().get(0).first());
        assertEquals(2, calendar(june, september).items().size());
    }

    @Test
    void aJointMeetingIsTheOneThatOneOfItsBodiesAnnounced() {
        var table = notesOf("Tryeza Teknike", "17.05.2019", "Mbledhja e radhës: 27.09.2019\n# Pika\nPrefekti: Foli.");
        var both = notesOf("KRAT Durrës, Tryeza Teknike", "30.09.2019", "# Pika\nPrefekti: Foli.");
        var committee = notesOf("KRAT Durrës", "30.09.2019", "# Pika\nPrefekti: Foli.");
        assertEquals(
                List.of("2019-05-17-TTAT", "2019-05-17-TTAT-N"),
                calendar(table, both).items().stream().map(CalendarItem::key).toList());
        assertEquals(3, calendar(table, committee).items().size());
    }

    @Test
    void deadlinesAreLateByTheDayOfTheCalendar() {
        var meeting = notes(
                "28.06.2019",
                "# Pika\nDETYRË Policia: Lista. Afati: 15.09.2019\nDETYRË Policia: Tjetra. Afati: në vazhdimësi");
        assertEquals(
                "PLANNED",
                calendar(List.of(meeting), LocalDate.of(2019, 9, 15))
                        .items()
                        .get(1)
                        .progress()
                        .name());
        Calendar late = calendar(List.of(meeting), LocalDate.of(2019, 9, 16));
        assertEquals("OVERDUE", late.items().get(1).progress().name());
        assertEquals(
                List.of(false, false, true),
                late.items().stream().map(CalendarItem::isUndated).toList());
    }

    /** One line of what became of each of three; the first that is behind decides. */
    @ParameterizedTest
    @CsvSource({
        "FULFILLED FULFILLED FULFILLED, DONE",
        "FULFILLED CANCELLED FULFILLED, DONE",
        "CANCELLED CANCELLED CANCELLED, CANCELLED",
        "FULFILLED STARTED FULFILLED, IN_PROGRESS",
        "FULFILLED UNREPORTED CANCELLED, PLANNED",
        "NOT_DONE FULFILLED STARTED, NOT_DONE",
    })
    void whatSeveralAnswerForStandsAsTheOneFurthestBehind(String steps, CalendarItem.Progress expected) {
        var recommendation =
                new Recommendation(null, List.of(), Prose.of("Të raportohet"), new Due.OnDate(LAST, ""), Details.NONE);
        LocalDate made = LocalDate.of(2019, 2, 1);
        List<Planned> same = Stream.of(steps.split(" "))
                .map(step -> new Planned(
                        "R-2019-004",
                        null,
                        recommendation,
                        made,
                        Party.typed(step),
                        List.of(new CommitmentEvent(made.plusDays(1), Step.valueOf(step), null, null, null, null)),
                        0,
                        new Place.InRecord("")))
                .toList();
        Calendar calendar = new CalendarBuilder(FIRST, LAST, LAST).add(same).build(Holidays.with(List.of()));
        assertEquals(
                List.of("R-2019-004 " + expected),
                calendar.items().stream()
                        .map(each -> each.key() + " " + each.progress())
                        .toList());
        assertEquals(null, calendar.items().get(0).lead());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08.10.2019 10:00-11:00: A (Policia) | 08.10.2019 10:30: B (Policia)       | INSTITUTION_TWICE
            08.10.2019 10:00-11:00: A (Policia) | 08.10.2019 11:00: B (Policia)       |
            08.10.2019 10:00: A (Policia)       | 08.10.2019 10:00: B (Arsimi)        |
            08.10.2019 10:00: A (Policia)       | 09.10.2019 10:00: B (Policia)       |
            08.10.2019: A (Policia)             | 08.10.2019 10:00: B (Policia)       |
            01.10.2019 10:00, çdo javë, 4 herë: A (Policia) | 15.10.2019 10:00: B (Arsimi, Policia) | INSTITUTION_TWICE
            01.10.2019 10:00, çdo javë: A (Policia) | 01.10.2019 10:00, çdo javë: B (Policia) | INSTITUTION_TWICE
            28.11.2019 10:00: A (Policia)       | tetor 2019: B (Arsimi)              | ON_HOLIDAY
            22.04.2019 10:00: A (Policia)       | tetor 2019: B (Arsimi)              | ON_HOLIDAY
            18.10.2019 10:00: A (Policia)       | nëntor 2019: B (Arsimi)             |
            """)
    void clashesAreToldOnceWithBothNames(String one, String other, @org.jspecify.annotations.Nullable String code) {
        var meeting = notes("02.01.2019", "# Kalendari\nAKTIVITET " + one + "\nAKTIVITET " + other);
        List<Finding> found = Clashes.in(calendar(meeting), DURRES).stream()
                .filter(each -> !each.args().getOrDefault("item", "").equals("KRAT"))
                .toList();
        assertEquals(
                code == null ? List.of() : List.of(code),
                found.stream().map(each -> each.code().name()).toList());
        for (Finding each : found) {
            String message = each.message(Language.ALBANIAN);
            assertEquals(true, message.contains("«A»"), message);
            assertEquals(code != null && code.endsWith("TWICE"), message.contains("«B»"), message);
        }
    }

    @Test
    void onePlaceIsTakenOnceHoweverItIsTyped() {
        var meeting = notes("02.01.2019", """
                # Kalendari
                AKTIVITET 08.10.2019 10:00: A (Policia)
                Vendi: Salla e Bashkisë
                AKTIVITET 08.10.2019 10:00: B (Arsimi)
                Vendi: salla e bashkise""");
        assertEquals(
                List.of("PLACE_TWICE"),
                Clashes.in(calendar(meeting), DURRES).stream()
                        .map(each -> each.code().name())
                        .filter(each -> !each.equals("ON_HOLIDAY"))
                        .toList());
    }

    @Test
    void yearsWithoutDatesOfTheMoonsHolidaysAreTold() {
        var builder = new CalendarBuilder(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 1, 31), LAST);
        List<Finding> found = Clashes.in(builder.build(Holidays.with(List.of())), DURRES);
        assertEquals(2, found.size());
        assertEquals(
                "krat.yaml vërejtje V460 Për vitin 2031 nuk dihet data e festës «Fitër Bajrami». (Shkruajeni te krat.yaml,"
                        + " nën konventat, festat: - Fitër Bajrami: DD.MM.2031)",
                found.get(0).toString());
    }

    @Test
    void aCalendarEndsAfterItBeginsAndSomeDay() {
        var builder = new CalendarBuilder(LAST, FIRST, LAST);
        assertThrows(IllegalArgumentException.class, () -> builder.build(Holidays.with(List.of())));
        var endless = new CalendarBuilder(FIRST, FIRST.plusYears(9), LAST);
        assertThrows(IllegalArgumentException.class, () -> endless.build(Holidays.with(List.of())));
    }
}
