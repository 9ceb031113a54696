package al.krat.writer.docx;

import al.krat.language.Letters;
import java.util.List;

/**
 * How Word numbers the headings of one document, as level texts of ISO/IEC 29500 («%1.» on level 2, «%2.» or «%1.%2»
 * on level 3); an empty text leaves the level without numbers.
 *
 * @param roman whether level 2 counts I, II, III
 * @param second level text of {@code h2}
 * @param third level text of {@code h3}
 */
record HeadingScheme(boolean roman, String second, String third) {
    private static final int ROMAN_END = 4000;
    private static final List<String> SECOND = List.of("%1.", "%1", "%1)");
    private static final List<String> THIRD = List.of("%2.", "%2", "%2)", "%1.%2.", "%1.%2");

    /** Where the counting stands. */
    record Count(int second, int third) {
        static final Count START = new Count(0, 0);
    }

    static List<String> candidates(int level) {
        return level == 2 ? SECOND : THIRD;
    }

    /** The count after one more heading of a level; level 3 starts anew under each of level 2. */
    static Count next(Count count, int level) {
        return level == 2 ? new Count(count.second + 1, 0) : new Count(count.second, count.third + 1);
    }

    /** What Word prints before a heading with this count. */
    String label(int level, Count count) {
        boolean figures = roman && count.second > 0 && count.second < ROMAN_END;
        String first = figures ? Letters.roman(count.second) : Integer.toString(count.second);
        return (level == 2 ? second : third).replace("%1", first).replace("%2", Integer.toString(count.third));
    }

    boolean numbers(int level) {
        return !(level == 2 ? second : third).isEmpty();
    }
}
