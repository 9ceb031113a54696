package al.krat.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day: 2019-06-28, or 28.06.2019 as people write it. */
final class Day implements ITypeConverter<LocalDate> {

    private static final List<DateTimeFormatter> FORMS = List.of(form("uuuu-MM-dd"), form("d.M.uuuu"));

    @Override
    public LocalDate convert(String typed) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(typed.strip(), form);
            } catch (DateTimeParseException notThisForm) {
                // the next one
            }
        }
        throw new TypeConversionException(typed);
    }

    private static DateTimeFormatter form(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
