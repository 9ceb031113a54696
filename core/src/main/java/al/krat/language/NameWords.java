package al.krat.language;

import java.util.List;
import java.util.Set;

/** The small words of names, and the others that {@link NameStructure} must know. */
final class NameWords {

    static final Set<String> ARTICLES = words("i e të së");
    static final Set<String> PREPOSITIONS =
            words("për kundër në me pa mbi nën pranë ndaj prej midis ndërmjet gjatë nga");
    static final Set<String> CONJUNCTIONS = words("dhe ose &");

    /** Words of sentences, not of names. */
    static final Set<String> STRANGE = words("që ku si nuk është u do por te");

    /** Names of places that have an article of their own. */
    static final List<List<String>> PLACES = List.of(
            List.of("Vau", "i", "Dejës"),
            List.of("Malësi", "e", "Madhe"),
            List.of("Katund", "i", "Ri"),
            List.of("Luz", "i", "Vogël"),
            List.of("Guri", "i", "Zi"),
            List.of("Ana", "e", "Malit"),
            List.of("Kala", "e", "Dodës"),
            List.of("Dropull", "i", "Poshtëm"),
            List.of("Dropull", "i", "Sipërm"));

    /** Heads that a place name of any make follows. */
    static final Set<String> TERRITORIAL = words("bashkia komuna qarku rrethi bashkitë komunat qarqet rrethet");

    /**
     * Genitives of what has offices of its own: behind them no article means «and», so «Drejtoria e Shërbimeve Sociale e
     * Bashkisë Durrës» is the municipality's directorate.
     */
    static final Set<String> OWNERS =
            words("bashkisë komunës qarkut prefektit prefekturës ministrisë institucionit njësisë");

    /** Indefinite plurals that end like definite nominatives. */
    static final Set<String> PLURALS = words("vajza");

    /** How definite genitives end. */
    static final List<String> GENITIVES = List.of("it", "ut", "jt", "s", "së", "ve");

    /** Adjectives without an article that end like genitives: behind «e» they mean «and». */
    static final Set<String> LIKE_GENITIVES =
            words("sportive administrative edukative informative operative rekreative kreative legislative "
                    + "ekzekutive kooperative kolektive aktive investigative korrektive preventive masive");

    /** How adjectives without an article end, behind a masculine head and behind a feminine one. */
    static final List<String> MASCULINE =
            List.of("or", "ar", "ër", "ik", "al", "il", "iv", "ist", "an", "as", "ës", "ues", "ard", "trafik");

    static final List<String> FEMININE = List.of(
            "ore", "are", "ëre", "ike", "ale", "ile", "ive", "iste", "ane", "ase", "ëse", "uese", "tare", "arde",
            "trafik");

    /** Adjectives that have an article, as they stand behind each kind of head. */
    private static final String EITHER = " lartë mirë parë dytë tretë përbashkët veçantë plotë pavarur hapur integruar "
            + "specializuar bashkuar kombinuar detyruar";

    static final Set<String> LINKED_MASCULINE =
            words("përgjithshëm brendshëm jashtëm mesëm madh ri vogël kuq posaçëm përhershëm përkohshëm mundshëm "
                    + "zakonshëm jashtëzakonshëm lëvizshëm detyrueshëm vazhdueshëm" + EITHER);

    static final Set<String> LINKED_FEMININE =
            words("përgjithshme brendshme jashtme mesme madhe re vogël kuqe posaçme përhershme përkohshme mundshme "
                    + "zakonshme jashtëzakonshme lëvizshme detyrueshme vazhdueshme" + EITHER);

    static final Set<String> LINKED_PLURAL =
            words("përgjithshëm përgjithshme brendshëm brendshme jashtëm jashtme mesëm mesme mëdhenj mëdha rinj reja "
                    + "vegjël vogla kuq kuqe posaçëm posaçme përhershëm përhershme përkohshëm përkohshme mundshëm "
                    + "mundshme zakonshëm zakonshme jashtëzakonshme lëvizshëm lëvizshme detyrueshme larta mira para "
                    + "dyta treta përbashkëta veçanta plota pavarura hapura integruara specializuara bashkuara "
                    + "kombinuara tjerë tjera" + EITHER);

    private NameWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
