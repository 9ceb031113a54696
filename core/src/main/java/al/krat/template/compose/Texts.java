package al.krat.template.compose;

import al.krat.domain.Prose;
import al.krat.language.Language;
import al.krat.template.view.TextView;
import org.jspecify.annotations.Nullable;

/** Typed text for a document of a language: its translation, or the Albanian marked as such. */
record Texts(Language language) {

    TextView of(Prose prose) {
        if (language == Language.ALBANIAN) {
            return new TextView(prose.text(), null);
        }
        return prose.english() != null
                ? new TextView(prose.english(), null)
                : new TextView(prose.text(), prose.isBlank() ? null : Language.ALBANIAN.tag());
    }

    @Nullable TextView orNull(@Nullable Prose prose) {
        return prose == null || prose.isBlank() ? null : of(prose);
    }

    /** Typed words outside of prose: internal marks are taken off, an internal edition shows all words. */
    static String plain(String words) {
        return words.contains("{{") ? Prose.parse(words).text() : words;
    }
}
