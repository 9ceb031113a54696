package al.krat.language;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/** {@code :data form=…}: a day in figures or words. */
final class DateFunction {

    private static final Map<String, Function<LocalDate, String>> ALBANIAN = Map.of(
            "koka", Dates::header,
            "citim", Dates::citation,
            "proza", date -> Dates.prose(date, Language.ALBANIAN),
            "muaji", date -> Dates.month(date.getMonthValue(), Language.ALBANIAN),
            "viti", date -> String.valueOf(date.getYear()),
            "dita", Dates::dayPhrase,
            "ditaKallezore", Dates::weekdayAccusative,
            "emriDites", Dates::weekday);

    private static final Map<String, Function<LocalDate, String>> ENGLISH = Map.of(
            "koka", Dates::header,
            "citim", Dates::citation,
            "proza", date -> Dates.prose(date, Language.ENGLISH),
            "muaji", date -> Dates.month(date.getMonthValue(), Language.ENGLISH),
            "viti", date -> String.valueOf(date.getYear()),
            "dita", date -> Dates.weekday(date, Language.ENGLISH),
            "ditaKallezore", date -> "on " + Dates.weekday(date, Language.ENGLISH),
            "emriDites", date -> Dates.weekday(date, Language.ENGLISH));

    private DateFunction() {}

    static PhraseFunction of(Options options) {
        Function<LocalDate, String> form =
                options.one("form", options.language() == Language.ALBANIAN ? ALBANIAN : ENGLISH, Dates::header);
        return value -> {
            if (value instanceof LocalDate date) {
                return form.apply(date);
            }
            throw new IllegalArgumentException("no day: " + value);
        };
    }
}
