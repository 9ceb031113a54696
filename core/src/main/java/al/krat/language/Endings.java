package al.krat.language;

/**
 * How the classes of nouns end, from the forms that {@code nouns.txt} gives: «takim, takimi» → «takimit, takimin»,
 * «zyrë, zyra» → «zyrës, zyrën», «drejtori, drejtoria» → «drejtorisë, drejtorinë».
 */
final class Endings {

    private Endings() {}

    /** The definite oblique: «takimit», «zyrës», «drejtorisë», «mbledhjes». */
    static String oblique(String indefinite, String definite) {
        if (!definite.endsWith("a")) {
            return definite + "t";
        }
        return isStressed(indefinite) ? indefinite + "së" : stem(indefinite, definite) + "s";
    }

    /** The definite accusative: «takimin», «zyrën», «drejtorinë», «mbledhjen». */
    static String accusative(String indefinite, String definite) {
        if (!definite.endsWith("a")) {
            return definite + "n";
        }
        return isStressed(indefinite) ? indefinite + "në" : stem(indefinite, definite) + "n";
    }

    /** The indefinite oblique: «(i një) takimi», «zyre», «drejtorie», «mbledhjeje». */
    static String indefiniteOblique(String indefinite, String definite) {
        if (!definite.endsWith("a")) {
            return definite;
        }
        if (indefinite.endsWith("i")) {
            return indefinite + "e";
        }
        return indefinite.endsWith("e") || isStressed(indefinite)
                ? indefinite + "je"
                : definite.substring(0, definite.length() - 1) + "e";
    }

    /** The definite plural, nominative and accusative: «takimet», «drejtoritë», «përfaqësuesit», «muajt». */
    static String definitePlural(String plural) {
        return switch (plural.charAt(plural.length() - 1)) {
            case 'i', 'o' -> plural + "të";
            case 's' -> plural + "it";
            default -> plural + "t";
        };
    }

    /** The plural oblique, definite or not: «takimeve». */
    static String obliquePlural(String plural) {
        return plural + "ve";
    }

    /** The indefinite plural ablative: «(prej) anëtarësh», «takimesh», «përfaqësuesish». */
    static String ablativePlural(String plural) {
        return plural + (plural.endsWith("s") ? "ish" : "sh");
    }

    /** Feminine nouns in a stressed vowel: «drejtori», «byro». */
    private static boolean isStressed(String indefinite) {
        return indefinite.endsWith("i") || indefinite.endsWith("o");
    }

    /** «mbledhje», «zyrë», but «qendër»: «qendrë-s». */
    private static String stem(String indefinite, String definite) {
        return indefinite.endsWith("e") ? indefinite : definite.substring(0, definite.length() - 1) + "ë";
    }
}
