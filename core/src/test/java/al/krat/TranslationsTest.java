package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.template.TemplatePack;
import al.krat.template.compose.CompositionCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents that speak English: what has no translation is told, and every word says its language. */
class TranslationsTest {

    private static final String HEAD = "Tema: Analiza\nEN: The analysis\nOrgani: KRAT Durrës\nData: 28.06.2019\n\n";

    private static List<String> untranslated(String notes, Languages languages, Edition edition) {
        Krat krat = Krat.with(TemplatePack.named("durres")).languages(languages);
        Draft draft = krat.read(Source.of("n.txt", notes.getBytes(StandardCharsets.UTF_8)));
        return krat.minutes(draft, MinutesOptions.of(edition)).findings().stream()
                .filter(finding -> finding.code() instanceof CompositionCode)
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = Languages.class,
            names = {"ENGLISH", "ALBANIAN_AND_ENGLISH"})
    void aFewAreToldOneByOne(Languages languages) {
        String notes = HEAD + "# Pika\nEN: The item\nPolicia: Foli.\n- Një pikë.\n";
        List<String> told = untranslated(notes, languages, Edition.INTERNAL);
        assertEquals(2, told.size(), told.toString());
        assertTrue(told.get(0).startsWith("n.txt:8:10 vërejtje V420 "), told.get(0));
        assertTrue(told.get(1).startsWith("n.txt:9:3 vërejtje V420 "), told.get(1));
    }

    @Test
    void manyOrAllAreToldAtOnce() {
        String many = HEAD + "# Pika\n" + "- Një pikë.\n".repeat(11);
        List<String> told = untranslated(many, Languages.ENGLISH, Edition.INTERNAL);
        assertEquals(1, told.size(), told.toString());
        assertTrue(told.get(0).contains(" V421 Nga 13 tekste, 12 nuk kanë "), told.get(0));
        List<String> none = untranslated("# Pika\n- Një.\n", Languages.ENGLISH, Edition.INTERNAL);
        assertEquals(1, none.size(), none.toString());
        assertTrue(none.get(0).contains(" V421 Asnjë nga 2 tekstet "), none.get(0));
    }

    @Test
    void nothingIsToldWhereNothingIsMissed() {
        String notes =
                HEAD + "# Pika\nEN: The item\n\n{{Policia: Foli.}}\n\nPolicia: {{Emri|Dikush}} foli.\nEN: X spoke.\n";
        assertEquals(List.of(), untranslated(notes, Languages.ALBANIAN, Edition.INTERNAL));
        // the public wording has no translation of its own
        assertEquals(1, untranslated(notes, Languages.ENGLISH, Edition.PUBLIC).size());
    }

    @Test
    void everyWordSaysItsLanguage() throws Exception {
        var shkoder = Examples.withCases().stream()
                .filter(each -> each.toString().startsWith("minutes-shkoder"))
                .findFirst()
                .orElseThrow();
        Document both =
                shkoder.krat().languages(Languages.ALBANIAN_AND_ENGLISH).minutes(shkoder.draft(), Edition.INTERNAL);
        var page = Jsoup.parse(new String(both.bytes(Format.HTML), StandardCharsets.UTF_8));
        assertEquals("sq-AL", page.select("html").attr("lang"));
        assertTrue(page.select(".translation").size() > 200);
        assertEquals(Set.of("en-GB"), new TreeSet<>(page.select(".translation").eachAttr("lang")));
        assertEquals(
                List.of("pas sezonit"),
                page.select("p.translation:contains(Deadline) [lang=sq-AL]").eachText());
        assertEquals(0, page.select("[lang=en-GB]:contains(është)").size());

        try (var pdf = Loader.loadPDF(both.bytes(Format.PDF))) {
            var languages = new TreeSet<String>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), languages);
            assertTrue(languages.containsAll(Set.of("en-GB", "sq-AL")), languages.toString());
        }
    }

    private static void collect(COSBase base, Set<String> languages) {
        if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.getObject(i), languages);
            }
        } else if (base instanceof COSDictionary element) {
            String language = element.getString(COSName.LANG);
            if (language != null) {
                languages.add(language);
            }
            if (element.containsKey(COSName.K)) {
                collect(element.getDictionaryObject(COSName.K), languages);
            }
        }
    }
}
