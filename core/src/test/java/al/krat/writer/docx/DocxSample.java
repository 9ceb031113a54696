package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.picture.Picture;
import al.krat.template.Node;
import al.krat.template.Page;
import al.krat.template.Style;
import al.krat.template.sample.Pictures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page with all that the vocabulary has, as minutes would use it. */
final class DocxSample {
    static final LocalDate DAY = LocalDate.of(2019, 6, 28);

    private static final String HEAD = """
            <header class="letterhead">
              <img class="emblem" src="emblem.png" alt="Stema e Republikës"/>
              <p class="state">REPUBLIKA E SHQIPËRISË</p>
              <p class="institution">PREFEKTI I QARKUT DURRËS</p>
              <p class="committee">Komiteti Rajonal Antitrafik</p>
              <div class="sides"><p class="left">Nr. <span class="blank">____</span> Prot.</p>
                <p class="right">Durrës, më 28.06.2019</p></div>
            </header>
            <main>
            <h1>PROCESVERBAL</h1>
            <p class="subtitle">i mbledhjes së Komitetit Rajonal Antitrafik të Qarkut Durrës për 6-mujorin e parë të vitit 2019</p>
            <p class="lead">Sot, ditën e premte, më 28 qershor 2019, në orën 10:00, në sallën e Prefekturës së Qarkut
              Durrës u mblodh Komiteti Rajonal Antitrafik, i kryesuar nga <em>Prefekti i Qarkut</em>. Mbledhja u thirr me
              shkresën nr.&#160;<span class="blank">____</span> (<a href="#baza">baza ligjore</a>).</p>
            """;

    private static final String ATTENDANCE = """
            <h2 id="pjesemarrja"><span class="nr">I.</span> Pjesëmarrja</h2>
            <p>Në mbledhje morën pjesë:</p>
            <table class="attendance"><caption>Anëtarët e Komitetit</caption>
              <colgroup><col class="nr"/><col class="wide"/><col/><col class="narrow"/></colgroup>
              <thead><tr><th scope="col">Nr.</th><th scope="col">Institucioni</th><th scope="col">Përfaqësuesi</th>
                <th scope="col">Gjendja</th></tr></thead>
              <tbody>%s</tbody></table>
            <p>Mungoi pa njoftim Drejtoria Arsimore Rajonale. Kuorumi u plotësua me <strong>12 nga 14</strong> anëtarë.</p>
            <section id="baza">
            <h2><span class="nr">II.</span> Rendi i ditës</h2>
            <ol>
              <li>Zbatimi i detyrave të mbledhjes së kaluar dhe gjendja e rasteve të identifikuara gjatë periudhës, sipas
                raporteve që institucionet anëtare kanë dërguar në sekretarinë teknike.</li>
              <li><p>Masat për sezonin turistik 2019.</p><p>Relaton Zyra e Punës.</p>
                <ul><li>Kontrollet në plazhe<ul><li>me Inspektoratin e Punës</li></ul></li><li>Trajnimet</li></ul></li>
              <li>Të ndryshme.</li>
            </ol>
            </section>
            """;

    private static final String ITEMS = """
            <h2><span class="nr">III.</span> Zhvillimi i mbledhjes</h2>
            <h3 id="pika-1"><span class="nr">1.</span> Zbatimi i detyrave të mbledhjes së kaluar</h3>
            <div class="speech"><p><strong class="speaker">Drejtoria Vendore e Policisë:</strong> Gjatë periudhës janar–qershor
              2019 janë referuar 3 raste; asnjë prej tyre nuk lidhet me fëmijë. Struktura ka zhvilluar kontrolle të përbashkëta
              me policinë kufitare në portin e Durrësit.</p>
              <p>Bashkëpunimi me shërbimet sociale të bashkisë ka qenë i vazhdueshëm.</p></div>
            <div class="speech"><p><strong class="speaker">Zyra e Punës:</strong> Termi anglisht <span lang="en"><em>case
              management</em></span> përkthehet <span class="term">menaxhim rasti</span>. Pikat kryesore:</p>
              <ul><li>U trajtuan 14 kërkesa për punësim.</li><li>U hapën 2 kurse profesionale.</li></ul></div>
            <div class="decision"><p><strong class="label">VENDIM</strong> Komiteti miraton raportin e periudhës me 12 vota pro,
              0 kundër, 0 abstenime.</p>
              <p>Vendimi i njoftohet të gjitha institucioneve anëtare brenda tri ditëve.</p></div>
            <div class="recommendation"><p><strong class="label">REKOMANDIM</strong> Bashkive Durrës, Krujë dhe Shijak: të
              ngrenë pika informimi gjatë sezonit turistik.</p></div>
            <div class="commitment"><p><strong class="label">ANGAZHIM</strong> DR-KRAT-A-2019-003 · Zyra e Punës · deri më
              30.09.2019: punësimi i rreth 10 viktimave të mundshme.</p></div>
            <div class="commitment"><p><strong class="label">ANGAZHIM</strong> DR-KRAT-A-2019-004 · Bashkia Durrës · sezoni
              turistik 2019: kontrolle të përbashkëta, sipas shkronjave:</p>
              <ol class="alpha"><li>në plazhin e Golemit;</li><li>në port;</li></ol></div>
            <h3><span class="nr">2.</span> Masat për sezonin turistik</h3>
            <p>Komiteti shqyrtoi masat sipas shkronjave të mëposhtme:</p>
            <ol class="alpha"><li>kontrolle në vendet e argëtimit, në bashkëpunim me Inspektoratin Shtetëror të Punës dhe me
              policinë bashkiake, çdo fundjavë;</li><li>fletëpalosje në tri gjuhë;</li><li>linja telefonike;</li><li>çadra
              informuese;</li><li>trajnime;</li><li>dhënia e ndihmës.</li></ol>
            <h2>Pa numër</h2>
            <h2><span class="nr">IV.</span> Treguesit</h2>
            <h3><span class="nr">1.</span> Figurat e periudhës</h3>
            <table class="list"><caption>Raste sipas bashkisë</caption>
              <colgroup><col class="nr"/><col/><col class="date"/><col class="narrow"/></colgroup>
              <thead><tr><th scope="col">Nr.</th><th scope="col">Bashkia</th><th scope="col" class="date">Data</th>
                <th scope="col" class="num">Raste</th></tr></thead>
              <tbody>
                <tr><td>1</td><th scope="row">Bashkia Durrës</th><td class="date">15.05.2019</td><td class="num">2</td></tr>
                <tr><td>2</td><th scope="row">Bashkia Krujë</th><td class="date">—</td><td class="num">0</td></tr>
                <tr><td>3</td><th scope="row">Bashkia Shijak</th><td colspan="2">nuk ka të dhëna</td></tr>
                <tr class="total"><td></td><td>Gjithsej</td><td></td><td class="num">2</td></tr>
              </tbody></table>
            <p>Shënim: të dhënat e plota gjenden te <a href="https://www.durres.gov.al/">faqja e Bashkisë</a> ose me postë te
              <a href="mailto:info@example.org">info@example.org</a>.</p>
            <figure><img src="chart.png" alt="Raste sipas viteve"/><figcaption>Rastet janë përgjysmuar që nga viti 2017.</figcaption></figure>
            <p class="note">Të dhënat janë të përkohshme.</p>
            """;

    private static final String END = """
            <p>Mbledhja u mbyll në orën 12:15.</p>
            <div class="signatures">
              <div class="signature"><p class="label">Procesverbalin e mbajti</p><p class="name">Mira Hoxha</p></div>
              <div class="signature"><p class="label">KRYETARI</p><p class="name"><span class="blank">____</span></p></div>
              <div class="signature"><p class="label">Anëtar</p><p class="name">Arben Leka</p></div>
            </div>
            </main>
            """;

    private DocxSample() {}

    /** Minutes with everything in them once or more. */
    static Page page() {
        return page(HEAD + ATTENDANCE.formatted(members(14)) + ITEMS + END);
    }

    /** About 13 pages: 30 attendees, 12 items of 4 contributions each, 65 rows. */
    static Page large() {
        String contributions = """
                <div class="speech"><p><strong class="speaker">Institucioni %s:</strong> %s</p></div>
                """;
        String words =
                "Gjatë periudhës janar–qershor 2019 janë zhvilluar takime me nxënës dhe prindër, janë ndjekur rastet e "
                        + "referuara dhe është bashkëpunuar me strukturat vendore për çdo çështje që lidhet me trafikimin. ";
        String items = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> "<h3><span class=\"nr\">" + i + ".</span> Pika e rendit të ditës</h3>"
                        + IntStream.rangeClosed(1, 4)
                                .mapToObj(k -> contributions.formatted(k, words + words))
                                .collect(Collectors.joining())
                        + "<div class=\"decision\"><p><strong class=\"label\">VENDIM</strong> Miratohet.</p></div>")
                .collect(Collectors.joining());
        return page(HEAD + ATTENDANCE.formatted(members(30))
                + "<h2><span class=\"nr\">III.</span> Zhvillimi i mbledhjes</h2>" + items
                + "<table><thead><tr><th scope=\"col\">Nr.</th><th scope=\"col\">I</th><th scope=\"col\">P</th>"
                + "<th scope=\"col\">G</th></tr></thead><tbody>" + members(65) + "</tbody></table>" + END);
    }

    /** What no template should write and a writer must survive. */
    static Page odd() {
        return page("""
                words between blocks <strong>bold <em>both</em></strong> <a href="javascript:x()">no link</a>
                <a href="#nowhere">no target</a> <span class="blank">____________</span>
                <div id="1 a"><section id="1 a"><table><tbody><tr><td>one<table><tbody><tr><td>within</td></tr></tbody></table></td></tr>
                <tr><td colspan="3">wide</td><td colspan="x"><ul><li>in a cell</li></ul></td></tr></tbody></table>
                <table><caption></caption><tbody></tbody></table><table><thead><tr><th>head <strong>only</strong></th></tr></thead></table></section></div>
                <ul></ul><ol><li></li><li><ol><li>deep<ul><li>deeper<ul><li>3<ul><li>4<ul><li>5<ul><li>6</li></ul></li></ul></li></ul></li></ul></li></ul></li></ol></li>
                <li><table><tbody><tr><td>in an item</td></tr></tbody></table></li></ol>
                <p></p><p>   </p><h2></h2><h3><span class="nr">9.</span> early</h3><h2><span class="nr">I.</span></h2>
                <div class="signatures"></div><div class="decision"></div><div class="decision"><h4>heading</h4><table><tbody><tr></tr></tbody></table></div>
                <div class="signatures"><div class="signature"/></div>
                """);
    }

    static Page page(String inner) {
        return page(Xhtml.body(inner), Style.DEFAULT);
    }

    static Page page(Node.Element body, Style style) {
        return new Page(
                Language.ALBANIAN,
                "Procesverbal i mbledhjes së KRAT Durrës, 28.06.2019",
                "Prefekti i Qarkut Durrës",
                "Procesverbal · KRAT Durrës · 28.06.2019",
                "PROJEKT",
                "DR-KRAT-M-2019-03 · Për përdorim të brendshëm",
                "faqja {page} nga {pages}",
                body,
                style);
    }

    static DocxMeta meta() {
        return new DocxMeta(DAY, Map.of("emblem.png", picture("png", 60, 80), "chart.png", picture("png", 400, 150)));
    }

    static byte[] docx() {
        return DocxWriter.write(page(), meta());
    }

    static Picture picture(String format, int width, int height) {
        return Picture.of(Pictures.of(format, width, height));
    }

    private static String members(int count) {
        List<String> institutions = List.of(
                "Drejtoria Vendore e Policisë",
                "Zyra Rajonale e Shërbimit Social Shtetëror",
                "Bashkia Durrës",
                "Prokuroria pranë Gjykatës së Shkallës së Parë Durrës",
                "Drejtoria e Shëndetit Publik");
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "<tr><td class=\"num\">" + i + "</td><td>" + institutions.get(i % institutions.size())
                        + "</td><td>Emri Mbiemri " + i + "</td><td>i pranishëm</td></tr>")
                .collect(Collectors.joining());
    }
}
