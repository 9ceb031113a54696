package al.krat.template.compose;

import al.krat.template.view.TextView;

/** Words cut to what a cell of a month holds; the list below says all of them. */
final class Shortened {

    private static final int MOST = 64;
    /** A word longer than this is cut. */
    private static final int LONGEST_WORD = 24;

    private Shortened() {}

    static TextView of(TextView text) {
        String words = text.words().strip();
        if (words.codePointCount(0, words.length()) <= MOST) {
            return text;
        }
        int end = words.offsetByCodePoints(0, MOST - 1);
        int blank = words.lastIndexOf(' ', end);
        int cut = blank > end - LONGEST_WORD ? blank : end;
        int last = cut;
        while (last > 0 && " ,;:.–-".indexOf(words.charAt(last - 1)) >= 0) {
            last--;
        }
        return new TextView(words.substring(0, last) + "…", text.lang());
    }
}
