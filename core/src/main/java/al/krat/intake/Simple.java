package al.krat.intake;

import al.krat.domain.Period;
import al.krat.domain.RecordId;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values that a single scalar holds. */
enum Simple {
    STRING(String.class, Tree.Kind.TEXT, FileCode.EXPECTED_TEXT) {
        @Override
        Object parse(String text) {
            return text;
        }
    },
    INTEGER(Integer.class, Tree.Kind.NUMBER, FileCode.BAD_NUMBER) {
        @Override
        Object parse(String text) {
            return decimal(text).intValueExact();
        }
    },
    DECIMAL(BigDecimal.class, Tree.Kind.NUMBER, FileCode.BAD_NUMBER) {
        @Override
        Object parse(String text) {
            return decimal(text);
        }
    },
    BOOLEAN(Boolean.class, Tree.Kind.BOOLEAN, FileCode.EXPECTED_TRUTH) {
        @Override
        Object parse(String text) {
            return text.charAt(0) == 't' || text.charAt(0) == 'T';
        }
    },
    DATE(LocalDate.class, Tree.Kind.TEXT, FileCode.BAD_DATE) {
        @Override
        @Nullable Object parse(String text) {
            // years of four digits: what no calendar or file format holds is no date of a meeting
            return text.length() == 10 ? LocalDate.parse(text) : null;
        }
    },
    TIME(LocalTime.class, Tree.Kind.TEXT, FileCode.BAD_TIME) {
        @Override
        Object parse(String text) {
            return LocalTime.parse(text);
        }
    },
    PERIOD(Period.class, Tree.Kind.TEXT, FileCode.BAD_PERIOD) {
        @Override
        @Nullable Object parse(String text) {
            return orNull(Period.parse(text));
        }
    },
    ID(RecordId.class, Tree.Kind.TEXT, FileCode.BAD_ID) {
        @Override
        @Nullable Object parse(String text) {
            return orNull(RecordId.parse(text));
        }
    };

    /** Numbers that nobody types; 1e999999999 is short to type and long to count with. */
    private static final int MAX_DIGITS = 1000;

    private final Class<?> type;
    private final Tree.Kind kind;
    private final FileCode code;

    Simple(Class<?> type, Tree.Kind kind, FileCode code) {
        this.type = type;
        this.kind = kind;
        this.code = code;
    }

    /** What a scalar must be to be read. */
    Tree.Kind kind() {
        return kind;
    }

    /** What is wrong with a scalar of the right kind that is not read. */
    FileCode code() {
        return code;
    }

    /** Reads a scalar's text; null or an exception of its parsers where it is none. */
    abstract @Nullable Object parse(String text);

    /** Reads a scalar's text; null where it is none. */
    @Nullable Object read(String text) {
        try {
            return parse(text);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException notOne) {
            return null;
        }
    }

    Tree.Scalar write(Object value) {
        return new Tree.Scalar(value.toString(), kind, false, Tree.Mark.NONE);
    }

    /** The kind of a class, or null where it is no simple one. */
    static @Nullable Simple of(Class<?> type) {
        for (Simple simple : values()) {
            if (simple.type == type) {
                return simple;
            }
        }
        return type == int.class ? INTEGER : type == boolean.class ? BOOLEAN : null;
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > MAX_DIGITS) {
            throw new ArithmeticException("too long");
        }
        var number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) > MAX_DIGITS) {
            throw new ArithmeticException("too large");
        }
        return number;
    }

    private static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }
}
