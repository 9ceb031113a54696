package al.krat.cli;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an hour: 10:00, or 10.00 as people write it. */
final class Hour implements ITypeConverter<LocalTime> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("H:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalTime convert(String typed) {
        try {
            return LocalTime.parse(typed.strip().replace('.', ':'), FORM);
        } catch (DateTimeParseException noHour) {
            throw new TypeConversionException(typed);
        }
    }
}
