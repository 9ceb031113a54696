package al.krat.template.pack;

import al.krat.template.PackSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what a chain of packs says in its pack.yaml files, and which pack says it. */
final class PackSettings {

    private static final String BETWEEN = " · ";

    /** What names the pack itself is no setting of it. */
    private static final Set<String> NAMES = Set.of("name");

    /** Where each key is told, so that the order is that of a pack.yaml written by hand. */
    private static final List<String> ORDER = order();

    private PackSettings() {}

    private static List<String> order() {
        List<String> keys = new ArrayList<>(List.of("extends", "description", "qark", "unfinished"));
        Head.FACTS.forEach(key -> keys.add("facts." + key));
        keys.add("signatories");
        StyleTokens.keys().forEach(key -> keys.add("style." + key));
        return List.copyOf(keys);
    }

    /** @param chain the pack, its parent, and so on */
    static List<PackSetting> of(List<Layer> chain) {
        Map<String, PackSetting> settings = new LinkedHashMap<>();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Layer layer = chain.get(i);
            layer.head().values().forEach((key, value) -> {
                boolean inherited = layer != chain.get(0) && key.equals("extends");
                if (!NAMES.contains(key) && !inherited) {
                    put(key, value, layer.label(), settings);
                }
            });
        }
        return settings.values().stream()
                .sorted(java.util.Comparator.comparingInt(setting -> rank(setting.key())))
                .toList();
    }

    private static void put(String key, PackTree value, String pack, Map<String, PackSetting> settings) {
        if (value instanceof PackTree.Fields fields) {
            fields.values().forEach((inner, words) -> put(key + "." + inner, words, pack, settings));
        } else {
            settings.put(key, new PackSetting(key, words(value), pack));
        }
    }

    private static String words(PackTree value) {
        if (value instanceof PackTree.Text text) {
            return text.words();
        }
        if (value instanceof PackTree.Items items) {
            return items.items().stream().map(PackSettings::words).collect(Collectors.joining(BETWEEN));
        }
        return ((PackTree.Fields) value)
                .values().entrySet().stream()
                        .map(field -> field.getKey() + ": " + words(field.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static int rank(String key) {
        int at = ORDER.indexOf(key);
        return at < 0 ? ORDER.size() : at;
    }
}
