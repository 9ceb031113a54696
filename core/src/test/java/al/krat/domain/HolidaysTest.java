package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HolidaysTest {

    private static final Holidays PLAIN = Holidays.with(List.of());

    private static List<String> table() throws IOException {
        try (var in = Objects.requireNonNull(HolidaysTest.class.getResourceAsStream("holidays.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    private static String line(Holiday each) {
        return each.first() + " | " + each.kind() + " | " + each.sure() + " | " + each.name(Language.ALBANIAN);
    }

    private static List<String> of(Holidays holidays, String from, String to) {
        return holidays.between(LocalDate.parse(from), LocalDate.parse(to)).stream()
                .map(HolidaysTest::line)
                .toList();
    }

    @Test
    void aYearIsTheTableNoMoreAndNoLess() throws IOException {
        List<String> year =
                table().stream().filter(line -> line.startsWith("2019")).toList();
        assertEquals(year, of(PLAIN, "2019-01-01", "2019-12-31"));
    }

    @Test
    void otherYearsHaveWhatTheTableNames() throws IOException {
        for (String line : table()) {
            String day = line.substring(0, 10);
            Set<String> all = of(PLAIN, day, day).stream().collect(Collectors.toCollection(TreeSet::new));
            assertTrue(all.contains(line), () -> line + " is not in " + all);
        }
    }

    @Test
    void daysThatGoOnAreOnEachOfTheirDays() {
        assertEquals(
                List.of("2019-11-25 | OBSERVANCE | true | 16 Ditët e aktivizmit kundër dhunës me bazë gjinore"),
                of(PLAIN, "2019-12-10", "2019-12-10"));
        assertEquals(List.of(), of(PLAIN, "2019-12-11", "2019-12-11"));
    }

    @Test
    void aYearWithoutDatesOfTheMoonsHolidaysIsTold() {
        List<Holidays.Missing> missing = PLAIN.missing(LocalDate.of(2019, 12, 1), LocalDate.of(2030, 1, 31));
        assertEquals(
                Set.of(2026, 2027, 2028, 2029, 2030),
                missing.stream().map(Holidays.Missing::year).collect(Collectors.toSet()));
        assertEquals(10, missing.size());
    }

    @Test
    void whatTheCommitteeDatesTakesThePlaceOfWhatShips() {
        Holidays own = Holidays.with(List.of(
                new DatedHoliday("fiter bajrami", LocalDate.of(2019, 6, 5)),
                new DatedHoliday("Kurban Bajrami", LocalDate.of(2027, 5, 17)),
                new DatedHoliday("Ditë pushimi me vendim", LocalDate.of(2019, 6, 6))));
        assertEquals(
                List.of(
                        "2019-06-05 | PUBLIC | true | Fitër Bajrami",
                        "2019-06-06 | PUBLIC | true | Ditë pushimi me vendim"),
                of(own, "2019-06-01", "2019-06-11"));
        assertEquals(
                List.of("Fitër Bajrami"),
                own.missing(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2)).stream()
                        .map(each -> each.names().get(Language.ALBANIAN))
                        .toList());
    }

    /** By definition: nobody works on a day off, each stands in for one holiday, and none of them fall together. */
    @Test
    void everyHolidayOnAWeekendIsMadeUpForOnAWorkingDay() {
        for (int year = 1994; year <= 2050; year++) {
            List<Holiday> all = PLAIN.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            List<LocalDate> off = all.stream()
                    .filter(each -> each.kind() == Holiday.Kind.DAY_OFF)
                    .map(Holiday::first)
                    .toList();
            Set<LocalDate> publicDays = all.stream()
                    .filter(each -> each.kind() == Holiday.Kind.PUBLIC)
                    .map(Holiday::first)
                    .collect(Collectors.toSet());
            assertEquals(off.size(), Set.copyOf(off).size());
            assertTrue(off.stream().noneMatch(day -> publicDays.contains(day) || Holidays.isWeekend(day)));
            assertEquals(publicDays.stream().filter(Holidays::isWeekend).count(), off.size(), "year " + year);
        }
    }
}
