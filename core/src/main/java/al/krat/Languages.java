package al.krat;

import al.krat.language.Language;
import java.util.List;

/** The language or languages that a document speaks. */
public enum Languages {
    /** shqip */
    ALBANIAN(Language.ALBANIAN),
    /** anglisht */
    ENGLISH(Language.ENGLISH),
    /** shqip dhe anglisht: one document, each part in Albanian and then in English */
    ALBANIAN_AND_ENGLISH(Language.ALBANIAN, Language.ENGLISH);

    private final List<Language> all;

    Languages(Language... all) {
        this.all = List.of(all);
    }

    /** One language alone. */
    public static Languages of(Language language) {
        return language == Language.ALBANIAN ? ALBANIAN : ENGLISH;
    }

    /** The languages in their order; the first is the document's own. */
    public List<Language> all() {
        return all;
    }

    /** {@code sq}, {@code en} or {@code sq-en}, for the names of files. */
    public String code() {
        return String.join("-", all.stream().map(Language::code).toList());
    }
}
