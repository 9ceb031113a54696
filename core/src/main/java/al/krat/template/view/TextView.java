package al.krat.template.view;

import org.jspecify.annotations.Nullable;

/**
 * Typed text.
 *
 * @param words as typed, or its translation in a document of another language
 * @param lang the language where it is not the document's, else null
 */
public record TextView(String words, @Nullable String lang) {}
