package al.krat.template;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.template.engine.PackResolver;
import al.krat.template.fill.Filler;
import al.krat.template.fill.WordTemplate;
import al.krat.template.page.PageReader;
import al.krat.template.view.MinutesView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Turns the view of a document into a page: {@code Renderer.render(pack, "minutes", view, Language.ALBANIAN)}. */
public final class Renderer {

    private static final String VIEWS = MinutesView.class.getPackageName();

    private Renderer() {}

    /**
     * Renders a template of a pack.
     *
     * @param template its name, {@code minutes} or {@code minutes.html}
     * @param view a record; templates see its components, and those of records in its package and below
     * @return the page, with what is to be remarked of it, or what prevents it; nothing about a pack is ever thrown
     */
    public static Rendering render(TemplatePack pack, String template, Record view, Language language) {
        List<Finding> findings = new ArrayList<>(pack.findings());
        pack.data().phrases(language).problems().forEach(problem -> findings.add(problem.finding(pack.name())));
        if (findings.stream().anyMatch(Finding::isError)) {
            return Rendering.refused(findings);
        }
        String name = PackResolver.template(template);
        String place = pack.resolver().place(name);
        try {
            var reader =
                    new PageReader(language, pack.style(), pack.data().images().keySet());
            Page page = reader.read(markup(pack, name, view, language));
            List<Finding> found = reader.problems().stream()
                    .map(problem -> problem.finding(place))
                    .toList();
            return found.stream().anyMatch(Finding::isError) ? Rendering.refused(found) : Rendering.of(page, found);
        } catch (TemplateProblem problem) {
            return Rendering.refused(List.of(problem.finding(place)));
        }
    }

    /**
     * Fills a Word template of a pack.
     *
     * @param word as {@link TemplatePack#wordTemplate} has it
     * @param view what its expressions see, as for {@link #render}
     * @return the filled template, or what prevents it; nothing about a pack is ever thrown
     */
    public static WordRendering fill(TemplatePack pack, WordTemplate word, Record view, Language language) {
        List<Finding> findings = new ArrayList<>(pack.findings());
        word.problems().forEach(problem -> findings.add(problem.finding(word.file())));
        if (findings.stream().anyMatch(Finding::isError)) {
            return new WordRendering(null, findings);
        }
        try {
            Predicate<Class<?>> opened = opened(view.getClass());
            return new WordRendering(
                    Filler.fill(word, view, extras(pack, language), pack.phrases(language), opened), List.of());
        } catch (TemplateProblem problem) {
            return new WordRendering(null, List.of(problem.finding(word.file())));
        }
    }

    /** The XHTML that a template writes. */
    static String markup(TemplatePack pack, String template, Record view, Language language) {
        return pack.engine()
                .render(
                        template,
                        view,
                        extras(pack, language),
                        language,
                        pack.phrases(language),
                        opened(view.getClass()));
    }

    /** What templates see beside the view. */
    static Map<String, Object> extras(TemplatePack pack, Language language) {
        return Map.of("facts", pack.facts(), "language", language.tag());
    }

    /** Records that expressions may look into: our views, those of the view's package and below, and the facts. */
    static Predicate<Class<?>> opened(Class<?> view) {
        String home = view.getPackageName();
        return record -> isWithin(home, record)
                || isWithin(VIEWS, record)
                || record == PackFacts.class
                || record == PackFacts.Signatory.class;
    }

    private static boolean isWithin(String home, Class<?> record) {
        return record.getPackageName().equals(home) || record.getPackageName().startsWith(home + ".");
    }
}
