package al.krat.language;

import java.util.List;

/** {@code {$x}} and {@code {$x :string}}: the plain {@link Words} of a value; chooses by the exact text. */
final class TextFunction implements PhraseFunction {

    private final Language language;

    private TextFunction(Language language) {
        this.language = language;
    }

    static PhraseFunction of(Options options) {
        return new TextFunction(options.language());
    }

    @Override
    public String say(Object value) {
        return Words.of(value, language);
    }

    @Override
    public List<String> choose(Object value, List<String> keys) {
        String words = say(value);
        return keys.contains(words) ? List.of(words) : List.of();
    }
}
