package al.krat.language.lint;

import al.krat.language.Folding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words and beginnings of words that are often misspelled, by their letters without ë and ç. */
final class Misspellings {

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private int longest;

    private Misspellings() {
        for (String line : Table.lines("misspellings.txt")) {
            String[] parts = line.split(" ");
            String wrong = Folding.fold(parts[0]);
            if (wrong.endsWith("*")) {
                beginnings.put(wrong.substring(0, wrong.length() - 1), parts[1].substring(0, parts[1].length() - 1));
                longest = Math.max(longest, wrong.length() - 1);
            } else {
                words.put(wrong, parts[1]);
            }
        }
    }

    private static final class Holder {
        static final Misspellings STANDARD = new Misspellings();
    }

    /** The table that ships; read when it is first asked for. */
    static Misspellings standard() {
        return Holder.STANDARD;
    }

    /**
     * A word with its misspelled beginning put right, or as it is.
     *
     * @param lower the word in small letters
     * @param folded the same without ë and ç, of the same length
     */
    String corrected(String lower, String folded) {
        String whole = words.get(folded);
        if (whole != null) {
            return whole;
        }
        for (int end = Math.min(longest, folded.length()); end > 1; end--) {
            @Nullable String right = beginnings.get(folded.substring(0, end));
            if (right != null) {
                return right + lower.substring(end);
            }
        }
        return lower;
    }
}
