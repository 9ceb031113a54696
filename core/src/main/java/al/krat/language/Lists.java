package al.krat.language;

import java.util.List;

/** Words in a row: «A, B dhe C». */
public final class Lists {

    private Lists() {}

    /** «A», «A dhe B», «A, B dhe C»; empty for none. */
    public static String join(List<String> words, Language language) {
        return join(words, language == Language.ALBANIAN ? "dhe" : "and");
    }

    /** «A ose B», «A, B ose C»; empty for none. */
    public static String either(List<String> words, Language language) {
        return join(words, language == Language.ALBANIAN ? "ose" : "or");
    }

    /** The words with a comma between and a conjunction before the last. */
    public static String join(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }
}
