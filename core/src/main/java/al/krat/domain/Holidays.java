package al.krat.domain;

import al.krat.language.Folding;
import al.krat.language.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The public holidays of Albania and the days of the field. Fixed days and both Easters are known for every year; the
 * Bajrams, which follow the moon, only for the years in which somebody has given them a date.
 */
public final class Holidays {

    /** The names of a holiday that moves with the moon, of which a year has no date. */
    public record Missing(Map<Language, String> names, int year) {
        public Missing {
            names = Map.copyOf(names);
        }
    }

    private static final class All {
        static final List<HolidayRule> RULES = HolidayRule.read();
    }

    private final List<DatedHoliday> own;

    private Holidays(List<DatedHoliday> own) {
        this.own = List.copyOf(own);
    }

    /** The holidays with the dates that a committee gives of its own. */
    public static Holidays with(List<DatedHoliday> own) {
        return new Holidays(own);
    }

    /** All that have a day from one day to another, in order; public ones first within a day. */
    public List<Holiday> between(LocalDate from, LocalDate to) {
        List<Holiday> found = new ArrayList<>();
        // what begins at the end of a year may be off at the beginning of the next
        for (int year = from.getYear() - 1; year <= to.getYear(); year++) {
            found.addAll(of(year));
        }
        found.removeIf(each -> each.last().isBefore(from) || each.first().isAfter(to));
        found.sort(Comparator.comparing(Holiday::first).thenComparing(Holiday::kind));
        return List.copyOf(found);
    }

    /** The moon's holidays without a date, for each year from one day to another. */
    public List<Missing> missing(LocalDate from, LocalDate to) {
        List<Missing> missing = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            for (HolidayRule rule : All.RULES) {
                if (rule.isDated() && rule.isIn(year) && dates(rule, year).isEmpty()) {
                    missing.add(new Missing(rule.names(), year));
                }
            }
        }
        return List.copyOf(missing);
    }

    private List<Holiday> of(int year) {
        List<Holiday> all = new ArrayList<>();
        for (HolidayRule rule : All.RULES) {
            if (rule.isIn(year)) {
                boolean sure = rule.isSure(year);
                for (LocalDate day : rule.isDated() ? dates(rule, year) : List.of(rule.day(year))) {
                    all.add(new Holiday(day, rule.lastFrom(day), rule.kind(), rule.names(), sure));
                }
            }
        }
        for (DatedHoliday each : own) {
            if (each.day().getYear() == year && All.RULES.stream().noneMatch(rule -> rule.isCalled(each.name()))) {
                Map<Language, String> names = new EnumMap<>(Language.class);
                for (Language language : Language.values()) {
                    names.put(language, each.name());
                }
                all.add(new Holiday(each.day(), each.day(), Holiday.Kind.PUBLIC, names, true));
            }
        }
        all.addAll(daysOff(all));
        return all;
    }

    /** The dates that the committee gives, else those that ship. */
    private List<LocalDate> dates(HolidayRule rule, int year) {
        List<LocalDate> given = own.stream()
                .filter(each -> each.day().getYear() == year && rule.isCalled(each.name()))
                .map(DatedHoliday::day)
                .toList();
        return given.isEmpty()
                ? rule.dates().stream().filter(day -> day.getYear() == year).toList()
                : given;
    }

    /** For each public holiday on a Saturday or Sunday the next working day is off (law 7651/1992). */
    private static List<Holiday> daysOff(List<Holiday> all) {
        Set<LocalDate> taken = new HashSet<>();
        List<Holiday> free = all.stream()
                .filter(Holiday::isFree)
                .sorted(Comparator.comparing(Holiday::first))
                .toList();
        free.forEach(each -> taken.add(each.first()));
        List<Holiday> off = new ArrayList<>();
        Set<LocalDate> moved = new HashSet<>();
        for (Holiday each : free) {
            if (isWeekend(each.first()) && moved.add(each.first())) {
                LocalDate day = each.first();
                while (isWeekend(day) || taken.contains(day)) {
                    day = day.plusDays(1);
                }
                taken.add(day);
                off.add(new Holiday(day, day, Holiday.Kind.DAY_OFF, each.names(), each.sure()));
            }
        }
        return off;
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    static String folded(String name) {
        return Folding.fold(Objects.requireNonNull(name));
    }
}
