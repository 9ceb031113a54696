package al.krat.language;

import java.util.List;

/** What stands in a name as one piece and never changes: quotations, brackets, numbers, places with an article. */
final class NameParts {

    private static final String OPENING = "“„«\"(";
    private static final List<String> CLOSING = List.of("”", "“”", "»", "\"", ")");

    private NameParts() {}

    /** The number of words of the piece that begins at a word; 0 where none does. */
    static int length(String[] words, int i) {
        return Math.max(Math.max(quotation(words, i), place(words, i)), number(words, i));
    }

    /** Whether something is a word as names have them. */
    static boolean isWord(String word) {
        return !word.isEmpty()
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '’' || c == '\'');
    }

    private static int place(String[] words, int i) {
        for (List<String> place : NameWords.PLACES) {
            int end = i + place.size();
            if (end <= words.length && place.equals(List.of(words).subList(i, end))) {
                return place.size();
            }
        }
        return 0;
    }

    /** From an opening quotation mark or bracket to its closing one. */
    private static int quotation(String[] words, int i) {
        int kind = OPENING.indexOf(words[i].charAt(0));
        if (kind < 0) {
            return 0;
        }
        for (int j = i; j < words.length; j++) {
            String word = words[j];
            char last = word.charAt(word.length() - 1);
            if ((j > i || word.length() > 1) && CLOSING.get(kind).indexOf(last) >= 0) {
                return j - i + 1;
            }
        }
        return 0;
    }

    /** «nr. 3» */
    private static int number(String[] words, int i) {
        boolean numbered = words[i].equalsIgnoreCase("nr.")
                && i + 1 < words.length
                && words[i + 1].chars().allMatch(c -> Character.isDigit(c) || c == '/');
        return numbered ? 2 : 0;
    }
}
