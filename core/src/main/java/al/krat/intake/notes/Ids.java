package al.krat.intake.notes;

import al.krat.domain.RecordId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds ids: A-2019-003, DR-KRAT-A-2019-003. */
final class Ids {

    /**
     * What stands at the beginning of a text and looks like an id.
     *
     * @param id the id, or null where it only looks like one
     * @param end the offset behind it
     */
    record Found(@Nullable RecordId id, int end) {}

    private static final int LONGEST = 40;

    private Ids() {}

    /** The id that begins a text, or null; «A-19-1» is found, too, without an id. */
    static @Nullable Found at(Typed typed) {
        String folded = typed.folded().text;
        int end = 0;
        while (end < folded.length() && end < LONGEST && isPart(folded.charAt(end))) {
            end++;
        }
        String token = folded.substring(0, end);
        if (!looksLikeId(token)) {
            return null;
        }
        return new Found(
                RecordId.parse(token.toUpperCase(Locale.ROOT)).orElse(null),
                typed.folded().origin(end));
    }

    private static boolean isPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }

    /** One of the letters, a hyphen, and figures and hyphens only; before it perhaps the workspace's prefix. */
    private static boolean looksLikeId(String token) {
        String[] parts = token.split("-");
        int letter = parts.length > 1
                        && parts[0].length() == 2
                        && !Character.isDigit(parts[1].isEmpty() ? '0' : parts[1].charAt(0))
                ? 2
                : 0;
        if (parts.length < letter + 2 || parts[letter].length() != 1 || "markv".indexOf(parts[letter]) < 0) {
            return false;
        }
        for (int i = letter + 1; i < parts.length; i++) {
            boolean figures = !parts[i].isEmpty() && parts[i].chars().allMatch(Character::isDigit);
            if (!figures) {
                return false;
            }
        }
        return true;
    }

    /** The id that is all there is, or null. */
    static @Nullable RecordId whole(Typed typed) {
        Found found = at(typed);
        Optional<RecordId> id =
                found == null || found.end() < typed.text.length() ? Optional.empty() : Optional.ofNullable(found.id());
        return id.orElse(null);
    }
}
