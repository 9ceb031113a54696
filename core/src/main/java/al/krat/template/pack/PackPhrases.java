package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of a pack in one language, those of a child over its parent's, key by key.
 *
 * @param patterns by key
 * @param places where each key stands
 * @param problems what could not be read
 */
public record PackPhrases(
        Map<String, String> patterns, Map<String, Place.InText> places, List<TemplateProblem> problems) {

    private static final int MAX_PATTERN = 4_000;

    public PackPhrases {
        patterns = Collections.unmodifiableMap(new LinkedHashMap<>(patterns));
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    /** The name of the file that holds the phrases of a language. */
    public static String file(Language language) {
        return "phrases_" + language.code() + ".yaml";
    }

    /** @param chain the pack, its parent, and so on */
    static PackPhrases read(List<PackFiles> chain, Language language) {
        Map<String, String> patterns = new LinkedHashMap<>();
        Map<String, Place.InText> places = new LinkedHashMap<>();
        List<TemplateProblem> problems = new ArrayList<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            try {
                PackTree.Fields fields = Layer.yaml(chain.get(i), file(language), problems::add);
                fields.values().forEach((key, value) -> {
                    if (value instanceof PackTree.Text text && text.words().length() <= MAX_PATTERN) {
                        patterns.put(key, text.words());
                        places.put(key, fields.keys().getOrDefault(key, text.place()));
                    } else {
                        problems.add(TemplateProblem.at(
                                value.place(), PackCode.YAML_VALUE, Map.of("key", key, "expected", "text")));
                    }
                });
            } catch (TemplateProblem problem) {
                problems.add(problem);
            }
        }
        return new PackPhrases(patterns, places, problems);
    }
}
