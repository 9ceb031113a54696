package al.krat.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code :përqind nga=$base form=pjesë|ndryshim}: the share of a number in a base, or by how much it has changed since,
 * by {@link Percent}. It refuses where nothing is to be said so; a {@code .match} asks first, with the keys {@code po}
 * and {@code jo}.
 */
final class PercentFunction implements PhraseFunction {

    private static final Map<String, Boolean> FORMS = Map.of("pjesë", true, "ndryshim", false);
    private static final Set<String> KEYS = Set.of("po", "jo");

    /** Of a base that nobody knows. */
    private static final PhraseFunction UNKNOWN = new PhraseFunction() {
        @Override
        public String say(Object value) {
            return Blank.WORDS;
        }

        @Override
        public List<String> choose(Object value, List<String> keys) {
            return List.of();
        }
    };

    private final BigDecimal base;
    private final boolean share;
    private final Language language;

    private PercentFunction(BigDecimal base, boolean share, Language language) {
        this.base = base;
        this.share = share;
        this.language = language;
    }

    static PhraseFunction of(Options options) {
        boolean share = options.one("form", FORMS, true);
        Object base = options.value("nga");
        if (base == null) {
            throw new IllegalArgumentException("it needs a base, nga=$base");
        }
        return base == Blank.VALUE ? UNKNOWN : new PercentFunction(Numbers.exact(base), share, options.language());
    }

    private Optional<String> percent(Object value) {
        BigDecimal n = Numbers.exact(value);
        return share ? Percent.of(n, base, language) : Percent.change(base, n, language);
    }

    @Override
    public String say(Object value) {
        return percent(value)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no percentage is said of " + value + " and " + base + "; .match it with po and jo"));
    }

    @Override
    public List<String> choose(Object value, List<String> keys) {
        String wanted = percent(value).isPresent() ? "po" : "jo";
        return keys.contains(wanted) ? List.of(wanted) : List.of();
    }

    @Override
    public Set<String> keys() {
        return KEYS;
    }
}
