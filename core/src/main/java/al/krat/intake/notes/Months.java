package al.krat.intake.notes;

import java.util.List;
import java.util.Set;

/** The months (muajt) as notes write them, folded, with their case endings. */
final class Months {

    private static final List<String> NAMES = List.of(
            "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nentor",
            "dhjetor");

    private static final Set<String> ENDINGS = Set.of("", "i", "it", "in", "u", "ut", "un");

    private Months() {}

    /** Takes a month, from 1, or answers 0. */
    static int take(Cursor cursor) {
        String word = cursor.word();
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            if (word.startsWith(name) && ENDINGS.contains(word.substring(name.length()))) {
                cursor.at += word.length();
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether a folded word is a month. */
    static boolean isMonth(String word) {
        var cursor = new Cursor(word);
        return take(cursor) > 0 && cursor.isAtEnd();
    }
}
