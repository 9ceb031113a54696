package al.krat.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** {@code {$x}} and {@code {$x :string}}: the plain words for a value of any kind; chooses by the exact text. */
final class TextFunction implements PhraseFunction {

    private final Language language;

    private TextFunction(Language language) {
        this.language = language;
    }

    static PhraseFunction of(Options options) {
        return new TextFunction(options.language());
    }

    @Override
    public String say(Object value) {
        return words(value, language);
    }

    @Override
    public List<String> choose(Object value, List<String> keys) {
        String words = say(value);
        return keys.contains(words) ? List.of(words) : List.of();
    }

    /** Whole numbers are not grouped here: years, protocol and law numbers are said so. */
    static String words(Object value, Language language) {
        if (value instanceof Noun noun) {
            return noun.nominative();
        }
        if (value instanceof Addressed person) {
            return PersonFunction.name(person, language);
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
            return Numbers.digits(NumberFunction.number(value), language);
        }
        if (value instanceof Collection<?> values) {
            return Lists.join(each(values, language), language);
        }
        return value.toString();
    }

    static List<String> each(Collection<?> values, Language language) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(words(value, language)));
        return words;
    }
}
