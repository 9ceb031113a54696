package al.krat.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A function that chooses: between the variants of a {@code .match}, or on the spot between its own options
 * ({@code {$n :shumesi one=rast other=raste}}). Without options it says the value itself.
 */
final class Choice implements PhraseFunction {

    /** Among the keys of a function: any whole number in figures. */
    static final String FIGURES = "0, 1, 2 …";

    /** How well a key fits a value: 0 best, less than 0 not at all. */
    @FunctionalInterface
    interface Fit {
        int of(Object value, String key);
    }

    private final Map<String, String> spot;
    private final Set<String> known;
    private final Fit fit;
    private final PhraseFunction plain;

    private Choice(Map<String, String> spot, Set<String> known, Fit fit, PhraseFunction plain) {
        this.spot = spot;
        this.known = known;
        this.fit = fit;
        this.plain = plain;
    }

    /**
     * Takes the options that are left as what to say on the spot.
     *
     * @param known the keys that there are
     * @throws IllegalArgumentException where an option is none of them
     */
    static Choice of(Options options, Set<String> known, Fit fit, PhraseFunction plain) {
        Map<String, String> spot = new LinkedHashMap<>();
        options.rest().forEach((key, words) -> {
            check(key, known);
            spot.put(key, Words.of(words, options.language()));
        });
        return new Choice(spot, known, fit, plain);
    }

    boolean isOnTheSpot() {
        return !spot.isEmpty();
    }

    @Override
    public Set<String> keys() {
        return known;
    }

    /**
     * Looks at a key before there is a value.
     *
     * @throws IllegalArgumentException where it is none of those known
     */
    static void check(String key, Set<String> known) {
        if (known.contains(FIGURES) && isFigures(key)) {
            return;
        }
        String folded = Folding.fold(key);
        if (known.stream().noneMatch(each -> Folding.fold(each).equals(folded))) {
            throw new IllegalArgumentException(
                    "«" + key + "» is none of its keys " + String.join(", ", new TreeSet<>(known)));
        }
    }

    @Override
    public String say(Object value) {
        if (spot.isEmpty()) {
            return plain.say(value);
        }
        List<String> fitting = choose(value, List.copyOf(spot.keySet()));
        String words = fitting.isEmpty() ? null : spot.get(fitting.get(0));
        if (words == null) {
            throw new IllegalArgumentException(
                    "none of " + String.join(", ", new TreeSet<>(spot.keySet())) + " fits " + value);
        }
        return words;
    }

    @Override
    public List<String> choose(Object value, List<String> keys) {
        List<String> fitting = new ArrayList<>();
        for (String key : keys) {
            if (fit.of(value, key) >= 0) {
                fitting.add(key);
            }
        }
        fitting.sort(Comparator.comparingInt(key -> fit.of(value, key)));
        return fitting;
    }

    static boolean isFigures(String key) {
        return !key.isEmpty() && key.length() < 10 && key.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
