package al.krat.template.view;

import al.krat.domain.Period;
import al.krat.language.Noun;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of joint activities (kalendari i aktiviteteve të përbashkëta).
 *
 * @param letterhead koka e shkresës
 * @param body whose calendar it is
 * @param bodiesShort the short name, «KRAT»
 * @param bodiesFull the full name, for the author of the file
 * @param from its first day
 * @param to its last day
 * @param period the period that these days are, or null
 * @param weekdays a Monday and the days behind it, for the heads of months
 * @param months each month of it
 * @param rows meetings and activities that have a day, in order
 * @param undated activities without one
 * @param deadlines what is due, in order, and behind it what has no day
 * @param days the public holidays and the days of the field
 * @param signatories the signature block, in order
 * @param draft PROJEKT
 * @param internal whether this is the internal edition
 */
public record CalendarView(
        LetterheadView letterhead,
        Noun body,
        String bodiesShort,
        String bodiesFull,
        LocalDate from,
        LocalDate to,
        @Nullable Period period,
        List<LocalDate> weekdays,
        List<MonthView> months,
        List<CalendarRowView> rows,
        List<CalendarRowView> undated,
        List<DeadlineView> deadlines,
        List<NamedDayView> days,
        List<SignatoryView> signatories,
        boolean draft,
        boolean internal) {
    public CalendarView {
        weekdays = List.copyOf(weekdays);
        months = List.copyOf(months);
        rows = List.copyOf(rows);
        undated = List.copyOf(undated);
        deadlines = List.copyOf(deadlines);
        days = List.copyOf(days);
        signatories = List.copyOf(signatories);
    }
}
