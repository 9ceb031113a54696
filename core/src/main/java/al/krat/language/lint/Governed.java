package al.krat.language.lint;

import java.util.Set;
import java.util.function.Consumer;

/** A definite nominative behind a preposition that takes the accusative: «mbi zbatimi». */
final class Governed implements Rule {

    private static final Set<String> PREPOSITIONS = Set.of("mbi", "për", "në", "me", "nën", "pa");

    private static final Set<String> NOMINATIVES = Forms.words("""
            zbatimi takimi trafikimi parandalimi plani informacioni raporti programi hetimi trajnimi integrimi
            koordinimi monitorimi identifikimi referimi diskutimi rezultati aktiviteti kalendari angazhimi
            rekomandimi vendimi realizimi organizimi shërbimi bashkëpunimi vlerësimi ndërgjegjësimi sensibilizimi
            punësimi përmirësimi fuqizimi minimizimi fenomeni institucioni komiteti komuniteti sezoni procesverbali
            njoftimi""");

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 1; i < text.words.size(); i++) {
            Word word = text.words.get(i);
            String nominative = text.lower(i);
            if (!word.off()
                    && !word.shouted()
                    && text.isPreceded(i)
                    && PREPOSITIONS.contains(text.lower(i - 1))
                    && NOMINATIVES.contains(nominative)) {
                found.accept(Slip.of(SlipKind.CONFUSION, word, nominative + "n", Certainty.SURE));
            }
        }
    }
}
