package al.krat.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of typed text. Its markup form is what a secretary types: {@code «Rasti {{i brendshëm|publik}} u
 * referua.»}; an internal part without a public wording is {@code {{…}}}.
 *
 * @param spans the words in order
 * @param english the translation typed on an {@code EN:} line, or null
 */
public record Prose(List<Span> spans, @Nullable String english) {

    /** What the public edition prints for internal words that have no public wording; its width tells nothing. */
    public static final String WITHHELD = "[…]";

    public Prose {
        spans = List.copyOf(spans);
    }

    /** Words for everybody, taken literally: braces in them mark nothing. See {@link #parse} for the markup form. */
    public static Prose of(String text) {
        return new Prose(text.isEmpty() ? List.of() : List.of(Span.open(text)), null);
    }

    /**
     * Reads the markup form. Everything behind an unclosed <code>{{</code> is internal; {@link #unclosed} tells.
     *
     * @param markup text with {@code {{internal|public}}} spans
     */
    public static Prose parse(String markup) {
        Objects.requireNonNull(markup);
        var spans = new ArrayList<Span>();
        int at = 0;
        while (at < markup.length()) {
            int open = markup.indexOf("{{", at);
            if (open < 0) {
                spans.add(Span.open(markup.substring(at)));
                break;
            }
            if (open > at) {
                spans.add(Span.open(markup.substring(at, open)));
            }
            int close = markup.indexOf("}}", open + 2);
            String inside = markup.substring(open + 2, close < 0 ? markup.length() : close);
            int bar = inside.indexOf('|');
            spans.add(
                    bar < 0 || close < 0
                            ? Span.internal(inside, null)
                            : Span.internal(inside.substring(0, bar), inside.substring(bar + 1)));
            at = close < 0 ? markup.length() : close + 2;
        }
        return new Prose(spans, null);
    }

    /** The place of a <code>{{</code> that nothing closes, or -1. */
    public static int unclosed(String markup) {
        int open = markup.indexOf("{{");
        while (open >= 0) {
            int close = markup.indexOf("}}", open + 2);
            if (close < 0) {
                return open;
            }
            open = markup.indexOf("{{", close + 2);
        }
        return -1;
    }

    /** This text with a translation. */
    public Prose withEnglish(@Nullable String translation) {
        return new Prose(spans, translation);
    }

    /** All words, the internal ones too, without marks. */
    public String text() {
        var all = new StringBuilder();
        spans.forEach(span -> all.append(span.text()));
        return all.toString();
    }

    /**
     * The markup form, which {@link #parse} reads back. Internal words that only an unclosed <code>{{</code> can hold, such
     * as those of somebody who forgot its end behind a public wording, stay unclosed: closed, they would be read apart.
     */
    public String markup() {
        var all = new StringBuilder();
        for (Span span : spans) {
            if (span.visibility() == Visibility.PUBLIC) {
                all.append(span.text());
            } else if (span.publicText() == null
                    && (span.text().indexOf('|') >= 0 || span.text().endsWith("}"))) {
                all.append("{{").append(span.text());
            } else {
                all.append("{{").append(span.text());
                if (span.publicText() != null) {
                    all.append('|').append(span.publicText());
                }
                all.append("}}");
            }
        }
        return all.toString();
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return text().isBlank();
    }

    /** Whether some part is internal. */
    public boolean hasInternal() {
        return spans.stream().anyMatch(span -> span.visibility() == Visibility.INTERNAL);
    }

    /** Whether all words are internal and nothing stands in for them. */
    public boolean isInternal() {
        return !spans.isEmpty()
                && spans.stream()
                        .allMatch(span -> span.text().isBlank()
                                || (span.visibility() == Visibility.INTERNAL && span.publicText() == null));
    }

    /**
     * What the public may read, as one public span. A translation of a text with internal parts is dropped, because
     * nobody marked what is internal in it; so is one with marks, which translations cannot hold.
     */
    public Prose forPublic() {
        var all = new StringBuilder();
        for (Span span : spans) {
            all.append(
                    span.visibility() == Visibility.PUBLIC
                            ? span.text()
                            : Objects.requireNonNullElse(span.publicText(), WITHHELD));
        }
        boolean marked = hasInternal() || (english != null && english.contains("{{"));
        return Prose.of(all.toString()).withEnglish(marked ? null : english);
    }
}
