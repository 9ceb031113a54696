package al.krat.template;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.template.check.TemplateCheck;
import al.krat.template.check.WordCheck;
import al.krat.template.engine.PackResolver;
import al.krat.template.expression.Shape;
import al.krat.template.expression.Suggestions;
import al.krat.template.expression.Type;
import al.krat.template.expression.Types;
import al.krat.template.pack.PackFiles;
import al.krat.template.pack.PackPhrases;
import al.krat.template.word.WordReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks a whole pack without data. */
final class PackCheck {

    /** Templates, and what is no template, that krat itself asks for by name. */
    private static final Set<String> ASKED = Set.of("pack.yaml", "style.css", WordReference.FILE);

    /** Files of other kinds are used by names that no template says. */
    private static final Set<String> SAID_KINDS = Set.of("html", "css", "yaml", "docx");

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
        if (!pack.data().isWhole()) {
            // whatever is inherited would be told as missing
            return inOrder(findings);
        }
        for (Language language : Language.values()) {
            findings.addAll(unsaid(language));
        }
        findings.addAll(unused(views.keySet()));
        views.forEach((template, view) -> {
            findings.addAll(template(template, view));
            findings.addAll(word(template, view));
        });
        return inOrder(findings);
    }

    /** File by file as they came, each from top to bottom. */
    private static List<Finding> inOrder(Set<Finding> findings) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String file = finding.place() instanceof Place.InText text
                    ? text.file()
                    : finding.place() instanceof Place.InWord word ? word.file() : "";
            byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(finding);
        }
        List<Finding> all = new ArrayList<>();
        byFile.values().forEach(group -> {
            group.sort(Comparator.comparing(Finding::place, PackCheck::compare));
            all.addAll(group);
        });
        return all;
    }

    private static int compare(Place a, Place b) {
        if (a instanceof Place.InWord one && b instanceof Place.InWord other) {
            return Comparator.comparingInt(Place.InWord::line)
                    .thenComparingInt(Place.InWord::column)
                    .compare(one, other);
        }
        return a instanceof Place.InText one && b instanceof Place.InText other
                ? Comparator.comparingInt(Place.InText::line)
                        .thenComparingInt(Place.InText::column)
                        .compare(one, other)
                : 0;
    }

    /** One template, with all that it inserts. */
    List<Finding> template(String template, Class<? extends Record> view) {
        return new TemplateCheck(pack.resolver(), phrases, own()).check(PackResolver.template(template), types(view));
    }

    /** The Word templates of a document, one a language. */
    List<Finding> word(String template, Class<? extends Record> view) {
        List<Finding> findings = new ArrayList<>();
        for (Language language : Language.values()) {
            pack.wordTemplate(template, language).ifPresent(word -> {
                findings.addAll(new WordCheck(Map.of(language, Objects.requireNonNull(phrases.get(language))), own())
                        .check(word, types(view)));
                if (word.problems().isEmpty()
                        && word.lines().stream().noneMatch(line -> line.contains("[[") || line.contains("[#"))) {
                    findings.add(Finding.of(PackCode.WORD_SILENT, new Place.InText(word.file(), 0, 0), Map.of()));
                }
            });
        }
        return findings;
    }

    /** Where the phrases of the pack's own files stand. */
    private Map<Language, Map<String, Place.InText>> own() {
        Map<Language, Map<String, Place.InText>> own = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            own.put(
                    language,
                    pack.data().parent() == null
                            ? Map.of()
                            : pack.data().ownPhrases(language).places());
        }
        return own;
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

    /** Phrases of the pack's own file that neither a template says nor the packs know that it comes from. */
    private List<Finding> unsaid(Language language) {
        List<Finding> findings = new ArrayList<>();
        Set<String> known = pack.data().inheritedPhrases(language).patterns().keySet();
        if (known.isEmpty()) {
            return findings;
        }
        pack.data().ownPhrases(language).places().forEach((key, place) -> {
            if (!known.contains(key) && !isSaid(key)) {
                findings.add(Finding.of(
                        PackCode.PHRASE_UNUSED, place, Map.of("key", key, "near", Suggestions.of(key, known))));
            }
        });
        return findings;
    }

    /** Files of the pack itself that are neither asked for nor named by a template. */
    private List<Finding> unused(Set<String> views) {
        List<PackFiles> chain = pack.data().chain();
        Set<String> known = new TreeSet<>(ASKED);
        for (String view : views) {
            known.add(view + ".html");
            Arrays.stream(Language.values())
                    .map(language -> TemplatePack.wordFile(view, language))
                    .forEach(known::add);
        }
        Arrays.stream(Language.values()).map(PackPhrases::file).forEach(known::add);
        chain.subList(1, chain.size())
                .forEach(parent -> known.addAll(parent.files().keySet()));
        List<Finding> findings = new ArrayList<>();
        PackFiles own = chain.get(0);
        for (String name : new TreeSet<>(own.files().keySet())) {
            boolean byName = SAID_KINDS.contains(name.substring(name.lastIndexOf('.') + 1));
            if (byName && !known.contains(name) && !isInserted(PackResolver.template(name))) {
                findings.add(Finding.of(
                        PackCode.FILE_UNUSED,
                        new Place.InText(own.place(name), 0, 0),
                        Map.of("file", name, "near", Suggestions.of(name, known))));
            }
        }
        return findings;
    }

    private boolean isInserted(String template) {
        return pack.data().templates().values().stream().anyMatch(source -> source.contains("~{" + template));
    }

    private boolean isSaid(String key) {
        String family = key.substring(0, key.lastIndexOf('.') + 1) + "{";
        return Stream.concat(
                        pack.data().templates().values().stream(),
                        pack.wordLines().values().stream().flatMap(List::stream))
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
