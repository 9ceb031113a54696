package al.krat.language;

import java.util.List;
import java.util.Set;

/** The small words of names, and the others that {@link NameStructure} must know. */
final class NameWords {

    static final Set<String> ARTICLES = words("i e të së");
    static final Set<String> PREPOSITIONS =
            words("për kundër në me pa mbi nën pranë ndaj prej midis ndërmjet gjatë nga");
    static final Set<String> CONJUNCTIONS = words("dhe ose");

    /** Words of sentences, not of names. */
    static final Set<String> STRANGE = words("që ku si nuk është u do por te");

    /** Names of places that have an article of their own. */
    static final List<List<String>> PLACES = List.of(List.of("Vau", "i", "Dejës"), List.of("Malësi", "e", "Madhe"));

    /** Heads that a place name of any make follows. */
    static final Set<String> TERRITORIAL = words("bashkia komuna qarku rrethi");

    /** How definite genitives end. */
    static final List<String> GENITIVES = List.of("it", "ut", "jt", "s", "së", "ve");

    /** Adjectives without an article that end like genitives: behind «e» they mean «and». */
    static final Set<String> LIKE_GENITIVES =
            words("sportive administrative edukative informative operative rekreative kreative legislative "
                    + "ekzekutive kooperative kolektive aktive");

    /** Adjectives that have an article. */
    static final Set<String> LINKED_ADJECTIVES =
            words("përgjithshme përgjithshëm brendshme brendshëm jashtme jashtëm mesme mesëm lartë mirë madhe madh "
                    + "re ri parë dytë tretë përbashkët përhershme përhershëm posaçme posaçëm veçantë mundshme "
                    + "mundshëm zakonshme zakonshëm jashtëzakonshme jashtëzakonshëm përkohshme përkohshëm pavarur "
                    + "hapur integruar specializuar lëvizshme");

    private NameWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }
}
