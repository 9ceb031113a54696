package al.krat.language;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What periods of months are called: «6-mujori i parë i vitit 2019», «viti 2019», «periudha mars–maj 2019». */
public final class Periods {

    private static final int YEAR = 12;
    private static final List<String> ENGLISH = List.of("first", "second", "third", "fourth");

    private Periods() {}

    /** The Albanian name in a case. */
    public static String name(YearMonth from, YearMonth to, Case c) {
        return name(from, to, c, Language.ALBANIAN);
    }

    /** The name in a case, which English has none of. */
    public static String name(YearMonth from, YearMonth to, Case c, Language language) {
        int months = months(from, to);
        int ordinal = ordinal(from, months);
        return language == Language.ALBANIAN
                ? albanian(from, to, months, ordinal, c)
                : english(from, to, months, ordinal);
    }

    /** «janar–qershor 2019», «nëntor 2019 – janar 2020», «mars 2019». */
    public static String range(YearMonth from, YearMonth to) {
        return range(from, to, Language.ALBANIAN);
    }

    /** The months from the first to the last. */
    public static String range(YearMonth from, YearMonth to, Language language) {
        if (from.equals(to)) {
            return Dates.month(to, language);
        }
        return from.getYear() == to.getYear()
                ? Dates.month(from.getMonthValue(), language) + "–" + Dates.month(to, language)
                : Dates.month(from, language) + " – " + Dates.month(to, language);
    }

    /** The adjective: «6-mujor», «6-mujore», «vjetor», «vjetore», «mujor». */
    public static String adjective(YearMonth from, YearMonth to, Gender gender) {
        int months = months(from, to);
        String stem = months == YEAR ? "vjetor" : months == 1 ? "mujor" : months + "-mujor";
        return gender == Gender.MASCULINE ? stem : stem + "e";
    }

    private static String albanian(YearMonth from, YearMonth to, int months, int ordinal, Case c) {
        if (ordinal == 0) {
            return months == 1
                    ? "muaj" + ending(c) + " " + range(from, to)
                    : (c == Case.NOMINATIVE ? "periudha" : c == Case.ACCUSATIVE ? "periudhën" : "periudhës") + " "
                            + range(from, to);
        }
        if (months == YEAR) {
            return "vit" + ending(c) + " " + from.getYear();
        }
        String head = months + "-mujor" + ending(c);
        if (months > YEAR / 2) {
            return head + " " + article(c, true) + " vitit " + from.getYear();
        }
        return head + " " + Ordinals.say(ordinal, Gender.MASCULINE, c, true) + " " + article(c, false) + " vitit "
                + from.getYear();
    }

    private static String english(YearMonth from, YearMonth to, int months, int ordinal) {
        if (ordinal == 0) {
            return range(from, to, Language.ENGLISH);
        }
        return switch (months) {
            case 3 -> ENGLISH.get(ordinal - 1) + " quarter of " + from.getYear();
            case 6 -> ENGLISH.get(ordinal - 1) + " half of " + from.getYear();
            case 9 -> "first nine months of " + from.getYear();
            default -> String.valueOf(from.getYear());
        };
    }

    private static String ending(Case c) {
        return c == Case.NOMINATIVE ? "i" : c == Case.ACCUSATIVE ? "in" : "it";
    }

    private static String article(Case c, boolean directly) {
        return LinkingArticle.of(c, Gender.MASCULINE, GrammaticalNumber.SINGULAR, directly);
    }

    private static int months(YearMonth from, YearMonth to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("period ends before it begins: " + from + ".." + to);
        }
        return Math.toIntExact(ChronoUnit.MONTHS.between(from, to)) + 1;
    }

    /** Which quarter or half, 1 for nine months and the year, 0 for what has no name. */
    private static int ordinal(YearMonth from, int months) {
        boolean aligned = (from.getMonthValue() - 1) % months == 0;
        return switch (months) {
            case 3, 6 -> aligned ? from.getMonthValue() / months + 1 : 0;
            case 9, YEAR -> from.getMonthValue() == 1 ? 1 : 0;
            default -> 0;
        };
    }
}
