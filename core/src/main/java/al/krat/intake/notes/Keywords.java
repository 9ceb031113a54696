package al.krat.intake.notes;

import org.jspecify.annotations.Nullable;

/** Finds the keyword that a line begins with. */
final class Keywords {

    /**
     * A keyword.
     *
     * @param plural whether it is a plural, which stands alone on its line
     * @param capitals whether it is typed in capitals
     * @param end the offset behind it
     */
    record Found(RecordType type, boolean plural, boolean capitals, int end) {}

    private Keywords() {}

    /** The keyword that a text begins with, which a blank, a colon, a bracket or nothing follows; or null. */
    static @Nullable Found find(Typed typed) {
        Found best = null;
        for (RecordType type : RecordType.values()) {
            for (String word : type.plurals) {
                best = longer(best, type, word, true, typed);
            }
            for (String word : type.words) {
                best = longer(best, type, word, false, typed);
            }
        }
        return best;
    }

    private static @Nullable Found longer(
            @Nullable Found best, RecordType type, String word, boolean plural, Typed typed) {
        String folded = typed.folded().text;
        boolean stands = folded.startsWith(word)
                && (folded.length() == word.length() || " :[".indexOf(folded.charAt(word.length())) >= 0);
        if (!stands) {
            return best;
        }
        int end = typed.folded().origin(word.length());
        if (plural && !isAlone(typed.from(end))) {
            return best;
        }
        // of a plural and a singular that are one word, the plural stands alone
        boolean isLonger = best == null || end > best.end();
        return isLonger ? new Found(type, plural, isInCapitals(typed.text.substring(0, end)), end) : best;
    }

    private static boolean isAlone(Typed rest) {
        return rest.isEmpty() || rest.text.equals(":");
    }

    private static boolean isInCapitals(String typed) {
        return typed.codePoints().noneMatch(Character::isLowerCase);
    }
}
