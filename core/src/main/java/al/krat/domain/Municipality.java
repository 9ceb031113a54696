package al.krat.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A municipality (bashkia) of the law on administrative division (ligji nr. 115/2014).
 *
 * @param qark its qark
 * @param name the name after «Bashkia», unchanged in all cases: «Krujë»
 * @param definite the definite form that prose uses: «Kruja»; null where it is not settled
 * @param genitive its genitive: «Krujës»; null where it is not settled
 * @param spellings other ways to write the name
 * @param former the name it had before, or null
 * @param formerUntil the last day of that name, unconfirmed; null where there is none
 */
public record Municipality(
        Qark qark,
        String name,
        @Nullable String definite,
        @Nullable String genitive,
        List<String> spellings,
        @Nullable String former,
        @Nullable LocalDate formerUntil) {

    private static final class All {
        static final Map<Qark, List<Municipality>> BY_QARK = read();
    }

    public Municipality {
        Objects.requireNonNull(qark);
        Objects.requireNonNull(name);
        spellings = List.copyOf(spellings);
    }

    /** The municipalities of a qark, in alphabetical order. */
    public static List<Municipality> of(Qark qark) {
        return Objects.requireNonNull(All.BY_QARK.get(qark));
    }

    /** The genitive of a qark's name in prose, «Durrësit» in «qarku i Durrësit». */
    public static String genitive(Qark qark) {
        return of(qark).stream()
                .filter(each -> each.name().equals(qark.albanianName()))
                .findFirst()
                .map(Municipality::genitive)
                .orElseThrow();
    }

    private static Map<Qark, List<Municipality>> read() {
        var all = new EnumMap<Qark, List<Municipality>>(Qark.class);
        Listing.read("municipalities.yaml").forEach((key, fields) -> {
            Qark qark = Qark.of(key).orElseThrow(() -> new IllegalStateException("no qark " + key));
            var municipalities = new ArrayList<Municipality>();
            Objects.requireNonNull(fields.get(Listing.ROWS)).forEach(row -> municipalities.add(of(qark, row)));
            all.put(qark, List.copyOf(municipalities));
        });
        return all;
    }

    private static Municipality of(Qark qark, String row) {
        List<String> cells = Listing.cells(row, '|');
        String spellings = Listing.cell(cells, 3);
        String former = Listing.cell(cells, 4);
        int dots = former == null ? -1 : former.indexOf("..");
        return new Municipality(
                qark,
                cells.get(0),
                Listing.cell(cells, 1),
                Listing.cell(cells, 2),
                spellings == null ? List.of() : Listing.cells(spellings, ';'),
                former == null ? null : former.substring(0, dots),
                former == null ? null : LocalDate.parse(former.substring(dots + 2)));
    }
}
