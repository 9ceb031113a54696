package al.krat.intake.notes;

import al.krat.domain.Amount;
import al.krat.domain.Hedge;
import al.krat.domain.Prose;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads figures: «rreth 50 fëmijë», «1.250», «12,5 %». */
final class AmountReader {

    /**
     * A figure that was found.
     *
     * @param pointed whether it holds a point, which is read as grouping in 1.250 and as the decimal sign in 12.5
     */
    record Found(Amount amount, boolean pointed) {}

    private static final Map<String, Hedge> HEDGES = Map.of(
            "rreth",
            Hedge.ABOUT,
            "reth",
            Hedge.ABOUT,
            "rrethe",
            Hedge.ABOUT,
            "afersisht",
            Hedge.ABOUT,
            "mbi",
            Hedge.OVER,
            "me shume se",
            Hedge.OVER,
            "nen",
            Hedge.UNDER,
            "me pak se",
            Hedge.UNDER);

    /** Units of time: «, 2 javë» behind a text is no target. */
    private static final Set<String> TIMES = Set.of(
            "dite", "ditesh", "jave", "javesh", "muaj", "muajsh", "vit", "vite", "vjet", "ore", "oresh", "minuta",
            "here");

    private static final int GROUP = 3;
    private static final int MAX_DIGITS = 15;
    private static final int MAX_UNIT_WORDS = 4;

    private AmountReader() {}

    /** Reads a figure that is all there is; null where it is none. */
    static @Nullable Found read(Typed typed) {
        var cursor = new Cursor(typed);
        Hedge hedge = hedge(cursor);
        var number = new StringBuilder();
        int digits = Math.min(cursor.digits(), MAX_DIGITS + 1);
        if (digits == 0 || digits > MAX_DIGITS) {
            return null;
        }
        take(cursor, number, digits);
        boolean pointed = digits <= GROUP && groups(cursor, number);
        pointed |= decimals(cursor, number);
        char next = cursor.peek(0);
        boolean goesOn = Character.isDigit(next) || (",.-/:+".indexOf(next) >= 0 && Character.isDigit(cursor.peek(1)));
        if (goesOn || number.length() > MAX_DIGITS) {
            return null;
        }
        Typed unit = typed.from(typed.folded().origin(cursor.at));
        if (unit(unit).chars().anyMatch(c -> "(){}.;:=".indexOf(c) >= 0)) {
            return null;
        }
        return new Found(new Amount(hedge, new BigDecimal(number.toString()), unit(unit)), pointed);
    }

    private static Hedge hedge(Cursor cursor) {
        cursor.blanks();
        for (Map.Entry<String, Hedge> hedge : HEDGES.entrySet()) {
            if (cursor.takeWords(hedge.getKey())) {
                return hedge.getValue();
            }
        }
        return Hedge.EXACT;
    }

    private static void take(Cursor cursor, StringBuilder number, int digits) {
        number.append(cursor.rest(), 0, digits);
        cursor.at += digits;
    }

    /** 1.250, 12 500: groups of three; whether a point made one. */
    private static boolean groups(Cursor cursor, StringBuilder number) {
        boolean pointed = false;
        char separator = cursor.peek(0);
        while ((separator == '.' || separator == ' ')
                && cursor.peek(0) == separator
                && Character.isDigit(cursor.peek(1))
                && Character.isDigit(cursor.peek(2))
                && Character.isDigit(cursor.peek(GROUP))
                && !Character.isDigit(cursor.peek(GROUP + 1))
                && number.length() <= MAX_DIGITS) {
            cursor.at++;
            take(cursor, number, GROUP);
            pointed |= separator == '.';
        }
        return pointed;
    }

    /** 12,5 and 12.5; whether a point made it. */
    private static boolean decimals(Cursor cursor, StringBuilder number) {
        char separator = cursor.peek(0);
        if ((separator != ',' && separator != '.') || !Character.isDigit(cursor.peek(1))) {
            return false;
        }
        int behind = cursor.at++;
        int digits = cursor.digits();
        if (digits > MAX_DIGITS - number.length()) {
            cursor.at = behind;
            return false;
        }
        number.append('.');
        take(cursor, number, digits);
        return separator == '.';
    }

    /** The counted noun; a figure said again in words, «4 (katër) raste», is left out. */
    private static String unit(Typed typed) {
        if (typed.text.startsWith("(")) {
            int close = typed.text.indexOf(')');
            return close < 0 ? typed.text : typed.from(close + 1).text;
        }
        return typed.text;
    }

    /**
     * The figure in the last clause of a text: «…, rreth 50 fëmijë.» Of a text that is internal in part, only what is
     * public counts: the figure may be printed where the text is not.
     */
    static @Nullable Amount trailing(Prose prose) {
        String words = prose.isInternal() ? prose.text() : prose.markup();
        return words.isEmpty() ? null : trailing(Typed.of(new Line(1, words)));
    }

    private static @Nullable Amount trailing(Typed text) {
        int end = text.text.length();
        while (end > 0 && ".;!".indexOf(text.text.charAt(end - 1)) >= 0) {
            end--;
        }
        Typed bare = text.cut(0, end);
        int comma = -1;
        for (int at = bare.enclosures().find(',', 0);
                at >= 0;
                at = bare.enclosures().find(',', at + 1)) {
            comma = at + 1 < bare.text.length() && bare.text.charAt(at + 1) == ' ' ? at : comma;
        }
        Found found = comma < 0 ? null : read(bare.from(comma + 1));
        return found == null || !isCounted(found.amount().unit()) ? null : found.amount();
    }

    private static boolean isCounted(String unit) {
        String folded = Folded.of(unit).text;
        String first = new Cursor(folded).word();
        return !first.isEmpty()
                && !TIMES.contains(first)
                && !Months.isMonth(first)
                && folded.chars().filter(c -> c == ' ').count() < MAX_UNIT_WORDS;
    }
}
