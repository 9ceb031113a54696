package al.krat.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A function that chooses: between the variants of a {@code .match}, or on the spot between its own options
 * ({@code {$n :shumesi one=rast other=raste}}). Without options it says the value itself.
 */
final class Choice implements PhraseFunction {

    /** How well a key fits a value: 0 best, less than 0 not at all. */
    @FunctionalInterface
    interface Fit {
        int of(Object value, String key);
    }

    private final Map<String, String> spot;
    private final Fit fit;
    private final PhraseFunction plain;

    private Choice(Map<String, String> spot, Fit fit, PhraseFunction plain) {
        this.spot = spot;
        this.fit = fit;
        this.plain = plain;
    }

    static PhraseFunction of(Options options, Fit fit, PhraseFunction plain) {
        Map<String, String> spot = new LinkedHashMap<>();
        options.rest().forEach((key, words) -> spot.put(key, TextFunction.words(words, options.language())));
        return new Choice(spot, fit, plain);
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
}
