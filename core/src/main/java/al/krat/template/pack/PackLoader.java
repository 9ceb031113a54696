package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Suggestions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays a pack over its parents: files by name, phrases by key, facts and style token by token. */
public final class PackLoader {

    private static final int MAX_PARENTS = 8;

    private final Function<String, @Nullable PackFiles> parents;
    private final List<TemplateProblem> problems = new ArrayList<>();
    private final Map<String, PackData.File> files = new TreeMap<>();
    private final Map<Language, PackTree.Fields> phrases = new LinkedHashMap<>();
    private PackTree.Fields head = new PackTree.Fields(Map.of(), Map.of(), new Place.InText(Head.FILE, 0, 0));

    /** @param parents finds the pack that {@code extends:} names, or null */
    public PackLoader(Function<String, @Nullable PackFiles> parents) {
        this.parents = parents;
    }

    /** Loads a pack. */
    public PackData load(PackFiles pack) {
        List<PackFiles> chain = chain(pack);
        for (int i = chain.size() - 1; i >= 0; i--) {
            lay(chain.get(i));
        }
        Set<String> images = PackData.images(files.keySet());
        Map<Language, Map<String, PackData.Phrase>> texts = new LinkedHashMap<>();
        phrases.forEach((language, fields) -> texts.put(language, texts(fields)));
        Head read = Head.read(head, images, problems::add);
        return new PackData(name(pack), files, read, texts, problems);
    }

    /** The pack, its parent, and so on. */
    private List<PackFiles> chain(PackFiles pack) {
        List<PackFiles> chain = new ArrayList<>(List.of(pack));
        List<String> seen = new ArrayList<>(List.of(name(pack)));
        PackFiles last = pack;
        while (head(last).values().get("extends") instanceof PackTree.Text wanted) {
            String name = wanted.words();
            if (seen.contains(name) || chain.size() > MAX_PARENTS) {
                problems.add(TemplateProblem.at(wanted.place(), PackCode.EXTENDS_CYCLE, Map.of("pack", name)));
                break;
            }
            PackFiles parent = parents.apply(name);
            if (parent == null) {
                String near = Suggestions.of(name, ShippedPacks.names());
                problems.add(TemplateProblem.at(
                        wanted.place(), PackCode.EXTENDS_UNKNOWN, Map.of("pack", name, "near", near)));
                break;
            }
            chain.add(parent);
            seen.add(name);
            last = parent;
        }
        return chain;
    }

    private void lay(PackFiles pack) {
        problems.addAll(pack.problems());
        if (!pack.files().containsKey(Head.FILE)) {
            problems.add(TemplateProblem.at(
                    new Place.InText(pack.place(Head.FILE), 0, 0), PackCode.PACK_YAML_MISSING, Map.of()));
        }
        pack.files().forEach((name, bytes) -> files.put(name, new PackData.File(pack.place(name), bytes)));
        try {
            head = yaml(pack, Head.FILE).over(head);
        } catch (TemplateProblem problem) {
            problems.add(problem);
        }
        for (Language language : Language.values()) {
            String name = "phrases_" + language.code() + ".yaml";
            try {
                PackTree.Fields fields = yaml(pack, name);
                phrases.merge(language, fields, (older, newer) -> newer.over(older));
            } catch (TemplateProblem problem) {
                problems.add(problem);
            }
        }
    }

    private Map<String, PackData.Phrase> texts(PackTree.Fields fields) {
        Map<String, PackData.Phrase> texts = new LinkedHashMap<>();
        fields.values().forEach((key, value) -> {
            if (value instanceof PackTree.Text text) {
                texts.put(key, new PackData.Phrase(text.words(), fields.keys().getOrDefault(key, text.place())));
            } else {
                problems.add(
                        TemplateProblem.at(value.place(), PackCode.YAML_VALUE, Map.of("key", key, "expected", "text")));
            }
        });
        return texts;
    }

    /** The head without complaints: those come when it is laid over its parent's. */
    private static PackTree.Fields head(PackFiles pack) {
        try {
            return yaml(pack, Head.FILE);
        } catch (TemplateProblem problem) {
            return new PackTree.Fields(Map.of(), Map.of(), new Place.InText(Head.FILE, 0, 0));
        }
    }

    private static String name(PackFiles pack) {
        return head(pack).values().get("name") instanceof PackTree.Text name ? name.words() : pack.label();
    }

    private static PackTree.Fields yaml(PackFiles pack, String name) {
        var place = new Place.InText(pack.place(name), 0, 0);
        byte[] bytes = pack.files().get(name);
        if (bytes == null) {
            return new PackTree.Fields(Map.of(), Map.of(), place);
        }
        String text = Utf8.text(bytes);
        if (text == null) {
            throw TemplateProblem.at(place, PackCode.FILE_ENCODING, Map.of());
        }
        return PackYaml.read(pack.place(name), text);
    }
}
