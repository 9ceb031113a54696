package al.krat.domain;

import al.krat.language.Language;
import java.util.Map;
import java.util.Objects;

/**
 * Something that is wrong, or worth a look, in what was typed. A value, never an exception.
 *
 * @param code what is wrong
 * @param severity how grave
 * @param place where
 * @param args what the sentence speaks of, by name
 */
public record Finding(Code code, Severity severity, Place place, Map<String, Object> args) {

    public Finding {
        Objects.requireNonNull(code);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(place);
        args = Map.copyOf(args);
    }

    /** A finding of its code's severity. */
    public static Finding of(Code code, Place place, Map<String, Object> args) {
        return new Finding(code, code.severity(), place, args);
    }

    /** This finding with another severity. */
    public Finding as(Severity other) {
        return new Finding(code, other, place, args);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The printed code, «E001» or «V014». */
    public String id() {
        String n = String.valueOf(code.number());
        return (isError() ? "E" : "V") + "0".repeat(Math.max(0, 3 - n.length())) + n;
    }

    /** The sentence that says what is wrong. */
    public String message(Language language) {
        return FindingTexts.message(this, language);
    }

    /** What to do about it; empty where the sentence says it. */
    public String hint(Language language) {
        return FindingTexts.hint(this, language);
    }

    /** The line that terminals print, in Albanian. */
    @Override
    public String toString() {
        return line(Language.ALBANIAN);
    }

    /** {@code shenime.txt:14:5 gabim E001 sentence (hint)} */
    public String line(Language language) {
        String hint = hint(language);
        return place + " " + FindingTexts.severity(severity, language) + " " + id() + " " + message(language)
                + (hint.isEmpty() ? "" : " (" + hint + ")");
    }
}
