package al.krat.template.doctor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds dates, hours, blanks and names in a text, typed or left open. All texts but names are {@link Plain}. */
final class Values {

    /**
     * A stretch of a text.
     *
     * @param from its first character
     * @param to behind its last one
     */
    record Stretch(int from, int to) {}

    private static final String MONTHS =
            Labels.of("month").stream().map(Pattern::quote).collect(Collectors.joining("|"));
    private static final String DAY = "(?:\\d{1,2}|_{1,12}|…{1,4}|\\.{3,12})";
    private static final String YEAR = "(?:(?:19|20)\\d\\d|20[_…]{1,8}|20\\.{2,6}|_{2,12}|…{1,4}|\\.{3,12}|\\d\\d)";

    private static final Pattern DATE = Pattern.compile("(?<![\\d.,/_…])(?:"
            + DAY + "\\s?[./-]\\s?" + DAY + "\\s?[./-]\\s?" + YEAR + "(?![\\d_…])"
            + "|\\.{2,12}\\s?/\\s?\\.{2,12}\\s?/\\s?" + YEAR
            + "|" + DAY + "\\s(?:" + MONTHS + ")[a-z]{0,3}\\s" + YEAR + "(?![\\d_…])"
            + "|(?:" + MONTHS + ")\\s\\d{1,2},\\s\\d{4})");

    private static final Pattern HOUR = Pattern.compile(
            "(?<![\\d_.])(?:\\d{1,2}\\s?[:.]\\s?\\d\\d|[_…]{1,8}\\s?[:.]\\s?[_…]{1,8}|\\.{2,8}\\s?:\\s?\\.{2,8}|[_…]{2,12}|\\.{3,12}|\\d{1,2})(?![\\d])");

    private static final Pattern BLANK = Pattern.compile("[_…]{2,400}+|…|\\.{4,400}+|_(?:\\s?_){1,200}+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}+|[_…]{1,20}+|\\.{3,20}+");

    private static final String NAME_WORD = "(?:\\p{Lu}[\\p{Ll}’'-]{1,30}+|\\p{Lu}{2,30}+(?!\\p{Ll}))";
    private static final Pattern NAME = Pattern.compile(NAME_WORD + "(?:[ \\u00a0]" + NAME_WORD + "){1,2}+");
    private static final Pattern TITLED = Pattern.compile(
            "(?<![\\p{L}])(?:[Zz]nj|[Zz]j|[Zz]|[Zz]oti|[Zz]onja|ZNJ|ZJ|Mrs|Mr|Ms)(?:\\.[ \\u00a0]?|[ \\u00a0])"
                    + NAME_WORD + "(?:[ \\u00a0]" + NAME_WORD + "){0,2}+");

    private Values() {}

    static @Nullable Stretch date(String plain, int from) {
        return first(DATE, plain, from);
    }

    /** A date, or a blank that a date is to be written on. */
    static @Nullable Stretch dateOrBlank(String plain, int from) {
        Stretch date = date(plain, from);
        return date != null ? date : blank(plain, from);
    }

    static @Nullable Stretch hour(String plain, int from) {
        return first(HOUR, plain, from);
    }

    static @Nullable Stretch blank(String plain, int from) {
        return first(BLANK, plain, from);
    }

    static @Nullable Stretch number(String plain, int from) {
        return first(NUMBER, plain, from);
    }

    /** A person with a form of address, in a text as typed. */
    static @Nullable Stretch titled(String text, int from) {
        return first(TITLED, text, from);
    }

    /** Two or three words with a capital, in a text as typed. */
    static @Nullable Stretch name(String text, int from) {
        return first(NAME, text, from);
    }

    /** Whether a text, but for its edges, is one such stretch. */
    static boolean isAll(@Nullable Stretch stretch, String text) {
        return stretch != null
                && text.substring(0, stretch.from).isBlank()
                && text.substring(stretch.to).strip().length() <= 1;
    }

    private static @Nullable Stretch first(Pattern pattern, String text, int from) {
        Matcher matcher = pattern.matcher(text);
        return from <= text.length() && matcher.find(from) ? new Stretch(matcher.start(), matcher.end()) : null;
    }
}
