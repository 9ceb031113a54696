package al.krat.domain;

import al.krat.language.Folding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The acts that set up the committees, as they ship: none is confirmed, so none is printed before somebody confirms it. */
public final class Acts {

    private static final class All {
        static final Map<String, LegalBasis> BY_NAME = read();
    }

    private Acts() {}

    /** The short names by which an act is confirmed, «urdhri 6/2017», oldest first. */
    public static List<String> names() {
        return List.copyOf(All.BY_NAME.keySet());
    }

    /** The act of a short name, however it is typed: «urdhri 6/2017», «Urdhri nr. 6/2017», «6/2017». */
    public static Optional<LegalBasis> named(String typed) {
        String wanted = number(typed);
        return All.BY_NAME.entrySet().stream()
                .filter(each -> number(each.getKey()).equals(wanted))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What is left of a short name without its kind: «6/2017». */
    private static String number(String name) {
        String folded = Folding.fold(name);
        String bare = folded.startsWith("urdhri ") ? folded.substring("urdhri ".length()) : folded;
        return bare.startsWith("nr")
                ? bare.substring(bare.startsWith("nr.") ? 3 : 2).strip()
                : bare;
    }

    private static Map<String, LegalBasis> read() {
        var acts = new LinkedHashMap<String, LegalBasis>();
        Listing.read("acts.yaml").forEach((name, fields) -> {
            String row = Objects.requireNonNull(fields.get(Listing.ROWS)).get(0);
            acts.put(name, act(Listing.cells(row, '|')));
        });
        return acts;
    }

    private static LegalBasis act(List<String> cells) {
        String time = cells.get(5);
        int dots = time.indexOf("..");
        String to = time.substring(dots + 2);
        return new LegalBasis(
                cells.get(0),
                cells.get(1),
                LocalDate.parse(cells.get(2)),
                cells.get(3),
                cells.get(4),
                LocalDate.parse(time.substring(0, dots)),
                to.isEmpty() ? null : LocalDate.parse(to),
                false);
    }
}
