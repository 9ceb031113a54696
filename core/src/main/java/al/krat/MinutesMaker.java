package al.krat;

import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.intake.MeetingFile;
import al.krat.language.Language;
import al.krat.template.PackCode;
import al.krat.template.Page;
import al.krat.template.Renderer;
import al.krat.template.Rendering;
import al.krat.template.TemplatePack;
import al.krat.template.bilingual.Pairing;
import al.krat.template.compose.MinutesComposer;
import al.krat.template.compose.Untranslated;
import al.krat.template.fill.FilledWord;
import al.krat.template.fill.WordTemplate;
import al.krat.template.view.MinutesView;
import al.krat.writer.Assets;
import al.krat.writer.pdf.EmbeddedFile;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the minutes (procesverbali) of a meeting: view, page, document.
 *
 * @param languages one, or two side by side
 */
record MinutesMaker(TemplatePack pack, Committee committee, Languages languages) {

    private static final String TEMPLATE = "minutes";

    /** What each template of a pack is about. */
    static final Map<String, Class<? extends Record>> VIEWS = Map.of(TEMPLATE, MinutesView.class);

    /**
     * Makes one edition.
     *
     * @param places where the whole meeting was typed
     * @param checked what is wrong with what the edition shows
     */
    Document make(Meeting meeting, Places places, MinutesOptions options, List<Finding> checked) {
        List<Finding> found = new ArrayList<>(checked);
        boolean draft = options.draft() || found.stream().anyMatch(Finding::isError);
        if (languages.all().contains(Language.ENGLISH)) {
            found.addAll(Untranslated.in(meeting, options.edition(), places));
        }
        Page page = page(meeting, options.edition(), draft, found);
        String css = pack.file("style.css")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        var assets = new Assets(css, pack.images(), pack.reference().orElse(null));
        FilledWord word = word(meeting, options.edition(), draft, found);
        return new Document(
                page, date(meeting, options), List.of(source(meeting.in(options.edition()))), assets, word, found);
    }

    /** The pack's Word template, filled; null where it has none that speaks the language, or the two, of the document. */
    private @Nullable FilledWord word(Meeting meeting, Edition edition, boolean draft, List<Finding> found) {
        Language first = languages.all().get(0);
        WordTemplate template =
                languages.all().size() == 1 ? pack.wordTemplate(TEMPLATE, first).orElse(null) : null;
        if (template == null) {
            pack.wordTemplate(TEMPLATE, Language.ALBANIAN)
                    .ifPresent(other -> found.add(Finding.of(
                            PackCode.WORD_LANGUAGE,
                            new Place.InText(other.file(), 0, 0),
                            Map.of("languages", languages.code()))));
            return null;
        }
        return Renderer.fill(pack, template, view(meeting, edition, draft, first, null), first)
                .orThrow();
    }

    /** What keeps the pack from making an edition, or is to be remarked of it. */
    List<Finding> trial(Meeting meeting, Edition edition) {
        List<Finding> findings = new ArrayList<>();
        for (Language language : Language.values()) {
            MinutesView view = view(meeting, edition, false, language, null);
            if (language == languages.all().get(0)) {
                findings.addAll(
                        rendering(meeting, edition, false, language, null).findings());
            }
            pack.wordTemplate(TEMPLATE, language)
                    .ifPresent(word -> findings.addAll(
                            Renderer.fill(pack, word, view, language).findings()));
        }
        return findings;
    }

    /** The page in the language, or its pages in both languages made one; {@code found} hears what is remarked of it. */
    private Page page(Meeting meeting, Edition edition, boolean draft, List<Finding> found) {
        Language first = languages.all().get(0);
        Rendering rendering = rendering(meeting, edition, draft, first, null);
        found.addAll(rendering.findings());
        Page page = rendering.orThrow();
        for (Language second : languages.all().subList(1, languages.all().size())) {
            String note = pack.phrases(second).say("text.untranslated", Map.of());
            page = Pairing.of(
                    page, rendering(meeting, edition, draft, second, note).orThrow(), note);
        }
        return page;
    }

    private Rendering rendering(
            Meeting meeting, Edition edition, boolean draft, Language language, @Nullable String note) {
        return Renderer.render(pack, TEMPLATE, view(meeting, edition, draft, language, note), language);
    }

    private MinutesView view(
            Meeting meeting, Edition edition, boolean draft, Language language, @Nullable String note) {
        return new MinutesComposer(pack.facts(), committee, language, note).compose(meeting, edition, draft);
    }

    /** What the PDF carries along: the edition's own data in the canonical form. */
    private EmbeddedFile source(Meeting shown) {
        return new EmbeddedFile(
                "mbledhja.yaml",
                "application/yaml",
                pack.phrases(languages.all().get(0)).say("minutes.source", Map.of()),
                EmbeddedFile.Relationship.SOURCE,
                MeetingFile.yaml(shown).getBytes(StandardCharsets.UTF_8));
    }

    /** The day that files carry; nothing here asks a clock, so a meeting without any date is dated by its period. */
    private static LocalDate date(Meeting meeting, MinutesOptions options) {
        if (options.asOf() != null) {
            return options.asOf();
        }
        if (meeting.date() != null) {
            return meeting.date();
        }
        return meeting.period() != null ? meeting.period().lastDay() : LocalDate.EPOCH;
    }
}
