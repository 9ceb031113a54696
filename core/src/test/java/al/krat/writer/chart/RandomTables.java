package al.krat.writer.chart;

import al.krat.template.chart.Chart;
import al.krat.writer.ChartSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Tables of charts as nobody would write them: long names, strange letters, large and small numbers, gaps. */
public final class RandomTables {

    private static final List<String> NAMES = List.of(
            "Durrës",
            "Drejtoria Rajonale e Shërbimit Social Shtetëror pranë Bashkisë",
            "=HYPERLINK(&quot;https://example.org&quot;)",
            "&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp;",
            "\u202eprapa\u202c \u2066veç\u2069",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "漢字 ☺ \ud83d\ude00",
            "@SUM(A1:A9) -2+3",
            "]]&gt; \\ ' %",
            "e\u0308 ç\u0327");

    private RandomTables() {}

    /** A figure of a kind; now and then one that cannot be drawn. */
    public static String figure(Chart.Kind kind, Random random) {
        int categories = 1 + random.nextInt(random.nextInt(8) == 0 ? 31 : 8);
        int series = kind == Chart.Kind.PIE ? 1 : 1 + random.nextInt(5);
        boolean percent = random.nextInt(4) == 0;
        boolean negative = random.nextInt(4) == 0 && (kind == Chart.Kind.BAR || kind == Chart.Kind.LINE);
        List<String> heads = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            heads.add(name(random));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            List<String> row = new ArrayList<>(List.of(name(random)));
            for (int k = 0; k < series; k++) {
                row.add(cell(kind, percent, negative, random));
            }
            rows.add(row);
        }
        return ChartSamples.figure(kind.cssClass(), "Mesazhi: " + name(random) + ".", heads, rows);
    }

    private static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size())) + (random.nextBoolean() ? "" : " " + random.nextInt(100));
    }

    private static String cell(Chart.Kind kind, boolean percent, boolean negative, Random random) {
        if (kind != Chart.Kind.PIE && random.nextInt(8) == 0) {
            return random.nextBoolean() ? "—" : "nuk ka të dhëna";
        }
        String hedge = random.nextInt(6) == 0 ? "rreth " : "";
        String sign = negative && random.nextBoolean() ? "-" : "";
        String figures =
                switch (random.nextInt(5)) {
                    case 0 -> "0";
                    case 1 -> random.nextInt(100) + "," + random.nextInt(100);
                    case 2 ->
                        1 + random.nextInt(999) + "\u00a0" + (100 + random.nextInt(900)) + "\u00a0"
                                + (100 + random.nextInt(900));
                    case 3 -> random.nextInt(20) == 0 ? "999999999999999" : String.valueOf(random.nextInt(9999));
                    default -> String.valueOf(random.nextInt(50));
                };
        return hedge + sign + figures + (percent ? " %" : "");
    }
}
