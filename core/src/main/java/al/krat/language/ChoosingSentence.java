package al.krat.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A pattern with variants: {@code .input {$n :shumesi} .match $n one {{…}} * {{…}}}. */
record ChoosingSentence(List<Part.Placeholder> selectors, List<Variant> variants) implements Sentence {

    /** The key that fits everything. */
    static final String ANY = "*";

    /** A variant and its keys, one a selector. */
    record Variant(List<String> keys, PlainSentence sentence) {}

    @Override
    public Set<String> arguments() {
        Set<String> names = new LinkedHashSet<>(new PlainSentence(List.copyOf(selectors)).arguments());
        variants.forEach(variant -> names.addAll(variant.sentence().arguments()));
        return names;
    }

    @Override
    public String say(Map<String, ?> args) {
        List<List<String>> preferences = new ArrayList<>(selectors.size());
        for (int i = 0; i < selectors.size(); i++) {
            preferences.add(preferred(i, args));
        }
        Variant best = null;
        for (Variant variant : variants) {
            if (fits(variant, preferences) && (best == null || isBetter(variant, best, preferences))) {
                best = variant;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no variant fits");
        }
        return best.sentence().say(args);
    }

    private List<String> preferred(int i, Map<String, ?> args) {
        Part.Placeholder selector = selectors.get(i);
        Object value = args.get(selector.name());
        if (value == null) {
            throw new IllegalArgumentException("no value «" + selector.name() + "»");
        }
        List<String> keys = new ArrayList<>();
        for (Variant variant : variants) {
            String key = variant.keys().get(i);
            if (!key.equals(ANY) && !keys.contains(key)) {
                keys.add(key);
            }
        }
        return selector.call().with(args).choose(value, keys);
    }

    private static boolean fits(Variant variant, List<List<String>> preferences) {
        for (int i = 0; i < preferences.size(); i++) {
            String key = variant.keys().get(i);
            if (!key.equals(ANY) && !preferences.get(i).contains(key)) {
                return false;
            }
        }
        return true;
    }

    /** The first selector decides, then the next. */
    private static boolean isBetter(Variant a, Variant b, List<List<String>> preferences) {
        for (int i = 0; i < preferences.size(); i++) {
            int order = Integer.compare(rank(a, i, preferences), rank(b, i, preferences));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    private static int rank(Variant variant, int i, List<List<String>> preferences) {
        String key = variant.keys().get(i);
        return key.equals(ANY) ? Integer.MAX_VALUE : preferences.get(i).indexOf(key);
    }
}
