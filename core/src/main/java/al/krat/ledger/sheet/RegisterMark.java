package al.krat.ledger.sheet;

import al.krat.domain.Edition;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a register's file remembers on a hidden sheet: its day, its edition, and which matters it lists, so that a row which
 * somebody removed is missed.
 *
 * @param asOf its day
 * @param edition its edition
 * @param keys of its matters, as {@link al.krat.ledger.MatterKey} prints them
 */
public record RegisterMark(LocalDate asOf, Edition edition, List<String> keys) {

    /** The sheet's name. */
    public static final String SHEET = "krat";

    private static final String KIND = "regjistri";

    public RegisterMark {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(edition);
        keys = List.copyOf(keys);
    }

    public static RegisterMark of(LocalDate asOf, Edition edition, List<String> keys) {
        return new RegisterMark(asOf, edition, keys);
    }

    /** The rows of the sheet. */
    public List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(KIND, asOf.toString(), edition.name()));
        keys.forEach(key -> lines.add(List.of(key)));
        return lines;
    }

    /** Reads such rows; null where they are none of a register. */
    static @Nullable RegisterMark parse(List<List<String>> lines) {
        List<String> first = lines.isEmpty() ? List.of() : lines.get(0);
        if (first.size() < 3 || !first.get(0).equals(KIND)) {
            return null;
        }
        try {
            return new RegisterMark(
                    LocalDate.parse(first.get(1)),
                    first.get(2).equals(Edition.PUBLIC.name()) ? Edition.PUBLIC : Edition.INTERNAL,
                    lines.subList(1, lines.size()).stream()
                            .filter(line -> !line.isEmpty() && !line.get(0).isEmpty())
                            .map(line -> line.get(0))
                            .toList());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
