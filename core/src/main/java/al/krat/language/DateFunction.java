package al.krat.language;

import java.time.LocalDate;
import java.util.Map;

/**
 * {@code :data form=…}: a day in figures ({@code koka} «28.06.2019», {@code citim} «28.6.2019»), in words ({@code proza}
 * «28 qershor 2019») or by its name ({@code dita} «ditën e premte», {@code ditaKallezore} «të premten»,
 * {@code emriDites} «e premte»), by {@link Dates}; {@code muaji} and {@code viti} are its parts.
 */
final class DateFunction implements PhraseFunction {

    private enum Form {
        HEADER,
        CITATION,
        PROSE,
        DAY,
        DAY_ACCUSATIVE,
        DAY_NAME,
        MONTH,
        YEAR
    }

    private static final Map<String, Form> FORMS = Map.of(
            "koka", Form.HEADER,
            "citim", Form.CITATION,
            "proza", Form.PROSE,
            "dita", Form.DAY,
            "ditaKallëzore", Form.DAY_ACCUSATIVE,
            "emriDitës", Form.DAY_NAME,
            "muaji", Form.MONTH,
            "viti", Form.YEAR);

    private final Form form;
    private final Language language;

    private DateFunction(Form form, Language language) {
        this.form = form;
        this.language = language;
    }

    static PhraseFunction of(Options options) {
        return new DateFunction(options.one("form", FORMS, Form.HEADER), options.language());
    }

    @Override
    public String say(Object value) {
        if (!(value instanceof LocalDate date)) {
            throw new IllegalArgumentException("no day: " + value);
        }
        return switch (form) {
            case HEADER -> Dates.header(date);
            case CITATION -> Dates.citation(date);
            case PROSE -> Dates.prose(date, language);
            case DAY -> Dates.dayPhrase(date, language);
            case DAY_ACCUSATIVE -> Dates.weekdayAccusative(date, language);
            case DAY_NAME -> Dates.weekday(date, language);
            case MONTH -> Dates.month(date.getMonthValue(), language);
            case YEAR -> String.valueOf(date.getYear());
        };
    }
}
