package al.krat.writer;

import al.krat.template.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Figures that are charts, as templates write them. */
public final class ChartSamples {

    /** Names of institutions, long ones among them. */
    public static final List<String> INSTITUTIONS = List.of(
            "Drejtoria Vendore e Policisë",
            "Drejtoria Rajonale e Shërbimit Social Shtetëror",
            "Bashkia Durrës",
            "Prokuroria pranë Gjykatës së Shkallës së Parë",
            "Njësia Vendore e Kujdesit Shëndetësor",
            "Zyra Vendore Arsimore Parauniversitare",
            "Inspektorati Shtetëror i Punës",
            "Bashkia Krujë",
            "Bashkia Shijak",
            "Agjencia Kombëtare e Punësimit dhe Aftësive",
            "Drejtoria e Kufirit dhe Migracionit",
            "Organizata «Të ndryshëm dhe të barabartë»");

    public static final List<String> SERIES =
            List.of("Gra", "Vajza nën 18 vjeç", "Burra", "Djem nën 18 vjeç", "Nuk dihet");

    private ChartSamples() {}

    /** A figure of a kind. */
    public static String figure(String kind, String message, List<String> heads, List<List<String>> rows) {
        String head = heads.stream()
                .map(each -> "<th scope=\"col\" class=\"num\">" + each + "</th>")
                .collect(Collectors.joining());
        String body = rows.stream()
                .map(row -> "<tr><th scope=\"row\">" + row.get(0) + "</th>"
                        + row.stream()
                                .skip(1)
                                .map(cell -> "<td class=\"num\">" + cell + "</td>")
                                .collect(Collectors.joining())
                        + "</tr>")
                .collect(Collectors.joining());
        return "<figure class=\"chart " + kind + "\"><figcaption>" + message
                + "</figcaption><table><colgroup><col class=\"wide\"/>" + "<col/>".repeat(heads.size())
                + "</colgroup><thead><tr><th scope=\"col\">Institucioni</th>" + head + "</tr></thead><tbody>"
                + body + "</tbody></table></figure>";
    }

    /** A figure with categories and series of samples and small numbers, the same at every call. */
    public static String figure(String kind, int categories, int series) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            List<String> row = new ArrayList<>(List.of(name(kind, i)));
            for (int k = 0; k < series; k++) {
                row.add(String.valueOf((i * 7 + k * 5 + 3) % 13 + (k == 0 ? 4 : 0)));
            }
            rows.add(row);
        }
        return figure(kind, "Rastet e referuara janë më të shumta te policia.", SERIES.subList(0, series), rows);
    }

    private static String name(String kind, int i) {
        String name = INSTITUTIONS.get(i % INSTITUTIONS.size());
        return i < INSTITUTIONS.size() ? name : name + " " + (i / INSTITUTIONS.size() + 1);
    }

    /** A page with a chart of each kind. */
    public static Page all() {
        return page(List.of(
                figure("bar", 5, 1),
                figure("stacked", 5, 3),
                figure(
                        "line",
                        "Rastet e referuara u përgjysmuan brenda vitit.",
                        List.of("Të identifikuara", "Të referuara"),
                        IntStream.rangeClosed(1, 6)
                                .mapToObj(i -> List.of(
                                        i + "-mujori",
                                        String.valueOf(14 - i * 2),
                                        i == 3 ? "—" : String.valueOf(9 - i)))
                                .toList()),
                figure(
                        "pie",
                        "Gjysma e rasteve vijnë nga Durrësi.",
                        List.of("Raste"),
                        List.of(
                                List.of("Bashkia Durrës", "50,5 %"),
                                List.of("Bashkia Krujë", "30 %"),
                                List.of("Bashkia Shijak", "rreth 19,5 %")))));
    }

    /** A page of figures. */
    public static Page page(List<String> figures) {
        return SamplePages.page("<main><h1>ANALIZË</h1>"
                + figures.stream()
                        .map(figure -> "<p>Sipas të dhënave:</p>" + figure)
                        .collect(Collectors.joining())
                + "<p>Fund.</p></main>");
    }
}
