package al.krat.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An id that is stable for ever: {@code DR-KRAT-A-2019-003}; in notes {@code A-2019-003} is enough.
 *
 * @param series the workspace's prefix, {@code DR-KRAT}, or null in the short form
 * @param kind what it names
 * @param year the year of origin
 * @param number counted per workspace, kind and year from 1, never reused
 */
public record RecordId(@Nullable String series, RecordKind kind, int year, int number) {

    private static final Pattern FORM = Pattern.compile("(?:([A-Z]{2}-[A-Z]{2,8})-)?+([MARKV])-(\\d{4})-(\\d{2,6})");

    public RecordId {
        Objects.requireNonNull(kind);
    }

    /** Reads either form; empty where the text is no id. */
    public static Optional<RecordId> parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        return RecordKind.of(m.group(2).charAt(0))
                .map(kind ->
                        new RecordId(m.group(1), kind, Integer.parseInt(m.group(3)), Integer.parseInt(m.group(4))));
    }

    /** {@code A-2019-003} */
    public String shortForm() {
        String n = String.valueOf(number);
        return kind.letter() + "-" + year + "-" + "0".repeat(Math.max(0, kind.digits() - n.length())) + n;
    }

    /** Whether both name the same record: a short form stands for any series. */
    public boolean sameAs(RecordId other) {
        return kind == other.kind
                && year == other.year
                && number == other.number
                && (series == null || other.series == null || series.equals(other.series));
    }

    @Override
    public String toString() {
        return series == null ? shortForm() : series + "-" + shortForm();
    }
}
