package al.krat.language.lint;

import java.util.Set;
import java.util.function.Consumer;

/** «se» for the article «së», and «së» for the conjunction «se». */
final class SeForSe implements Rule {

    /** Whose genitive no verb of saying precedes: the offices. */
    private static final Set<String> OFFICES = Forms.words("""
            zyrës drejtorisë policisë ministrisë prokurorisë njësisë qendrës tryezës agjencisë prefekturës qeverisë
            periudhës strategjisë luftës republikës kushtetutës""");

    private static final Set<String> TOGETHER = Set.of("bashku", "shpejti", "afërmi");

    /** Behind these «së» would have to begin what was said. */
    private static final Set<String> SAID = Forms.words("""
            nënvizua theksua tha thanë konstatua shprehu vlerësua raportua vërejt vërejti theksoi theksuan nënvizoi
            deklaroi informoi njoftoi konfirmoi sqaroi evidentua konkludua rezultoi shtoi vërehet vihet kujtoi
            besojmë mendojmë""");

    /** Adverbs with «së». */
    private static final Set<String> ADVERBS = Forms.words("""
            bashku pari dyti treti fundi fundmi shpejti afërmi largu tepërmi brendshmi""");

    private static final Set<String> CLITICS = Set.of("i", "u", "iu", "ia", "ua", "nuk", "po", "do");

    private static final Set<String> MORE = Set.of("shumë", "pak", "tepër", "mirë");

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i + 1 < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (word.off() || word.shouted() || !text.isFollowed(i)) {
                continue;
            }
            if (word.lower().equals("se")) {
                checkArticle(text, i, found);
            } else if (word.lower().equals("së") && text.isPreceded(i) && isConjunction(text, i)) {
                found.accept(Slip.of(SlipKind.CONFUSION, word, "se", Certainty.SURE));
            }
        }
    }

    private static void checkArticle(Text text, int index, Consumer<Slip> found) {
        String before = text.isPreceded(index) ? text.lower(index - 1) : "";
        String behind = text.lower(index + 1);
        if (TOGETHER.contains(behind)) {
            found.accept(Slip.of(SlipKind.CONFUSION, text.words.get(index), "së", Certainty.SURE));
        } else if (Forms.isFeminineOblique(before) && Forms.isOblique(behind) && !isClause(text, index + 1)) {
            boolean sure = OFFICES.contains(before) || before.endsWith("jes");
            found.accept(
                    Slip.of(SlipKind.CONFUSION, text.words.get(index), "së", sure ? Certainty.SURE : Certainty.LIKELY));
        }
    }

    /** Whether a word begins a clause about whom it happened to: «i tha policisë se vajzës i morën dokumentet». */
    private static boolean isClause(Text text, int index) {
        return !text.words.get(index).capital() && text.isFollowed(index) && CLITICS.contains(text.lower(index + 1));
    }

    private static boolean isConjunction(Text text, int index) {
        String before = text.lower(index - 1);
        boolean than = MORE.contains(before) && text.lower(index - 2).equals("më");
        return (SAID.contains(before) || than) && !ADVERBS.contains(text.lower(index + 1));
    }
}
