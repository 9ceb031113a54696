package al.krat.language.lint;

import java.util.Set;
import java.util.function.Consumer;

/** A verb of which «I» would be the subject, behind another subject: «Prefekti i Qarkut organizoj» for «organizoi». */
final class FirstPerson implements Rule {

    /** A name of an office seldom has more words. */
    private static final int REACH = 8;

    private static final Set<String> SUBJECTS = Forms.words("""
            prefekti prefektja nënprefekti kryetari kryetarja bashkia drejtoria zyra përfaqësuesi përfaqësuesja
            drejtori drejtoresha komiteti tryeza policia koordinatori koordinatorja sekretari sekretarja specialisti
            specialistja institucioni njësia qendra shërbimi inspektorati shoqata organizata agjencia ministria
            prokuroria prefektura""");

    private static final Set<String> BETWEEN = Set.of("i", "e", "të", "së", "për", "dhe");

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 1; i < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (!word.off() && word.lower().length() > 4 && word.lower().endsWith("oj") && hasSubject(text, i)) {
                String third = text.lower(i).substring(0, text.lower(i).length() - 1) + "i";
                found.accept(Slip.of(SlipKind.CONFUSION, word, third, Certainty.LIKELY));
            }
        }
    }

    private static boolean hasSubject(Text text, int verb) {
        if (BETWEEN.contains(text.lower(verb - 1))) {
            return false;
        }
        for (int i = verb - 1; i >= 0 && i > verb - REACH && text.isFollowed(i); i--) {
            String word = text.lower(i);
            if (SUBJECTS.contains(word)) {
                return !text.isPreceded(i)
                        || !BETWEEN.contains(text.lower(i - 1))
                        || text.words.get(i).first();
            }
            if (!BETWEEN.contains(word) && !text.words.get(i).capital() && !Forms.isOblique(word)) {
                return false;
            }
        }
        return false;
    }
}
