package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.template.sample.Packs;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.Show;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RendererTest {

    private static Page page(TemplatePack pack, String template) {
        return Renderer.render(pack, template, SampleView.usual(), Language.ALBANIAN)
                .orThrow();
    }

    private static String body(String body) {
        String shown = Show.of(page(Packs.body(body), "t").body());
        return shown.substring("<body>".length(), shown.length() - "</body>".length());
    }

    private static List<String> findings(String body) {
        return Renderer.render(Packs.body(body), "t", SampleView.usual(), Language.ALBANIAN).findings().stream()
                .map(finding -> finding.place() + " " + finding.code().name())
                .toList();
    }

    @Test
    void rendersAPack() {
        Page page = page(Packs.small(), "minutes");
        assertEquals("Procesverbal", page.title());
        assertEquals("PREFEKTI I QARKUT DURRËS", page.author());
        assertEquals("Procesverbal nr.\u00A03", page.running());
        assertEquals("faqja {page} nga {pages}", page.numbering());
        assertEquals("", page.marker());
        assertEquals(11, page.style().textPt());
        assertEquals(
                "<body><header class=letterhead><p class=state>REPUBLIKA E SHQIPËRISË</p>"
                        + "<p class=state>PREFEKTI I QARKUT DURRËS</p></header><main><h1>Procesverbal</h1>"
                        + "<p class=subtitle>Titulli</p><section><h2 id=rastet>Rastet</h2><table class=list>"
                        + "<colgroup><col class=nr></col><col></col><col class=wide></col></colgroup><tbody>"
                        + "<tr class=odd><td class=num>1</td><td>Zyra e Punës raportoi 2 raste.</td>"
                        + "<td>i hapur po</td></tr><tr><td class=num>2</td>"
                        + "<td>Policia <b> & \"Co\" raportoi 0 raste.</td><td>i kryer jo</td></tr></tbody></table>"
                        + "<p><span class=term>fund</span></p></section>"
                        + "<p>Mbledhja u mbyll në orën\u00A0<span class=blank>____</span>.</p>"
                        + "<p>Nr. <span class=blank>____</span> Prot.</p>"
                        + "<p><strong>Zyra e Punës:</strong> <em>shënim</em> <a href=#rastet>link</a></p></main></body>",
                Show.of(page.body()));
    }

    @Test
    void speaksTheLanguageAskedFor() {
        Page page = Renderer.render(Packs.small(), "minutes.html", SampleView.usual(), Language.ENGLISH)
                .orThrow();
        assertEquals("Minutes", page.title());
        assertTrue(Show.of(page.body()).contains("<td>open yes</td>"));
        assertEquals(Language.ENGLISH, page.language());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<p th:text=\"${title}\">x</p> § <p>Titulli</p>",
                "<p th:text=\"${rows[1].note}\">x</p> § <p></p>",
                "<p th:text=\"${rows[1].name}\">x</p> § <p>Policia <b> & \"Co\"</p>",
                "<p th:each=\"r : ${rows}\" th:text=\"${rStat.count}\"/> § <p>1</p><p>2</p>",
                "<p th:each=\"r, i : ${rows}\" th:if=\"${i.last}\" th:text=\"${r.cases}\"/> § <p>0</p>",
                "<p th:if=\"${rows[1].note}\">x</p><p th:unless=\"${rows[1].note}\">y</p> § <p>y</p>",
                "<th:block th:each=\"r : ${rows}\"><p>a</p><p>b</p></th:block> § <p>a</p><p>b</p><p>a</p><p>b</p>",
                "<p th:with=\"a=1, b=${a + 1}\" th:text=\"${b}\"/> § <p>2</p>",
                "<p th:with=\"a=${rows[1].note}\" th:text=\"${a} ?: 'nuk ka'\"/> § <p>nuk ka</p>",
                "<div th:with=\"title='y'\"><p th:text=\"${title}\"/></div><p th:text=\"${title}\"/> § <div><p>y</p></div><p>Titulli</p>",
                "<p th:class=\"${draft} ? 'a' : 'b'\">x</p> § <p class=b>x</p>",
                "<p class=\"a\" th:class=\"${rows[1].note}\">x</p> § <p>x</p>",
                "<p class=\"a\" th:classappend=\"'b'\">x</p> § <p class=a b>x</p>",
                "<p th:classappend=\"'b'\">x</p> § <p class=b>x</p>",
                "<p class=\"a\" th:classappend=\"${draft} ? 'b'\">x</p> § <p class=a>x</p>",
                "<p id=\"a\" th:id=\"|n${number}|\">x</p> § <p id=n3>x</p>",
                "<p th:lang=\"'en'\">x</p> § <p lang=en>x</p>",
                "<p><a th:href=\"'mailto:a@b.example'\">x</a></p> § <p><a href=mailto:a@b.example>x</a></p>",
                "<table><tbody><tr><td th:colspan=\"${rows.size}\">x</td></tr></tbody></table> § <table><tbody><tr><td colspan=2>x</td></tr></tbody></table>",
                "<div th:insert=\"~{:: f(a='y')}\">x</div><section><p th:if=\"${draft}\" th:fragment=\"f(a)\" th:text=\"${a}\"/></section> § <div></div><section></section>",
                "<p th:if=\"${draft}\" th:replace=\"~{nowhere}\">x</p><p>y</p> § <p>y</p>",
            })
    void templatesSay(String written, String read) {
        assertEquals(read, body(written));
    }

    @Test
    void fragmentsComeFromFilesAndSeeTheirParameters() {
        TemplatePack pack = Packs.of(
                "t.html",
                "<html><body><p th:each=\"r : ${rows}\" th:replace=\"~{a/b :: row(r=${r}, n=${rStat.count})}\"/>"
                        + "<div th:insert=\"~{a/c.html}\"/></body></html>",
                "a/b.html",
                "<div><p th:fragment=\"rowing\">no</p><p th:fragment=\"row(r, n)\" th:text=\"|${n} ${r.name}|\">x</p></div>",
                "a/c.html",
                "<p th:text=\"${title}\"/>\n<th:block th:replace=\"~{a/b :: rowing}\"/>");
        assertEquals(
                "<body><p>1 Zyra e Punës</p><p>2 Policia <b> & \"Co\"</p><div><p>Titulli</p><p>no</p></div></body>",
                Show.of(page(pack, "t").body()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            quoteCharacter = '`',
            value = {
                "<p>x</p>\\n <p th:text=\"${titel}\">x</p> § t.html:2:16 NAME_UNKNOWN",
                "<p th:text=\"${rows[0].note.next.words}\">x</p> § t.html:1:74 MAYBE_MISSING",
                "<p th:text=\"|é ${titel}|\">x</p> § t.html:1:59 NAME_UNKNOWN",
                "<p class=\"a\"\\n  th:text = \"&#x24;{titel}\">x</p> § t.html:2:21 NAME_UNKNOWN",
                "<p th:text=\"${day}\">x</p> § t.html:1:56 TYPE",
                "<p krat:fjala=\"a\">x</p> § t.html:1:57 PHRASE_UNKNOWN",
                "<p th:replace=\"~{nowhere}\">x</p> § t.html:1:59 FRAGMENT_UNKNOWN",
                "<p th:replace=\"~{:: none}\">x</p> § t.html:1:59 FRAGMENT_UNKNOWN",
                "<p th:each=\"r : ${title}\">x</p> § t.html:1:60 TYPE",
                "<div>x</div> § t.html PAGE_TEXT",
            })
    void problemsNameTheirPlace(String written, String finding) {
        assertEquals(List.of(finding), findings(written.replace("\\n", "\n")));
    }

    @Test
    void aTemplateThatIsNotThereIsAFinding() {
        List<Finding> findings = Renderer.render(Packs.small(), "minuts", SampleView.usual(), Language.ALBANIAN)
                .findings();
        assertEquals(PackCode.TEMPLATE_MISSING, findings.get(0).code());
        assertEquals("minutes", findings.get(0).args().get("near"));
    }

    @Test
    void orThrowTellsTheFindings() {
        Rendering refused = Renderer.render(Packs.small(), "x", SampleView.usual(), Language.ALBANIAN);
        var thrown = assertThrows(IllegalStateException.class, refused::orThrow);
        assertTrue(String.valueOf(thrown.getMessage()).contains("E320"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${title}",
                "[[${title}]]",
                "[(${title})]",
                "__${title}__",
                "<script>alert(1)</script>",
                "&lt;b&gt;",
                "]]>",
                "<!--",
                "-->",
                "<?a?>",
                "'\"><p onclick=\"x\">",
                "%0d%0a",
                "javascript:alert(1)",
                "<p th:text=\"${title}\">",
                "~{minutes}",
                "@{/x}",
                "#{x}",
                "*{x}",
                "|${title}|",
                "{{a|b}}",
                "\\u0041",
                "{$x}",
                "\uD835\uDC00 \u0153",
                "a\u00A0b",
            })
    void dataIsNeverRead(String data) {
        TemplatePack pack = Packs.of(
                "t.html",
                "<html><body><p th:text=\"${title}\"/><p krat:fjala=\"a(b=${title})\"/>"
                        + "<p th:with=\"c=${title}\" th:text=\"|${c}|\"/></body></html>",
                "phrases_sq.yaml",
                "a: \"{$b}\"");
        Page page = Renderer.render(pack, "t", SampleView.usual().titled(data), Language.ALBANIAN)
                .orThrow();
        for (Node.Element paragraph : page.body().elements()) {
            assertEquals(data, paragraph.text());
        }
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        Page page = Renderer.render(
                        Packs.body("<p th:text=\"${title}\"/>"),
                        "t",
                        SampleView.usual().titled("a\u0000b\uD800c\uFFFFd\u001Be"),
                        Language.ALBANIAN)
                .orThrow();
        assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", page.body().text());
    }

    @Test
    void findingsDoNotTellData() {
        String canary = "kanarina-e-fshehte";
        for (String body : List.of(
                "<p th:text=\"${title.empty}\"/>",
                "<p th:text=\"${title &lt; 3}\"/>",
                "<p th:id=\"${title + ' '}\">x</p>",
                "<p th:class=\"${title + ';'}\">x</p>",
                "<p><a th:href=\"${title}\">x</a></p>",
                "<p><a th:href=\"'#' + ${title}\">x</a></p>",
                "<p th:id=\"${title}\">x</p><p th:id=\"${title}\">x</p>",
                "<img alt=\"\" th:src=\"${title}\"/>",
                "<p krat:fjala=\"x.{title}\"/>",
                "<p krat:fjala=\"n(x=${title})\"/>")) {
            TemplatePack pack = Packs.of(
                    "t.html",
                    "<html><body>" + body + "</body></html>",
                    "phrases_sq.yaml",
                    "n: \"{$x :data form=koka}\"");
            Rendering rendering = Renderer.render(pack, "t", SampleView.usual().titled(canary), Language.ALBANIAN);
            assertFalse(rendering.findings().isEmpty(), body);
            for (Finding finding : rendering.findings()) {
                assertFalse(finding.line(Language.ALBANIAN).contains(canary), body);
                assertFalse(finding.line(Language.ENGLISH).contains(canary), body);
                assertFalse(finding.args().toString().contains(canary), body);
            }
        }
    }

    @Test
    void manyThreadsGetTheSamePage() throws Exception {
        TemplatePack pack = Packs.small();
        String once = Show.of(page(Packs.small(), "minutes").body());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> jobs =
                    Collections.nCopies(160, () -> Show.of(page(pack, "minutes").body()));
            Set<String> pages = new HashSet<>();
            for (Future<String> done : new ArrayList<>(threads.invokeAll(jobs))) {
                pages.add(done.get());
            }
            assertEquals(Set.of(once), pages);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void noExpressionLanguageIsOnTheClassPath() {
        for (String type : List.of(
                "ognl.Ognl",
                "javassist.ClassPool",
                "org.springframework.expression.ExpressionParser",
                "org.mvel2.MVEL")) {
            assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
        }
    }
}
