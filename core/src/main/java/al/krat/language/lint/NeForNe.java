package al.krat.language.lint;

import al.krat.language.Folding;
import java.util.Set;
import java.util.function.Consumer;

/** «ne» («we») for «në» («in»), before a noun that only a preposition can govern. */
final class NeForNe implements Rule {

    /** Behind a preposition «ne» is «us». */
    private static final Set<String> PREPOSITIONS = Forms.words("""
            për me nga te tek mbi pa ndaj prej ndër si dhe kundër pranë sipas""");

    /** Behind a conjunction it may be «we», whatever follows: «thuhet se ne vitin e kaluar nuk patëm». */
    private static final Set<String> CONJUNCTIONS = Forms.words("se që edhe por kur ndërsa");

    private static final Set<String> BEHIND = Forms.folded("""
            kuadër kuadrin bazë zbatim lidhje bashkëpunim rast raste mënyrë vazhdim vazhdimësi total qark qarkun
            situatë situata veçanti prag fund fillim datë vitin muajin funksion drejtim varësi përputhje mbështetje
            përgjithësi përfundim vend proces nivel durrës tiranë shqipëri bazat shkollat bashki dispozicion rend
            rendin fushën tryezën shkolla shkollë rrugë kopshte familje komunitet qendra qendër radhë lartësi periudhën kohën fjalën zonat terren""");

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i + 1 < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (word.lower().equals("ne")
                    && !word.off()
                    && !word.shouted()
                    && text.isFollowed(i)
                    && !isBehind(text, i, PREPOSITIONS)) {
                String behind = text.lower(i + 1);
                if (BEHIND.contains(Folding.fold(behind)) || Forms.isAccusative(behind)) {
                    boolean likely = word.capital() || isBehind(text, i, CONJUNCTIONS);
                    Certainty certainty = likely ? Certainty.LIKELY : Certainty.SURE;
                    found.accept(Slip.of(SlipKind.CONFUSION, word, "në", certainty));
                }
            }
        }
    }

    private static boolean isBehind(Text text, int index, Set<String> words) {
        return text.isPreceded(index) && words.contains(text.lower(index - 1));
    }
}
