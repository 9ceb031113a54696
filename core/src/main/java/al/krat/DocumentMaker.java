package al.krat;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.template.PackCode;
import al.krat.template.Page;
import al.krat.template.Renderer;
import al.krat.template.Rendering;
import al.krat.template.TemplatePack;
import al.krat.template.bilingual.Pairing;
import al.krat.template.fill.FilledWord;
import al.krat.template.fill.WordTemplate;
import al.krat.writer.Assets;
import al.krat.writer.pdf.EmbeddedFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of its view: page, then files. It knows no kind of document.
 *
 * @param pack whose template it is
 * @param template its name, {@code minutes}
 * @param languages one, or two side by side
 * @param views what the template sees, in each language
 */
record DocumentMaker(TemplatePack pack, String template, Languages languages, Views views) {

    /** What a document's template sees. */
    interface Views {

        /**
         * The view in a language.
         *
         * @param note what stands in the place of a text that nobody has translated, where the document stands beside
         *     the one in Albanian; null where it stands alone
         */
        Record in(Language language, @Nullable String note);
    }

    /**
     * Makes the document.
     *
     * @param asOf the day that the files carry
     * @param sources what the PDF carries along
     * @param found what is known to be wrong; what is noticed here comes after it
     */
    Document make(LocalDate asOf, List<EmbeddedFile> sources, List<Finding> found) {
        List<Finding> findings = new ArrayList<>(found);
        pack.findings().stream()
                .filter(finding -> finding.code() == PackCode.UNFINISHED)
                .forEach(findings::add);
        Page page = page(findings);
        String css = pack.file("style.css")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        var assets = new Assets(css, pack.images(), pack.reference().orElse(null));
        return new Document(page, asOf, sources, assets, word(findings), findings);
    }

    /** What keeps the pack from making the document, or is to be remarked of it. */
    List<Finding> trial() {
        List<Finding> findings = new ArrayList<>();
        for (Language language : Language.values()) {
            Record view = views.in(language, null);
            if (language == first()) {
                findings.addAll(Renderer.render(pack, template, view, language).findings());
            }
            pack.wordTemplate(template, language)
                    .ifPresent(word -> findings.addAll(
                            Renderer.fill(pack, word, view, language).findings()));
        }
        return findings;
    }

    /** The pack's Word template, filled; null where it has none that speaks the language, or the two, of the document. */
    private @Nullable FilledWord word(List<Finding> findings) {
        WordTemplate word = languages.all().size() == 1
                ? pack.wordTemplate(template, first()).orElse(null)
                : null;
        if (word == null) {
            pack.wordTemplate(template, Language.ALBANIAN)
                    .ifPresent(other -> findings.add(Finding.of(
                            PackCode.WORD_LANGUAGE,
                            new Place.InText(other.file(), 0, 0),
                            Map.of("languages", languages.code()))));
            return null;
        }
        return Renderer.fill(pack, word, views.in(first(), null), first()).orThrow();
    }

    /** The page in the language, or its pages in both languages made one; {@code findings} hears what is remarked of it. */
    private Page page(List<Finding> findings) {
        Rendering rendering = Renderer.render(pack, template, views.in(first(), null), first());
        findings.addAll(rendering.findings());
        Page page = rendering.orThrow();
        for (Language second : languages.all().subList(1, languages.all().size())) {
            String note = pack.phrases(second).say("text.untranslated", Map.of());
            Page beside = Renderer.render(pack, template, views.in(second, note), second)
                    .orThrow();
            page = Pairing.of(page, beside, note);
        }
        return page;
    }

    private Language first() {
        return languages.all().get(0);
    }
}
