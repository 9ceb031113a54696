package al.krat.template;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.template.check.TemplateCheck;
import al.krat.template.engine.PackResolver;
import al.krat.template.expression.Shape;
import al.krat.template.expression.Suggestions;
import al.krat.template.expression.Type;
import al.krat.template.expression.Types;
import al.krat.template.pack.PackPhrases;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks a whole pack without data. */
final class PackCheck {

    /** The pack that all others come from; its phrases are known. */
    private static final String ROOT = "standard";

    private final TemplatePack pack;
    private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);

    PackCheck(TemplatePack pack) {
        this.pack = pack;
        for (Language language : Language.values()) {
            phrases.put(language, pack.phrases(language));
        }
    }

    /** Files, phrases, and each template against its view. */
    List<Finding> all(Map<String, Class<? extends Record>> views) {
        Set<Finding> findings = new LinkedHashSet<>(pack.findings());
        for (String template : pack.resolver().templates()) {
            pack.resolver().read(template).problems().forEach(problem -> findings.add(problem.finding(template)));
        }
        for (Language language : Language.values()) {
            findings.addAll(patterns(language));
        }
        for (Language language : Language.values()) {
            findings.addAll(unsaid(language));
        }
        views.forEach((template, view) -> findings.addAll(template(template, view)));
        return new ArrayList<>(findings);
    }

    /** One template, with all that it inserts. */
    List<Finding> template(String template, Class<? extends Record> view) {
        return new TemplateCheck(pack.resolver(), phrases).check(PackResolver.template(template), types(view));
    }

    private List<Finding> patterns(Language language) {
        List<Finding> findings = new ArrayList<>();
        PackPhrases read = pack.data().phrases(language);
        read.problems().forEach(problem -> findings.add(problem.finding(pack.name())));
        read.places().forEach((key, place) -> {
            try {
                Objects.requireNonNull(phrases.get(language)).arguments(key);
            } catch (IllegalArgumentException e) {
                findings.add(Finding.of(PackCode.PHRASE_PATTERN, place, Map.of("key", key)));
            }
        });
        return findings;
    }

    /** Phrases of the pack's own files that no template says. */
    private List<Finding> unsaid(Language language) {
        List<Finding> findings = new ArrayList<>();
        Set<String> known = TemplatePack.named(ROOT).phrases(language).keys();
        pack.data().phrases(language).places().forEach((key, place) -> {
            if (place.file().startsWith(pack.name() + "/") && !known.contains(key) && !isSaid(key)) {
                findings.add(Finding.of(
                        PackCode.PHRASE_UNUSED, place, Map.of("key", key, "near", Suggestions.of(key, known))));
            }
        });
        return findings;
    }

    private boolean isSaid(String key) {
        String family = key.substring(0, key.lastIndexOf('.') + 1) + "{";
        return pack.data().templates().values().stream()
                .anyMatch(source -> source.contains(key) || source.contains(family));
    }

    private static Types types(Class<? extends Record> view) {
        Map<String, Type> names = new HashMap<>();
        names.put("facts", Type.of(PackFacts.class));
        names.put("language", Type.of(String.class));
        Shape shape = Shape.of(view);
        for (String name : shape.names()) {
            names.put(name, Type.of(Objects.requireNonNull(shape.component(name))));
        }
        return new Types(names, Set.of(), Renderer.opened(view));
    }
}
