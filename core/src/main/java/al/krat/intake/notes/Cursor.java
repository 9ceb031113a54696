package al.krat.intake.notes;

import java.util.Collection;

/** Walks over the folded form of a text, always onward. */
final class Cursor {

    /** More digits are no number that notes mean. */
    private static final int MAX_DIGITS = 9;

    private final String text;
    /** The folded offset that is next. */
    int at;

    Cursor(String folded) {
        this.text = folded;
    }

    Cursor(Typed typed) {
        this(typed.folded().text);
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    void blanks() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    /** Takes blanks, commas and semicolons. */
    void separators() {
        while (at < text.length() && " ,;".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** Takes these characters if they stand here. */
    boolean take(String characters) {
        boolean here = text.startsWith(characters, at);
        at += here ? characters.length() : 0;
        return here;
    }

    /** Takes these words and the blanks behind if they stand here and no letter or figure follows. */
    boolean takeWords(String words) {
        int end = at + words.length();
        boolean goesOn = end < text.length()
                && Character.isLetterOrDigit(text.charAt(end))
                && Character.isLetterOrDigit(words.charAt(words.length() - 1));
        if (goesOn || !text.startsWith(words, at)) {
            return false;
        }
        at = end;
        blanks();
        return true;
    }

    /** Takes the first of these words that stand here. */
    boolean takeAny(Collection<String> phrases) {
        for (String words : phrases) {
            if (takeWords(words)) {
                return true;
            }
        }
        return false;
    }

    /** Takes as many of these words as stand here. */
    void takeAll(Collection<String> phrases) {
        blanks();
        boolean taken = true;
        while (taken) {
            taken = takeAny(phrases);
        }
    }

    /** The number of digits that stand here. */
    int digits() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - at;
    }

    /** Takes a number of so many digits at most, or answers -1. */
    int number(int most) {
        int digits = digits();
        if (digits == 0 || digits > Math.min(most, MAX_DIGITS)) {
            return -1;
        }
        int value = Integer.parseInt(text.substring(at, at + digits));
        at += digits;
        return value;
    }

    /** The letters that stand here, not taken. */
    String word() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    String rest() {
        return text.substring(Math.min(at, text.length()));
    }
}
