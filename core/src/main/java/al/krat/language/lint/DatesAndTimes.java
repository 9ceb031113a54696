package al.krat.language.lint;

import java.util.Set;
import java.util.function.Consumer;

/** Dates with strokes, «28/06/2019», and times with a dot behind the word for it, «ora 10.30». */
final class DatesAndTimes implements Rule {

    private static final Set<String> HOUR = Set.of("ora", "orën", "orës", "orëve");

    private static final int YEAR = 4;

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i < text.chars.length(); i++) {
            if (isFigure(text, i) && !isFigure(text, i - 1)) {
                date(text, i, found);
            }
        }
        for (int i = 0; i < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (HOUR.contains(text.lower(i)) && text.at(word.end()) == ' ' && !word.off()) {
                time(text, word.end() + 1, found);
            }
        }
    }

    private static void date(Text text, int from, Consumer<Slip> found) {
        int day = figures(text, from);
        int month = text.at(day) == '/' ? figures(text, day + 1) : day;
        int year = month > day && text.at(month) == '/' ? figures(text, month + 1) : month;
        boolean whole = year - month == YEAR + 1 && day - from <= 2 && month - day <= 3 && month - day > 1;
        boolean apart =
                "/.-".indexOf(text.at(from - 1)) < 0 && text.at(year) != '/' && !Character.isLetter(text.at(from - 1));
        if (whole
                && apart
                && !text.isOff(from)
                && isWithin(text, from, day, 31)
                && isWithin(text, day + 1, month, 12)) {
            String typed = text.chars.substring(from, year);
            found.accept(new Slip(SlipKind.DATE, from, year, typed, typed.replace('/', '.'), Certainty.SURE));
        }
    }

    private static void time(Text text, int from, Consumer<Slip> found) {
        int hour = figures(text, from);
        int minute = text.at(hour) == '.' ? figures(text, hour + 1) : hour;
        boolean ended = text.at(minute) != '.' || !isFigure(text, minute + 1);
        if (minute - hour == 3
                && hour > from
                && isWithin(text, from, hour, 24)
                && isWithin(text, hour + 1, minute, 59)
                && ended) {
            String typed = text.chars.substring(from, minute);
            found.accept(new Slip(SlipKind.TIME, from, minute, typed, typed.replace('.', ':'), Certainty.SURE));
        }
    }

    /** Whether one or two figures are no more than a number. */
    private static boolean isWithin(Text text, int from, int to, int most) {
        return to > from && to - from <= 2 && Integer.parseInt(text.chars.substring(from, to)) <= most;
    }

    private static int figures(Text text, int from) {
        int to = from;
        while (isFigure(text, to)) {
            to++;
        }
        return to;
    }

    private static boolean isFigure(Text text, int offset) {
        char c = text.at(offset);
        return c >= '0' && c <= '9';
    }
}
