package al.krat.intake.notes;

import al.krat.domain.Honorific;
import al.krat.domain.Named;
import al.krat.language.Gender;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how people are named: «znj. Ana Kola, specialiste», «zv/drejtori Agron Kola», «znj. ____». */
final class PersonReader {

    private static final Map<String, Honorific> HONORIFICS = Map.of(
            "z.",
            Honorific.MR,
            "z ",
            Honorific.MR,
            "zoti ",
            Honorific.MR,
            "znj.",
            Honorific.MRS,
            "znj ",
            Honorific.MRS,
            "zj.",
            Honorific.MRS,
            "zj ",
            Honorific.MRS,
            "zonja ",
            Honorific.MRS);

    private static final Pattern BLANK = Pattern.compile(" ");

    private PersonReader() {}

    /** Whether a form of address begins a text. */
    static boolean isAddressed(Typed typed) {
        return address(typed.folded().text) > 0;
    }

    private static int address(String folded) {
        for (String honorific : HONORIFICS.keySet()) {
            boolean stands = folded.startsWith(honorific) && folded.length() > honorific.length();
            if (stands) {
                return honorific.length();
            }
        }
        return 0;
    }

    /** Reads a person; whatever the words are, they make one. */
    static Named read(Typed typed) {
        String folded = typed.folded().text;
        int address = address(folded);
        Honorific honorific = address == 0 ? null : HONORIFICS.get(folded.substring(0, address));
        Typed rest = typed.from(typed.folded().origin(address));
        int comma = rest.enclosures().find(',', 0);
        Typed name = comma < 0 ? rest : rest.cut(0, comma);
        String function = comma < 0 ? null : known(rest.from(comma + 1));
        int functionEnd = functionBefore(name);
        if (functionEnd == name.text.length() && functionEnd > 0) {
            function = rest.text;
            name = rest.cut(0, 0);
        } else if (function == null && functionEnd > 0) {
            function = name.cut(0, functionEnd).text;
            name = name.from(functionEnd);
        }
        if (function != null) {
            function = Functions.lowered(function);
        }
        return new Named(honorific, known(name), function, gender(honorific, function));
    }

    private static @Nullable String known(Typed words) {
        return words.isUnknown() ? null : words.text;
    }

    /** The end of «zv/drejtori» in «zv/drejtori Agron Kola», or 0. */
    private static int functionBefore(Typed name) {
        if (Functions.of(name.folded().text) == null) {
            return 0;
        }
        int from = Functions.deputy(name.folded().text);
        for (int at = name.text.indexOf(' ', from); at >= 0; at = name.text.indexOf(' ', at + 1)) {
            if (at + 1 < name.text.length() && Character.isUpperCase(name.text.charAt(at + 1))) {
                return at;
            }
        }
        return name.text.length();
    }

    private static @Nullable Gender gender(@Nullable Honorific honorific, @Nullable String function) {
        if (honorific != null) {
            return honorific.gender();
        }
        Functions.Function known = function == null ? null : Functions.of(Folded.of(function).text);
        return known == null ? null : known.gender();
    }

    /** Whether words, up to a comma, look like a person's name: two to four, each with a capital. */
    static boolean looksLikeName(Typed typed) {
        int comma = typed.enclosures().find(',', 0);
        String name = comma < 0 ? typed.text : typed.cut(0, comma).text;
        int words = BLANK.split(name, 6).length;
        return words >= 2 && words <= 4 && Functions.isCapitalised(name, words) && !name.contains("(");
    }
}
