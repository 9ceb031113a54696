package al.krat.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The plain words for a value of any kind, as {@code {$x}} in a phrase says it: «28.06.2019», «A, B dhe C». */
public final class Words {

    private Words() {}

    /**
     * The words of a value: a name in the nominative, a person with the form of address, a day in figures, a period by
     * its name, several with «dhe» before the last: {@code Words.of(LocalTime.of(10, 0), ALBANIAN)} is «10:00». Numbers
     * are not grouped, for years, protocol and law numbers are said so; what is of no known kind says itself.
     */
    public static String of(Object value, Language language) {
        if (value instanceof Noun noun) {
            return noun.nominative();
        }
        if (value instanceof Addressed person) {
            return People.name(person, language);
        }
        if (value instanceof LocalDate date) {
            return Dates.header(date);
        }
        if (value instanceof LocalTime time) {
            return Dates.time(time);
        }
        if (value instanceof YearMonth month) {
            return Dates.month(month, language);
        }
        if (value instanceof MonthSpan span) {
            return Periods.name(span.from(), span.to(), Case.NOMINATIVE, language);
        }
        if (value instanceof BigDecimal || value instanceof Double || value instanceof Float) {
            return Numbers.ungrouped(Numbers.exact(value), language);
        }
        if (value instanceof Collection<?> values) {
            return Lists.join(each(values, language), language);
        }
        return value.toString();
    }

    /** The words of each value. */
    public static List<String> each(Collection<?> values, Language language) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(of(value, language)));
        return words;
    }
}
