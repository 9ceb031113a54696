package al.krat.domain;

import al.krat.language.Language;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a holiday is, as {@code holidays.yaml} says.
 *
 * @param kind what it is
 * @param when «03-14», «11-25..12-10», «catholic-easter», «orthodox-easter», «moon»
 * @param years the first and the last in which it holds
 * @param unsure the years in which that is not sure, or null
 * @param names what it is called
 * @param aliases other names that krat.yaml may give it
 * @param dates the dates that ship of one that moves with the moon
 */
record HolidayRule(
        Holiday.Kind kind,
        String when,
        Span years,
        @Nullable Span unsure,
        Map<Language, String> names,
        List<String> aliases,
        List<LocalDate> dates) {

    private static final String MOON = "moon";

    /** Years from one to another. */
    record Span(int from, int to) {
        static Span of(String cell) {
            int dots = cell.indexOf("..");
            if (dots < 0) {
                return new Span(Integer.parseInt(cell), Integer.parseInt(cell));
            }
            String to = cell.substring(dots + 2);
            return new Span(
                    Integer.parseInt(cell.substring(0, dots)), to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
        }

        boolean has(int year) {
            return year >= from && year <= to;
        }
    }

    static List<HolidayRule> read() {
        List<HolidayRule> rules = new ArrayList<>();
        Listing.read("holidays.yaml").forEach((key, fields) -> {
            String row = Objects.requireNonNull(fields.get("rule")).get(0);
            List<String> cells = Listing.cells(row, '|');
            String unsure = Listing.cell(cells, 3);
            Map<Language, String> names = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                names.put(
                        language,
                        Objects.requireNonNull(fields.get(language.code())).get(0));
            }
            rules.add(new HolidayRule(
                    Holiday.Kind.valueOf(cells.get(0)),
                    cells.get(1),
                    Span.of(cells.get(2)),
                    unsure == null ? null : Span.of(unsure),
                    names,
                    fields.getOrDefault("aliases", List.of()),
                    fields.getOrDefault("dates", List.of()).stream()
                            .map(LocalDate::parse)
                            .toList()));
        });
        return List.copyOf(rules);
    }

    boolean isDated() {
        return when.equals(MOON);
    }

    boolean isIn(int year) {
        return years.has(year);
    }

    boolean isSure(int year) {
        return unsure == null || !unsure.has(year);
    }

    boolean isCalled(String typed) {
        String wanted = Holidays.folded(typed);
        return names.values().stream().anyMatch(name -> Holidays.folded(name).equals(wanted))
                || aliases.stream().anyMatch(alias -> Holidays.folded(alias).equals(wanted));
    }

    /** Its first day in a year. */
    LocalDate day(int year) {
        return switch (when) {
            case "catholic-easter" -> Easter.catholic(year);
            case "orthodox-easter" -> Easter.orthodox(year);
            default -> monthDay(when.substring(0, 5)).atYear(year);
        };
    }

    /** Its last day, where it begins on a day. */
    LocalDate lastFrom(LocalDate first) {
        int dots = when.indexOf("..");
        return dots < 0 ? first : monthDay(when.substring(dots + 2)).atYear(first.getYear());
    }

    private static MonthDay monthDay(String cell) {
        return MonthDay.parse("--" + cell);
    }
}
