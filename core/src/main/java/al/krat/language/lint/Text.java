package al.krat.language.lint;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A text, its words in order, and what in it is left alone. */
final class Text {

    /** Longer stretches in quotation marks are no names, but somebody's words. */
    private static final int NAME = 60;

    private static final Set<String> TITLES = Set.of("z", "znj", "zj", "dr", "prof", "av", "ing");

    private static final String OPENING = "«“„\"";
    private static final String CLOSING = "»”“\"";

    /** The characters. */
    final String chars;

    /** The words in order. */
    final List<Word> words;

    private final BitSet off;
    private final BitSet quoted = new BitSet();
    private final Meant.Reader meant = new Meant.Reader();

    Text(String chars) {
        this.chars = chars;
        this.off = new BitSet(chars.length());
        markAddresses();
        markEnglish();
        markQuotes();
        this.words = words();
    }

    /** The character at an offset, a blank beyond either end. */
    char at(int offset) {
        return offset >= 0 && offset < chars.length() ? chars.charAt(offset) : ' ';
    }

    /** What a word means, in small letters. */
    Meant meant(int index) {
        return meant.of(words.get(index).lower());
    }

    /** The letters meant by a word, where one of that index stands in running text; else nothing. */
    String lower(int index) {
        return index >= 0 && index < words.size() ? meant(index).word() : "";
    }

    /** Whether a word is a part of a person's name: it has a capital, and a title stands before. */
    boolean isName(int index) {
        if (!words.get(index).capital()) {
            return false;
        }
        for (int i = index - 1; i >= 0 && i > index - 4; i--) {
            Word before = words.get(i);
            if (TITLES.contains(before.lower()) && at(before.end()) == '.') {
                return true;
            }
            if (!before.capital()) {
                return false;
            }
        }
        return false;
    }

    /** Whether what stands at an offset is left alone. */
    boolean isOff(int offset) {
        return off.get(offset);
    }

    /** Whether only blanks part a word from the next one. */
    boolean isFollowed(int index) {
        return index + 1 < words.size()
                && isBlank(words.get(index).end(), words.get(index + 1).start());
    }

    /** Whether only blanks part a word from the one before. */
    boolean isPreceded(int index) {
        return index > 0 && isFollowed(index - 1);
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isBlank(chars.charAt(i))) {
                return false;
            }
        }
        return from < to;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Whether a code point belongs to a word: a letter, or a mark above or below one. */
    static boolean isLetter(int c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private List<Word> words() {
        var all = new ArrayList<Word>();
        boolean first = true;
        for (int i = 0; i < chars.length(); ) {
            int c = chars.codePointAt(i);
            if (Character.isLetter(c)) {
                int end = i + Character.charCount(c);
                while (end < chars.length() && isLetter(chars.codePointAt(end))) {
                    end += Character.charCount(chars.codePointAt(end));
                }
                all.add(Word.of(chars, i, end, first, off.get(i) || isPiece(i, end), quoted.get(i)));
                first = false;
                i = end;
            } else {
                first = first ? !isWithin(c) : isEnd(i, c);
                i += Character.charCount(c);
            }
        }
        return all;
    }

    /** Figures and the like stand within a sentence, signs and blanks do not begin one. */
    private static boolean isWithin(int c) {
        return Character.isDigit(c);
    }

    /** Whether a sentence ends with a sign; the dot behind a figure or one small letter more often belongs to them. */
    private boolean isEnd(int offset, int c) {
        if (c == '.') {
            return !Character.isDigit(at(offset - 1)) && isBlank(at(offset + 1));
        }
        return "!?:;|{\n".indexOf(c) >= 0;
    }

    /** Whether letters are a piece of something that is no word: an id, a unit, «A-2019», «5G». */
    private boolean isPiece(int start, int end) {
        char before = at(start - 1);
        char behind = at(end);
        return Character.isDigit(before)
                || Character.isDigit(behind)
                || before == '_'
                || behind == '_'
                || (behind == '-' && Character.isDigit(at(end + 1)))
                || (before == '-' && Character.isDigit(at(start - 2)) && !Character.isLowerCase(at(start)));
    }

    /** Addresses of pages and people, and names of files. */
    private void markAddresses() {
        int from = 0;
        for (int i = 0; i <= chars.length(); i++) {
            if (i == chars.length() || isBlank(chars.charAt(i))) {
                if (isAddress(from, i)) {
                    off.set(from, i);
                }
                from = i + 1;
            }
        }
    }

    private boolean isAddress(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            boolean inside = i > from && i + 1 < to;
            if (c == '@' || c == '\\' || (c == ':' && chars.startsWith("://", i))) {
                return true;
            }
            if (c == '.' && inside && Character.isLetter(at(i - 1)) && Character.isLowerCase(at(i + 1))) {
                return true;
            }
        }
        return chars.startsWith("www.", from);
    }

    private void markEnglish() {
        for (int i = chars.indexOf("EN:"); i >= 0; i = chars.indexOf("EN:", i + 1)) {
            if (i == 0 || at(i - 1) == '\n') {
                int end = chars.indexOf('\n', i);
                off.set(i, end < 0 ? chars.length() : end);
            }
        }
    }

    /** A short stretch that begins with a capital is a name; a longer one is quoted. */
    private void markQuotes() {
        int[] closing = new int[OPENING.length()];
        int straight = -1; // up to here no straight mark closes
        for (int i = 0; i < chars.length(); i++) {
            int kind = OPENING.indexOf(chars.charAt(i));
            if (kind < 0 || !opens(i)) {
                continue;
            }
            int close;
            if (chars.charAt(i) == '"') {
                close = i < straight ? -1 : inLine(i + 1);
                straight = close < 0 ? -close : straight;
            } else {
                // where none is left, none is looked for again
                closing[kind] = closing[kind] < 0 ? -1 : close(i + 1, kind);
                close = closing[kind];
            }
            if (close > 0) {
                quoted.set(i + 1, close);
                if (Character.isUpperCase(at(i + 1)) && close - i < NAME) {
                    off.set(i + 1, close);
                }
                i = close;
            }
        }
    }

    private boolean opens(int offset) {
        return !Character.isLetterOrDigit(at(offset - 1)) && !isBlank(at(offset + 1));
    }

    /** The next straight mark, which is a pair's other one within a line only; else the line's end, negated. */
    private int inLine(int from) {
        int at = from;
        while (at < chars.length() && chars.charAt(at) != '\n') {
            if (chars.charAt(at) == '"') {
                return at;
            }
            at++;
        }
        return -at;
    }

    /** Where a quotation ends. */
    private int close(int from, int kind) {
        int close = chars.indexOf(CLOSING.charAt(kind), from);
        return close < 0 && kind == 2 ? chars.indexOf('”', from) : close;
    }
}
