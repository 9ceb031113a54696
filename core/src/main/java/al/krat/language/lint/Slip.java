package al.krat.language.lint;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something typed that looks wrong.
 *
 * @param kind what kind of slip
 * @param start the offset of its first character, in UTF-16 units
 * @param end the offset behind its last one
 * @param found what stands there; empty where something is missing
 * @param suggestion what should stand there; null where nothing can be offered
 * @param certainty how sure that is
 */
public record Slip(
        SlipKind kind,
        int start,
        int end,
        String found,
        @Nullable String suggestion,
        Certainty certainty) {

    public Slip {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(found);
        Objects.requireNonNull(certainty);
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("from " + start + " to " + end);
        }
    }

    /** The slip that a word is; what somebody quotes is only likely to be one. */
    static Slip of(SlipKind kind, Word word, String suggestion, Certainty certainty) {
        return new Slip(
                kind,
                word.start(),
                word.end(),
                word.typed(),
                word.inCase(suggestion),
                word.quoted() ? Certainty.LIKELY : certainty);
    }

    /** Whether nothing is wrong but that ë or ç are missing. */
    public boolean lacksLetters() {
        return suggestion != null && !found.equals(suggestion) && isBare(found, suggestion);
    }

    /** Whether two spellings differ only in ë and ç that the first lacks. */
    static boolean isBare(String found, String right) {
        if (found.length() != right.length()) {
            return false;
        }
        for (int i = 0; i < found.length(); i++) {
            char c = found.charAt(i);
            int kind = "ëçËÇ".indexOf(right.charAt(i));
            if (c != right.charAt(i) && (kind < 0 || "ecEC".charAt(kind) != c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may be corrected unseen. */
    public boolean isCorrectable() {
        return certainty == Certainty.SURE && suggestion != null;
    }
}
