package al.krat.intake.notes;

import al.krat.domain.Party;
import java.util.List;

/** {@code # Titulli}, {@code ## Titulli} within it, {@code Pika 1: Titulli}; a typed number is no part of the title. */
final class HeadingLines implements LineReader {

    private static final String ADDED = "shtuar";
    private static final List<String> BY = List.of(
            "me propozimin e", "me propozim te", "me propozimin", "me kerkese te", "me kerkesen e", "nga", "prej");

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Typed typed = line.content();
        int marks = 0;
        while (marks < typed.text.length() && typed.text.charAt(marks) == '#') {
            marks++;
        }
        Typed rest = typed.from(marks);
        var cursor = new Cursor(rest);
        boolean point = cursor.takeWords("pika") && numbers(cursor) > 0;
        int level = marks > 0 ? marks : point ? levels(rest) : 0;
        boolean titled = point && cursor.take(":");
        if (level == 0 || (marks == 0 && !titled)) {
            return false;
        }
        Typed title = titled ? rest.from(rest.folded().origin(cursor.at)) : rest.from(number(rest));
        boolean within = level > 1 && minutes.current() != null;
        if (level > 2 || (level == 2 && !within)) {
            minutes.report.add(NotesCode.ITEM_NESTED, typed);
        }
        item(typed, title, within, minutes);
        return true;
    }

    /** Takes «1», «1.2», «III»; how many figures. */
    private static int numbers(Cursor cursor) {
        int count = 0;
        boolean more = true;
        while (more) {
            String word = cursor.word();
            boolean roman = !word.isEmpty() && word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
            cursor.at += roman ? word.length() : 0;
            more = roman || cursor.number(2) >= 0;
            count += more ? 1 : 0;
            more = more && cursor.take(".");
        }
        cursor.blanks();
        return count;
    }

    private static int levels(Typed rest) {
        var cursor = new Cursor(rest);
        cursor.takeWords("pika");
        return Math.min(2, numbers(cursor));
    }

    /** The end of the number that begins a title, «1.», «2)», «1.2», «III.»; 0 where none does. */
    static int number(Typed title) {
        var cursor = new Cursor(title);
        int figures = numbers(cursor);
        int end = title.folded().origin(Math.min(cursor.at, title.folded().text.length()));
        String typed = title.text.substring(0, end).strip();
        if (figures > 0 && cursor.take(")")) {
            return title.folded().origin(cursor.at);
        }
        boolean marked = typed.endsWith(".") || (figures > 1 && end > typed.length());
        boolean goesOn = end < title.text.length() && Character.isDigit(title.text.charAt(end));
        return figures > 0 && marked && !goesOn && end < title.text.length() ? end : 0;
    }

    private static void item(Typed at, Typed title, boolean within, Minutes minutes) {
        int bracket = title.enclosures().lastBracket();
        Typed note = bracket < 0 ? title : title.cut(bracket + 1, title.text.length() - 1);
        var cursor = new Cursor(note);
        boolean added = bracket >= 0 && (cursor.takeWords(ADDED) || cursor.takeWords("e " + ADDED));
        boolean named = added && cursor.takeAny(BY);
        boolean readable = added && (named || cursor.isAtEnd());
        List<Party> by = readable && named
                ? minutes.parties.read(note.from(note.folded().origin(cursor.at)), NotesCode.NAME_UNKNOWN)
                : List.of();
        Paragraphs words = Paragraphs.of(readable ? title.cut(0, bracket) : title);
        minutes.item(at, words, readable, by, within);
        minutes.open = new TitleOpen(words);
        minutes.plural = null;
    }
}
