package al.krat.language;

import java.util.Locale;

/** The languages of documents and messages. */
public enum Language {
    /** shqip */
    ALBANIAN("sq", "sq-AL"),
    /** anglisht */
    ENGLISH("en", "en-GB");

    private final String code;
    private final String tag;

    Language(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** Two letters, as in {@code phrases_sq.yaml}. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag that documents carry. */
    public String tag() {
        return tag;
    }

    /** The locale, for ICU. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
