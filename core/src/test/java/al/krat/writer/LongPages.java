package al.krat.writer;

import al.krat.template.Page;
import al.krat.template.Style;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Long pages with a contents list, made of everything that moves a heading: the same page for the same seed. */
public final class LongPages {
    private static final String[] WORDS =
            ("viktima trafikimi periudha raporti drejtoria vendore policisë bashkia qarku mbrojtja fëmijëve "
                            + "institucionet anëtare identifikimi referimi ndihma sociale arsimi shëndetësia punësimi çështja gjatë "
                            + "është janë në për dhe të së me nga që u ka një prej sipas mbi deri vitit muajit rastit veprimtarisë "
                            + "bashkëpunimi koordinimi standarde procedura mekanizmi kombëtar rajonal komiteti antitrafik sekretaria teknike "
                            + "ndërgjegjësimi nxënësit mësuesit prindërit komuniteti strehimi riintegrimi hetimi prokuroria kufiri")
                    .split(" ");

    private final Random random;
    private final StringBuilder out = new StringBuilder();

    private LongPages(long seed) {
        random = new Random(seed);
    }

    /** A page of so many parts. */
    public static Page of(long seed, int parts, String mainClass, Style style) {
        var page = new LongPages(seed);
        page.write(parts, mainClass);
        return SamplePages.page(page.out.toString(), style);
    }

    private void write(int parts, String mainClass) {
        out.append("""
                <header class="letterhead"><p class="state">REPUBLIKA E SHQIPËRISË</p>
                <p class="institution">PREFEKTI I QARKUT DURRËS</p><p class="committee">Komiteti Rajonal Antitrafik</p>
                <div class="sides"><p class="left">Nr. <span class="blank">____</span> Prot.</p><p class="right">Durrës, më 28.06.2019</p></div></header>
                """);
        out.append("<main")
                .append(mainClass.isEmpty() ? "" : " class=\"" + mainClass + "\"")
                .append(">");
        out.append("<h1>ANALIZË</h1><p class=\"subtitle\">e gjendjes dhe e zbatimit të detyrave</p>");
        out.append("<nav class=\"contents\"><h2>Përmbajtja</h2></nav>");
        for (int part = 1; part <= parts; part++) {
            out.append("<h2><span class=\"nr\">" + al.krat.language.Letters.roman(part) + ".</span> "
                    + title(3 + random.nextInt(part % 4 == 0 ? 16 : 7)) + "</h2>");
            int below = random.nextInt(5);
            blocks(1 + random.nextInt(3));
            for (int sub = 1; sub <= below; sub++) {
                out.append("<h3><span class=\"nr\">" + sub + ".</span> " + title(2 + random.nextInt(sub == 3 ? 18 : 8))
                        + "</h3>");
                blocks(2 + random.nextInt(5));
            }
        }
        out.append("</main>");
    }

    private void blocks(int count) {
        for (int i = 0; i < count; i++) {
            block();
        }
    }

    private void block() {
        switch (random.nextInt(16)) {
            case 0 -> table(3 + random.nextInt(8), "table");
            case 1 -> list("ol", 3 + random.nextInt(5));
            case 2 -> list("ul", 2 + random.nextInt(5));
            case 3 ->
                out.append("<p>" + words(20) + "<span class=\"footnote\">" + words(6 + random.nextInt(20)) + ".</span> "
                        + words(20) + ".</p>");
            case 4 ->
                out.append("<div class=\"speech\"><p><strong class=\"speaker\">Drejtoria Vendore:</strong> " + words(60)
                        + ".</p><p>" + words(25) + ".</p></div>");
            case 5 ->
                out.append("<div class=\"decision\"><p><strong class=\"label\">VENDIM</strong> " + words(35)
                        + ".</p></div>");
            case 6 ->
                out.append("<div class=\"recommendation\"><p><strong class=\"label\">REKOMANDIM</strong> " + words(25)
                        + ":</p><ul><li>" + words(8) + ";</li><li>" + words(20) + ".</li></ul></div>");
            case 7 -> {
                if (random.nextInt(4) == 0) {
                    out.append("<section class=\"wide\"><p>" + words(12) + ":</p>");
                    table(6 + random.nextInt(14), "wide");
                    out.append("</section>");
                } else {
                    table(10 + random.nextInt(25), "table");
                }
            }
            case 8 -> {
                if (random.nextInt(3) == 0) {
                    out.append("<figure><img src=\"chart.jpg\" alt=\"Raste\"/><figcaption>" + words(9)
                            + ".</figcaption></figure>");
                } else if (random.nextInt(3) == 0) {
                    chart();
                } else {
                    paragraph();
                }
            }
            case 9 -> list("alpha", 3 + random.nextInt(4));
            default -> paragraph();
        }
    }

    private void chart() {
        out.append(
                "<figure class=\"chart bar\"><figcaption>" + words(9)
                        + ".</figcaption><table><thead><tr><th scope=\"col\">Viti</th><th scope=\"col\">Raste</th></tr></thead><tbody>");
        for (int row = 0; row < 2 + random.nextInt(6); row++) {
            out.append("<tr><th scope=\"row\">" + (2015 + row) + "</th><td class=\"num\">" + (1 + random.nextInt(40))
                    + "</td></tr>");
        }
        out.append("</tbody></table></figure>");
    }

    private void paragraph() {
        out.append("<p>" + words(15 + random.nextInt(90)) + ".</p>");
    }

    private void list(String kind, int items) {
        String tag = kind.equals("ul") ? "ul" : "ol";
        out.append("<p>" + words(8) + ":</p><" + tag + (kind.equals("alpha") ? " class=\"alpha\"" : "") + ">");
        for (int i = 0; i < items; i++) {
            String inner = random.nextInt(6) == 0 ? "<ul><li>" + words(6) + "</li><li>" + words(15) + "</li></ul>" : "";
            out.append("<li>"
                    + (inner.isEmpty() ? words(5 + random.nextInt(30)) + ";" : "<p>" + words(12) + ":</p>" + inner)
                    + "</li>");
        }
        out.append("</" + tag + ">");
    }

    private void table(int rows, String kind) {
        boolean wide = kind.equals("wide");
        out.append("<table><caption>" + title(6)
                + "</caption><colgroup><col class=\"nr\"/><col class=\"wide\"/><col/><col class=\"date\"/>"
                + "</colgroup><thead><tr><th scope=\"col\" class=\"num\">Nr.</th><th scope=\"col\">Institucioni</th>"
                + "<th scope=\"col\">Masa</th><th scope=\"col\" class=\"date\">Afati</th></tr></thead><tbody>");
        for (int row = 1; row <= rows; row++) {
            out.append("<tr><td class=\"num\">" + row + "</td><td>" + words(2 + random.nextInt(wide ? 20 : 9))
                    + "</td><td>" + words(1 + random.nextInt(12)) + "</td><td class=\"date\">28.06.2019</td></tr>");
        }
        out.append("</tbody></table>");
    }

    private String title(int count) {
        String words = words(count);
        return Character.toTitleCase(words.charAt(0)) + words.substring(1);
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                .collect(Collectors.joining(" "));
    }
}
