package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.template.sample.Packs;
import al.krat.template.sample.SampleView;
import al.krat.template.sample.SampleView.RowView;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Templates that would never end, or never fit, are cut off with a reason. */
@Timeout(60)
class BombTest {

    private static final Set<PackCode> TIRED = Set.of(PackCode.BUDGET_STEPS, PackCode.BUDGET_TIME);

    /** A view with a thousand rows. */
    private static SampleView thousand(String name) {
        return SampleView.of(Collections.nCopies(1_000, new RowView(name, 1, SampleView.State.OPEN, false, null))
                .toArray(RowView[]::new));
    }

    /** Refused by the renderer; the check without data, whatever it thinks of it, comes to an end. */
    private static PackCode refused(TemplatePack pack, SampleView view) {
        pack.check("t", SampleView.class);
        List<Finding> findings =
                Renderer.render(pack, "t", view, Language.ALBANIAN).findings();
        assertEquals(1, findings.size(), findings::toString);
        return (PackCode) findings.get(0).code();
    }

    private static PackCode refused(String body) {
        return refused(Packs.body(body), thousand("Zyra"));
    }

    private static String nested(int times, String open, String inner, String close) {
        return open.repeat(times) + inner + close.repeat(times);
    }

    @Test
    void loopsInLoopsThatPrintNothing() {
        String loops = nested(5, "<th:block th:each=\"r : ${rows}\">", "", "</th:block>");
        assertTrue(TIRED.contains(refused(loops)));
    }

    @Test
    void loopsInLoopsAroundNothingAtAll() {
        String loops =
                nested(4, "<th:block th:each=\"r : ${rows}\">", "<th:block th:each=\"r : ${rows}\"/>", "</th:block>");
        assertTrue(TIRED.contains(refused(loops)));
    }

    @Test
    void loopsOverALargeTemplateThatIsNotShown() {
        String hidden = "<section th:if=\"${draft}\">" + "<p>x</p>".repeat(15_000) + "</section>";
        String loops = nested(2, "<th:block th:each=\"r : ${rows}\">", hidden, "</th:block>");
        assertTrue(TIRED.contains(refused(loops)));
    }

    @Test
    void loopsThatPrintMuch() {
        String loops =
                nested(3, "<th:block th:each=\"r : ${rows}\">", "<p>" + "x".repeat(1_000) + "</p>", "</th:block>");
        assertEquals(PackCode.BUDGET_OUTPUT, refused(loops));
    }

    @Test
    void textsThatDouble() {
        String names = "<p th:with=\"a0='xxxxxxxxxx'";
        for (int i = 0; i < 40; i++) {
            names += ", a" + (i + 1) + "=${a" + i + " + a" + i + "}";
        }
        assertEquals(PackCode.TEXT_TOO_LONG, refused(names + "\" th:text=\"${a40}\"/>"));
    }

    @Test
    void numbersThatDouble() {
        StringBuilder names = new StringBuilder("<p th:with=\"a0=999999999");
        for (int i = 0; i < 60; i++) {
            names.append(", a")
                    .append(i + 1)
                    .append("=${a")
                    .append(i)
                    .append(" + a")
                    .append(i)
                    .append('}');
        }
        Rendering rendering =
                Renderer.render(Packs.body(names + "\" th:text=\"${a60}\"/>"), "t", thousand("x"), Language.ALBANIAN);
        assertTrue(rendering.page().orElseThrow().body().text().length() <= 20, "whole numbers stay 64 bits wide");
    }

    @Test
    void aLongTextFromData() {
        assertEquals(
                PackCode.TEXT_TOO_LONG,
                refused(Packs.body("<p th:text=\"${rows[0].name}\"/>"), thousand("x".repeat(100_001))));
    }

    @Test
    void numbersThatOnlyLookSmallAreTexts() {
        Rendering rendering = Renderer.render(
                Packs.body("<p th:text=\"${rows[0].name + rows[0].name}\"/>"),
                "t",
                thousand("1e999999999"),
                Language.ALBANIAN);
        assertEquals(
                "1e9999999991e999999999", rendering.page().orElseThrow().body().text());
    }

    @Test
    void fragmentsThatMultiply() {
        StringBuilder bomb = new StringBuilder("<div>");
        for (int i = 0; i < 30; i++) {
            String next = "<th:block th:replace=\"~{:: f" + (i + 1) + "}\"/>";
            bomb.append("<div th:if=\"${!draft}\" th:fragment=\"f").append(i).append("\">");
            bomb.append(next).append(next).append("</div>");
        }
        bomb.append("<p th:fragment=\"f30\">x</p></div>");
        PackCode code = refused(bomb.toString());
        assertTrue(TIRED.contains(code) || code == PackCode.BUDGET_OUTPUT, code.name());
    }

    @Test
    void aFragmentOfItself() {
        assertEquals(PackCode.FRAGMENT_RECURSION, refused("<p th:fragment=\"f\" th:insert=\"~{:: f}\">x</p>"));
    }

    @Test
    void filesOfEachOther() {
        TemplatePack pack = Packs.of(
                "t.html", "<html><body><th:block th:replace=\"~{a}\"/></body></html>",
                "a.html", "<div><th:block th:replace=\"~{b}\"/></div>",
                "b.html", "<div><th:block th:replace=\"~{a}\"/></div>");
        assertEquals(PackCode.FRAGMENT_RECURSION, refused(pack, thousand("x")));
    }

    @Test
    void deepMarkup() {
        assertEquals(PackCode.MARKUP_TOO_DEEP, refused(nested(20_000, "<div>", "<p>x</p>", "</div>")));
    }

    @Test
    void deepMarkupByFragments() {
        String deep = nested(150, "<div>", "<th:block th:insert=\"~{:: f}\"/>", "</div>");
        assertEquals(PackCode.FRAGMENT_RECURSION, refused("<div th:fragment=\"f\">" + deep + "</div>"));
    }

    @Test
    void deepLoops() {
        SampleView one = SampleView.of(new RowView("x", 1, SampleView.State.OPEN, false, null));
        String loops = nested(190, "<div th:each=\"r : ${rows}\">", "<p>x</p>", "</div>");
        assertEquals(PackCode.PAGE_TOO_LARGE, refused(Packs.body(loops), one));
    }

    @Test
    void deepExpressions() {
        String deep = "(".repeat(5_000) + "1" + ")".repeat(5_000);
        assertEquals(PackCode.EXPRESSION_TOO_LONG, refused("<p th:text=\"" + deep + "\"/>"));
        assertEquals(PackCode.EXPRESSION_TOO_LONG, refused("<p th:text=\"" + "not ".repeat(600) + "1\"/>"));
        assertEquals(PackCode.EXPRESSION_TOO_LONG, refused("<p th:text=\"" + "1 ? ".repeat(400) + "1\"/>"));
    }

    @Test
    void manyElements() {
        assertEquals(PackCode.PAGE_TOO_LARGE, refused("<p/>".repeat(30_000)));
        String loops = nested(1, "<th:block th:each=\"r : ${rows}\">", "<p/>".repeat(250), "</th:block>");
        assertEquals(PackCode.PAGE_TOO_LARGE, refused(loops));
    }

    @Test
    void manyPhrases() {
        TemplatePack pack = Packs.of(
                "t.html",
                "<html><body>"
                        + nested(
                                3,
                                "<th:block th:each=\"r : ${rows}\">",
                                "<p krat:fjala=\"a(x=${r.name})\"/>",
                                "</th:block>")
                        + "</body></html>",
                "phrases_sq.yaml",
                "a: \"" + "{$x}".repeat(900) + "\"");
        PackCode code = refused(pack, thousand("x".repeat(90)));
        assertTrue(code == PackCode.BUDGET_OUTPUT || TIRED.contains(code), code.name());
    }

    @Test
    void longPhrases() {
        TemplatePack pack = Packs.of(
                "t.html",
                "<html><body><p krat:fjala=\"a(x=${rows[0].name})\"/></body></html>",
                "phrases_sq.yaml",
                "a: \"" + "{$x}".repeat(500) + "\"",
                "phrases_en.yaml",
                "a: \"" + "{$x}".repeat(5_000) + "\"");
        assertEquals(PackCode.TEXT_TOO_LONG, refused(pack, thousand("x".repeat(5_000))));
        assertEquals(PackCode.TEXT_TOO_LONG, refused(pack, thousand("x".repeat(300))));
        assertEquals(
                PackCode.YAML_VALUE,
                Renderer.render(pack, "t", thousand("x"), Language.ENGLISH)
                        .findings()
                        .get(0)
                        .code());
    }

    @Test
    void deepYaml() {
        for (String yaml :
                List.of("[".repeat(50_000), "a: ".repeat(20_000), "{a: ".repeat(20_000), "- ".repeat(20_000))) {
            assertEquals(
                    PackCode.YAML_SYNTAX,
                    Packs.of("pack.yaml", yaml, "t.html", "<html/>")
                            .findings()
                            .get(0)
                            .code());
        }
    }

    @Test
    void aLongScalar() {
        TemplatePack pack = Packs.of("pack.yaml", "facts:\n  city: " + "x".repeat(600_000), "t.html", "<html/>");
        assertEquals(PackCode.YAML_VALUE, pack.findings().get(0).code());
    }
}
