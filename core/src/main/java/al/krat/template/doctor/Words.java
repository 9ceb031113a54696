package al.krat.template.doctor;

/** Finds words as words of their own. All texts are {@link Plain}. */
final class Words {

    private Words() {}

    static boolean has(String plain, String word) {
        return at(plain, word, 0) >= 0;
    }

    /** Where a word begins, from a place on; -1 where it does not stand there. */
    static int at(String plain, String word, int from) {
        for (int at = plain.indexOf(word, from); at >= 0; at = plain.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean before = at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1));
            if (before && (end == plain.length() || !Character.isLetterOrDigit(plain.charAt(end)))) {
                return at;
            }
        }
        return -1;
    }
}
