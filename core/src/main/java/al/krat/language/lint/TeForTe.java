package al.krat.language.lint;

import al.krat.language.Folding;
import java.util.Set;
import java.util.function.Consumer;

/**
 * «te» for «të». The preposition «te» takes a nominative («te drejtori»); before a genitive, an adjective with an article or
 * a subjunctive it can only be the article or the particle «të».
 */
final class TeForTe implements Rule {

    /** Behind these «të» begins a subjunctive. */
    private static final Set<String> BEFORE = Set.of("do", "duhet", "duhej", "duhen", "mund", "lejohet", "synohet");

    /** How participles end: behind «për» «të» begins an infinitive, unless it is the way to somewhere («për te zyra»). */
    private static final String[] PARTICIPLES = {"uar", "yer", "ier", "ur", "rë", "në", "llë"};

    /** Nouns that end so have the same form in the nominative plural: «te prindërit», «te mësuesit», «te njerëzit». */
    private static final String[] PEOPLE = {"ërit", "sit", "zit"};

    private static final Set<String> BEHIND = Forms.folded("""
            gjithë gjitha tjerë tjera cilët cilat cilën cilin cilit cilës cilëve rinj reja ndryshëm ndryshme
            përbashkët përbashkëta pranishëm pranishme pranishmit ftuar ftuarit mundshëm mundshme nevojshëm
            nevojshme vazhdueshëm vazhdueshme rëndësishëm rëndësishme ardhshëm ardhshme mitur miturit miturve
            rriturit rriturve arritura planifikuara parashikuara ndërmarra marra hartuara zhvilluara realizuara
            përfshira jetë ketë jenë kenë bëhet bëhen veçantë veçanta larta shtuara dhëna dhënat drejtat dytë tretë""");

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i + 1 < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (word.lower().equals("te")
                    && !word.off()
                    && !word.shouted()
                    && text.isFollowed(i)
                    && isArticle(text, i)) {
                found.accept(Slip.of(SlipKind.CONFUSION, word, "të", Certainty.SURE));
            }
        }
    }

    private static boolean isArticle(Text text, int index) {
        String behind = text.lower(index + 1);
        String before = text.isPreceded(index) ? text.lower(index - 1) : "";
        boolean governed = BEFORE.contains(before) || (before.equals("për") && Forms.ends(behind, PARTICIPLES));
        return BEHIND.contains(Folding.fold(behind))
                || (Forms.isOblique(behind) && !Forms.ends(behind, PEOPLE))
                || Forms.ends(behind, "ohet", "ohen", "ojnë", "ojmë", "ojë")
                || (governed && !text.words.get(index + 1).capital());
    }
}
