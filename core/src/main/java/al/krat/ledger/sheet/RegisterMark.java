package al.krat.ledger.sheet;

import al.krat.domain.Edition;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What a register's file remembers on a hidden sheet: its day, its edition, and of each matter what stood in its row, so
 * that what somebody changed or removed is seen.
 *
 * @param asOf its day
 * @param edition its edition
 * @param rows by the key of the matter, as {@link al.krat.ledger.MatterKey} prints it, the checks of its cells
 */
public record RegisterMark(LocalDate asOf, Edition edition, Map<String, List<String>> rows) {

    /** The sheet's name. */
    public static final String SHEET = "krat";

    private static final String KIND = "regjistri";

    public RegisterMark {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(edition);
        rows = new LinkedHashMap<>(rows);
    }

    /** What is remembered of a row: a check of the words in each column, in the order of {@link RegisterColumn}. */
    public static List<String> checks(Collection<String> cells) {
        return cells.stream().map(RegisterMark::check).toList();
    }

    /** A short sum of words; blanks at their ends and how a line ends do not count. */
    static String check(String words) {
        if (words.isBlank()) {
            return "0";
        }
        String plain = Normalizer.normalize(words.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC)
                .strip();
        var sum = new CRC32();
        sum.update(plain.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /** The rows of the sheet. */
    public List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(KIND, asOf.toString(), edition.name()));
        rows.forEach((key, checks) -> lines.add(List.of(key, String.join(" ", checks))));
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
                            .filter(line -> line.size() > 1)
                            .collect(Collectors.toMap(
                                    line -> line.get(0),
                                    line -> List.of(line.get(1).split(" ")),
                                    (one, other) -> one,
                                    LinkedHashMap::new)));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Whether a cell says something else than the file said at first; false where that is not known. */
    boolean isChanged(String key, RegisterColumn column, String words) {
        List<String> checks = rows.getOrDefault(key, List.of());
        return column.ordinal() < checks.size() && !checks.get(column.ordinal()).equals(check(words));
    }
}
