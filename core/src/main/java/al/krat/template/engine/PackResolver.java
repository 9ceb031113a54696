package al.krat.template.engine;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directives;
import al.krat.template.expression.Suggestions;
import al.krat.template.markup.Tag;
import al.krat.template.markup.TemplateFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;

/** Finds templates among the files of a pack by their exact names, and nowhere else. */
public final class PackResolver implements ITemplateResolver {

    private static final String SUFFIX = ".html";

    private final Map<String, String> sources;
    private final Map<String, String> places;
    private final ConcurrentHashMap<String, TemplateFile> files = new ConcurrentHashMap<>();

    /**
     * @param sources the template files by name, as text
     * @param places what findings call each file
     */
    public PackResolver(Map<String, String> sources, Map<String, String> places) {
        this.sources = Map.copyOf(sources);
        this.places = Map.copyOf(places);
    }

    /** The name of a template as Thymeleaf knows it, from what an insertion says. */
    public static String template(String said) {
        return said.endsWith(SUFFIX) ? said.substring(0, said.length() - SUFFIX.length()) : said;
    }

    private static String file(String template) {
        return template + SUFFIX;
    }

    /** What findings call the file of a template. */
    public String place(String template) {
        return places.getOrDefault(file(template), file(template));
    }

    public boolean has(String template) {
        return sources.containsKey(file(template));
    }

    /** The names of all templates. */
    public Set<String> templates() {
        Set<String> all = new TreeSet<>();
        sources.keySet().forEach(file -> all.add(template(file)));
        return all;
    }

    /** The file of a template that is there, as read. */
    public TemplateFile read(String template) {
        return files.computeIfAbsent(file(template), name -> {
            String source = sources.get(name);
            if (source == null) {
                throw TemplateProblem.of(
                        PackCode.TEMPLATE_MISSING,
                        Map.of("template", template, "near", Suggestions.of(template, templates())));
            }
            return TemplateFile.read(place(template), source);
        });
    }

    /** The parameters of a fragment, none for a whole file, null where there is no such fragment. */
    public @Nullable List<String> parameters(String template, @Nullable String fragment) {
        if (fragment == null) {
            return List.of();
        }
        Tag tag = read(template).fragment(fragment);
        Tag.Attribute signature = tag == null ? null : tag.attribute("th:fragment");
        if (signature == null) {
            return null;
        }
        try {
            return Directives.signature(signature.value()).parameters();
        } catch (TemplateProblem problem) {
            throw problem.in(signature.at(problem.offset()));
        }
    }

    @Override
    public String getName() {
        return "pack";
    }

    @Override
    public Integer getOrder() {
        return 1;
    }

    @Override
    public TemplateResolution resolveTemplate(
            IEngineConfiguration configuration, String owner, String template, Map<String, Object> attributes) {
        for (TemplateProblem problem : read(template).problems()) {
            throw problem;
        }
        return new TemplateResolution(
                new PackResource(template, sources.getOrDefault(file(template), "")),
                true,
                TemplateMode.XML,
                false,
                AlwaysValidCacheEntryValidity.INSTANCE);
    }
}
