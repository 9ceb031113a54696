package al.krat.writer;

import al.krat.language.Language;
import al.krat.picture.Picture;
import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.template.sample.Pictures;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Pages that use all of the vocabulary, as minutes would. */
public final class SamplePages {

    /** The day that the samples are dated with. */
    public static final LocalDate DAY = LocalDate.of(2019, 6, 28);

    private static final String LETTERHEAD = """
            <header class="letterhead">
              %s<p class="state">REPUBLIKA E SHQIPËRISË</p>
              <p class="institution">PREFEKTI I QARKUT DURRËS</p>
              <p class="committee">Komiteti Rajonal Antitrafik</p>
              <div class="sides"><p class="left">Nr. <span class="blank">____</span> Prot.</p>
                <p class="right">Durrës, më 28.06.2019</p></div>
            </header>
            """;

    private static final String EMBLEM =
            "<img class=\"emblem\" src=\"emblem.png\" alt=\"Stema e Republikës së Shqipërisë\"/>";

    private static final String OPENING = """
            <h1>PROCESVERBAL</h1>
            <p class="subtitle">i mbledhjes së Komitetit Rajonal Antitrafik të Qarkut Durrës për 6-mujorin e parë të
              vitit 2019</p>
            <p class="lead">Sot, ditën e premte, më 28 qershor 2019, në orën 10:00, në sallën e Prefekturës së Qarkut Durrës,
              u mblodh Komiteti Rajonal Antitrafik, i kryesuar nga <em>Prefekti i Qarkut</em>. Mbledhja u thirr me shkresën
              nr.&#160;<span class="blank">____</span> dhe u mbajt në përputhje me <a href="#baza">bazën ligjore</a><span class="footnote">Shkresa ndodhet
              në dosjen e <em>mbledhjes</em>; shih edhe <a href="https://www.example.org/">faqen</a>.</span>.</p>
            <h2 id="baza"><span class="nr">I.</span> Baza ligjore</h2>
            <p>Mbledhja zhvillohet sipas nenit <span class="blank">____</span> të urdhrit që ngre komitetet rajonale. Termi
              <span class="term">viktimë e mundshme</span> («<span lang="en">potential victim</span>») përdoret si në
              procedurat standarde të veprimit, të cilat „janë në fuqi” për çdo institucion.</p>
            """;

    private static final String ATTENDANCE = """
            <h2 id="pjesemarrja"><span class="nr">II.</span> Pjesëmarrja</h2>
            <p>Në mbledhje morën pjesë:</p>
            <table class="attendance"><caption>Anëtarët e Komitetit</caption>
              <colgroup><col class="nr"/><col class="wide"/><col/><col class="narrow"/></colgroup>
              <thead><tr><th scope="col" class="num">Nr.</th><th scope="col">Institucioni</th>
                <th scope="col">Përfaqësuesi</th><th scope="col">Gjendja</th></tr></thead>
              <tbody>%s</tbody></table>
            <p>Nga %d anëtarë të Komitetit morën pjesë %d. Kuorumi u plotësua.</p>
            <h2 id="rendi"><span class="nr">III.</span> Rendi i ditës</h2>
            <ol>
              <li>Zbatimi i detyrave të mbledhjes së kaluar dhe gjendja e rasteve të identifikuara, sipas raporteve që
                institucionet anëtare kanë dërguar në sekretarinë teknike.</li>
              <li><p>Masat për sezonin turistik 2019.</p><p>Relaton Zyra e Punës.</p>
                <ul><li>Kontrollet në plazhe<ul><li>me Inspektoratin e Punës</li></ul></li><li>Trajnimet</li></ul></li>
              <li>Të ndryshme.</li>
            </ol>
            """;

    private static final String DISCUSSION = """
            <h2 id="zhvillimi"><span class="nr">IV.</span> Zhvillimi i mbledhjes</h2>
            <h3 id="pika-1"><span class="nr">1.</span> Zbatimi i detyrave të mbledhjes së kaluar</h3>
            <div class="speech"><p><strong class="speaker">Drejtoria Vendore e Policisë:</strong> Gjatë periudhës
              janar–qershor 2019 janë referuar 3 raste; asnjë prej tyre nuk lidhet me fëmijë. Janë zhvilluar kontrolle të
              përbashkëta me policinë kufitare në portin e Durrësit, në çdo fundjavë të muajve maj dhe qershor.</p>
              <p>Bashkëpunimi me shërbimet sociale të bashkisë ka qenë i vazhdueshëm.</p></div>
            <div class="speech"><p><strong class="speaker">Zyra e Punës:</strong> Pikat kryesore:</p>
              <ul><li>U trajtuan 14 kërkesa për punësim.</li><li>U hapën 2 kurse profesionale për gra dhe vajza.</li></ul></div>
            <div class="decision"><p><strong class="label">VENDIM</strong> Komiteti miraton raportin e periudhës me 12 vota
              pro, 0 kundër, 0 abstenime.</p><p>Vendimi i njoftohet çdo institucioni anëtar brenda tri ditëve.</p></div>
            <div class="recommendation"><p><strong class="label">REKOMANDIM</strong> Bashkive Durrës, Krujë dhe Shijak: të
              ngrenë pika informimi gjatë sezonit turistik, në bashkëpunim me policinë dhe me shoqërinë civile.</p></div>
            <div class="commitment"><p><strong class="label">ANGAZHIM</strong> DR-KRAT-A-2019-003 · Zyra e Punës · deri më
              30.09.2019: punësimi i rreth 10 viktimave të mundshme.</p></div>
            <h3 id="pika-2"><span class="nr">2.</span> Masat për sezonin turistik</h3>
            <p>Komiteti shqyrtoi masat sipas shkronjave të mëposhtme:</p>
            <ol class="alpha"><li>kontrolle në vendet e argëtimit, në bashkëpunim me Inspektoratin Shtetëror të Punës dhe
              me policinë bashkiake, çdo fundjavë;</li><li>fletëpalosje në tri gjuhë;</li><li>linja telefonike;</li><li>çadra
              informuese;</li><li>trajnime;</li><li>dhënia e ndihmës.</li></ol>
            <h4>Shpërndarja e detyrave</h4>
            """;

    private static final String FIGURES = """
            <h2 id="treguesit"><span class="nr">V.</span> Treguesit</h2>
            <table class="list"><caption>Raste sipas bashkisë</caption>
              <colgroup><col class="nr"/><col/><col class="date"/><col class="narrow"/></colgroup>
              <thead><tr><th scope="col" class="num">Nr.</th><th scope="col">Bashkia</th><th scope="col" class="date">Data</th>
                <th scope="col" class="num">Raste</th></tr></thead>
              <tbody>
                <tr><td class="num">1</td><th scope="row">Bashkia Durrës</th><td class="date">15.05.2019</td><td class="num">2</td></tr>
                <tr><td class="num">2</td><th scope="row">Bashkia Krujë</th><td class="date">—</td><td class="num">0</td></tr>
                <tr><td class="num">3</td><th scope="row">Bashkia Shijak</th><td colspan="2">nuk ka të dhëna</td></tr>
                <tr class="total"><td></td><td>Gjithsej</td><td></td><td class="num">2</td></tr>
              </tbody></table>
            <p>Të dhënat e plota gjenden në <a href="https://www.example.org/">faqen e Bashkisë</a> ose kërkohen me postë në
              <a href="mailto:info@example.org">info@example.org</a>.</p>
            <figure><img src="chart.jpg" alt="Raste sipas viteve: 6, 4 dhe 3"/><figcaption>Rastet janë përgjysmuar që nga
              viti 2017.</figcaption></figure>
            <section class="wide"><p>Treguesit sipas muajve:</p><table class="list"><caption>Raste të referuara</caption>
              <thead><tr><th scope="col">Bashkia</th><th scope="col" class="num">Janar–mars</th><th scope="col" class="num">Prill–qershor</th></tr></thead>
              <tbody><tr><th scope="row">Bashkia Durrës</th><td class="num">1</td><td class="num">1<span class="footnote" lang="en">Provisional figure.</span></td></tr></tbody></table></section>
            <p class="note">Të dhënat janë të përkohshme dhe mund të ndryshojnë pas verifikimit.</p>
            """;

    private static final String CLOSING = """
            <p>Mbledhja u mbyll në orën 12:15.</p>
            <div class="signatures">
              <div class="signature"><p class="label">Procesverbalin e mbajti</p><p class="name">Mira Hoxha</p></div>
              <div class="signature"><p class="label">KRYETARI</p><p class="name"><span class="blank">____</span></p></div>
              <div class="signature"><p class="label">Anëtar</p><p class="name">Arben Leka</p></div>
            </div>
            <section class="annexes"><h2 id="lidhje"><span class="nr">VI.</span> Lidhje</h2>
              <ol><li>Listëprezenca e nënshkruar.</li><li>Raporti i periudhës.</li></ol></section>
            """;

    private static final String WORDS =
            "Gjatë periudhës janar–qershor 2019 janë zhvilluar takime me nxënës dhe prindër, janë "
                    + "ndjekur rastet e referuara dhe është bashkëpunuar me strukturat vendore për çdo çështje që lidhet me "
                    + "trafikimin e qenieve njerëzore. ";

    private SamplePages() {}

    /** Minutes with everything in them once or more, about six pages. */
    public static Page minutes() {
        return page(LETTERHEAD.formatted(EMBLEM) + "<main>" + OPENING
                + String.format(Locale.ROOT, ATTENDANCE, rows(30, 4), 34, 30) + DISCUSSION + speeches(6) + FIGURES
                + CLOSING + "</main>");
    }

    /** About 13 pages: 30 attendees, 12 items of 4 contributions each, a table of 65 rows. */
    public static Page large() {
        String items = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "<h3><span class=\"nr\">" + i + ".</span> Pika e rendit të ditës</h3>" + speeches(4)
                        + "<div class=\"decision\"><p><strong class=\"label\">VENDIM</strong> Miratohet.</p></div>")
                .collect(Collectors.joining());
        return page(LETTERHEAD.formatted("") + "<main>" + OPENING
                + String.format(Locale.ROOT, ATTENDANCE, rows(28, 2), 30, 28)
                + "<h2><span class=\"nr\">IV.</span> Zhvillimi i mbledhjes</h2>" + items
                + "<table><thead><tr><th scope=\"col\">Nr.</th><th scope=\"col\">Institucioni</th>"
                + "<th scope=\"col\">Përfaqësuesi</th><th scope=\"col\">Gjendja</th></tr></thead><tbody>" + rows(60, 5)
                + "</tbody></table>" + CLOSING + "</main>");
    }

    /** A page of some markup. */
    public static Page page(String markup) {
        return page(markup, Style.DEFAULT);
    }

    /** A page of some markup in a style. */
    public static Page page(String markup, Style style) {
        return new Page(
                Language.ALBANIAN,
                "Procesverbal i mbledhjes së KRAT Durrës, 28.06.2019",
                "Prefekti i Qarkut Durrës",
                "Procesverbal, KRAT Durrës, 28.06.2019",
                "PROJEKT",
                "DR-KRAT-M-2019-03 · Për përdorim të brendshëm",
                "faqja {page} nga {pages}",
                Xhtml.body(markup),
                style);
    }

    /** The pictures that the samples show. */
    public static Assets assets() {
        return new Assets(
                "",
                Map.of(
                        "emblem.png",
                        Picture.of(Pictures.of("png", 240, 300)),
                        "chart.jpg",
                        Picture.of(Pictures.of("jpeg", 480, 160))));
    }

    private static String rows(int present, int absent) {
        return IntStream.rangeClosed(1, present + absent)
                .mapToObj(i -> "<tr><td class=\"num\">" + i + "</td><td>"
                        + (i % 3 == 0 ? "Njësia Vendore e Kujdesit Shëndetësor Durrës" : "Drejtoria nr. " + i)
                        + "</td><td>Përfaqësuesi " + i + "</td><td>" + (i > present ? "mungon me arsye" : "i pranishëm")
                        + "</td></tr>")
                .collect(Collectors.joining());
    }

    private static String speeches(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<div class=\"speech\"><p><strong class=\"speaker\">Institucioni " + i + ":</strong> "
                        + WORDS + WORDS + "</p></div>")
                .collect(Collectors.joining());
    }
}
