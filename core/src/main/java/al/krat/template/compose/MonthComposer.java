package al.krat.template.compose;

import al.krat.domain.Holiday;
import al.krat.domain.Period;
import al.krat.language.Language;
import al.krat.ledger.calendar.Calendar;
import al.krat.ledger.calendar.CalendarItem;
import al.krat.ledger.calendar.Occurrence;
import al.krat.ledger.calendar.Subject;
import al.krat.template.view.DayView;
import al.krat.template.view.MarkView;
import al.krat.template.view.MonthView;
import al.krat.template.view.NamedDayView;
import al.krat.template.view.TextView;
import al.krat.template.view.WeekView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The months of a calendar as grids. */
final class MonthComposer {

    private static final int WEEK = 7;

    private final Calendar calendar;
    private final CalendarRows rows;
    private final Language language;
    private final List<Holiday> named;

    MonthComposer(Calendar calendar, CalendarRows rows, Language language) {
        this.calendar = calendar;
        this.rows = rows;
        this.language = language;
        this.named = calendar.namedDays();
    }

    List<MonthView> months() {
        List<MonthView> months = new ArrayList<>();
        YearMonth last = YearMonth.from(calendar.to());
        for (YearMonth month = YearMonth.from(calendar.from()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month(month));
        }
        return months;
    }

    NamedDayView named(Holiday holiday) {
        boolean several = !holiday.first().equals(holiday.last());
        return new NamedDayView(
                holiday.first(), several ? holiday.last() : null, holiday.kind(), holiday.name(language));
    }

    private MonthView month(YearMonth month) {
        List<WeekView> weeks = new ArrayList<>();
        LocalDate monday =
                month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        for (LocalDate day = monday; !day.isAfter(month.atEndOfMonth()); day = day.plusDays(WEEK)) {
            List<DayView> days = new ArrayList<>();
            for (int i = 0; i < WEEK; i++) {
                days.add(day(day.plusDays(i), month));
            }
            weeks.add(new WeekView(days));
        }
        LocalDate from = latest(month.atDay(1), calendar.from());
        LocalDate to = month.atEndOfMonth().isAfter(calendar.to()) ? calendar.to() : month.atEndOfMonth();
        List<NamedDayView> longer = named.stream()
                .filter(each -> !each.first().equals(each.last()))
                .filter(each -> !each.last().isBefore(from) && !each.first().isAfter(to))
                .map(this::named)
                .toList();
        return new MonthView(new Period(month, month), weeks, marks(from, to, true), longer);
    }

    private DayView day(LocalDate day, YearMonth month) {
        boolean shown =
                YearMonth.from(day).equals(month) && !day.isBefore(calendar.from()) && !day.isAfter(calendar.to());
        if (!shown) {
            return new DayView(null, false, List.of(), List.of());
        }
        List<Holiday> its = named.stream()
                .filter(each -> each.isOn(day) && each.first().equals(each.last()))
                .toList();
        return new DayView(
                day.getDayOfMonth(),
                its.stream().anyMatch(Holiday::isFree),
                its.stream().map(this::named).toList(),
                marks(day, day, false));
    }

    /** What is on; what takes longer than a week stands below the grid and not in each of its cells. */
    private List<MarkView> marks(LocalDate from, LocalDate to, boolean spans) {
        List<MarkView> marks = new ArrayList<>();
        for (CalendarItem item : calendar.items()) {
            for (Occurrence time : item.within(from, to)) {
                boolean isSpan = time.last().toEpochDay() - time.first().toEpochDay() >= WEEK;
                if (isSpan == spans) {
                    marks.add(mark(item, time));
                }
            }
        }
        marks.sort(Comparator.comparing(mark -> Objects.requireNonNullElse(mark.time(), LocalTime.MIN)));
        return marks;
    }

    private MarkView mark(CalendarItem item, Occurrence time) {
        boolean meeting = item.subject() instanceof Subject.Sitting;
        TextView text = meeting ? null : rows.text(item);
        return new MarkView(
                meeting ? "MEETING" : item.isDeadline() ? "DEADLINE" : "ACTIVITY",
                rows.bodies(item),
                text == null ? null : Shortened.of(text),
                time.first(),
                time.isLong() ? time.last() : null,
                time.start(),
                time.state(),
                time.isMoved());
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
