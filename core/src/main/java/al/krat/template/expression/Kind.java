package al.krat.template.expression;

import al.krat.language.Noun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.thymeleaf.engine.IterationStatusVar;

/** The kinds of values that a view may hold. */
public enum Kind {
    /** tekst */
    TEXT,
    /** numër i plotë */
    NUMBER,
    /** numër dhjetor */
    DECIMAL,
    /** po ose jo */
    FLAG,
    /** datë */
    DATE,
    /** orë */
    TIME,
    /** emër që lakohet */
    NOUN,
    /** vlerë nga një listë e mbyllur */
    CONSTANT,
    /** regjistrim */
    RECORD,
    /** listë */
    LIST,
    /** gjendja e një përsëritjeje */
    STATUS,
    /** what only phrases understand */
    OPAQUE;

    /** As messages name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of values of a class. */
    public static Kind of(Class<?> type) {
        if (type == String.class) {
            return TEXT;
        }
        if (type == Integer.class || type == Long.class || type == int.class || type == long.class) {
            return NUMBER;
        }
        if (type == BigDecimal.class) {
            return DECIMAL;
        }
        if (type == Boolean.class || type == boolean.class) {
            return FLAG;
        }
        if (type == LocalDate.class) {
            return DATE;
        }
        if (type == LocalTime.class) {
            return TIME;
        }
        if (type == Noun.class) {
            return NOUN;
        }
        if (type == IterationStatusVar.class || type == Pass.class) {
            return STATUS;
        }
        if (List.class.isAssignableFrom(type)) {
            return LIST;
        }
        if (Enum.class.isAssignableFrom(type)) {
            return CONSTANT;
        }
        return type.isRecord() ? RECORD : OPAQUE;
    }

    static Kind of(Object value) {
        return of(value.getClass());
    }
}
