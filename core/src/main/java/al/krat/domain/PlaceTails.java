package al.krat.domain;

import al.krat.language.Folding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may follow an institution's name and only says which qark it is in: «… Durrës», «… e Qarkut Durrës». */
final class PlaceTails {

    /** «të qarkut X» */
    static final int MAX_WORDS = 3;

    private static final List<String> ARTICLES = List.of(" i ", " e ", " te ", " se ");

    private final List<String> places;
    private final List<String> tails;
    private final Set<String> lastWords = new HashSet<>();

    private PlaceTails(List<String> places, List<String> tails) {
        this.places = places;
        this.tails = tails;
        tails.forEach(tail -> lastWords.add(tail.substring(tail.lastIndexOf(' ') + 1)));
    }

    static PlaceTails of(@Nullable Qark qark) {
        if (qark == null) {
            return new PlaceTails(List.of(), List.of());
        }
        List<String> places = List.of(Folding.fold(qark.albanianName()), Folding.fold(qark.seat()));
        String genitive = Folding.fold(Municipality.genitive(qark));
        var tails = new ArrayList<String>();
        for (String article : ARTICLES) {
            places.forEach(place -> tails.add(article + "qarkut " + place));
            tails.add(article + "qarkut");
            tails.add(article + genitive);
        }
        places.forEach(place -> tails.add(" " + place));
        return new PlaceTails(places, List.copyOf(tails));
    }

    /** The folded words without their place; null where none stands at the end. */
    @Nullable String cut(String folded) {
        if (!lastWords.contains(folded.substring(folded.lastIndexOf(' ') + 1))) {
            return null;
        }
        for (String tail : tails) {
            if (folded.length() > tail.length() && folded.endsWith(tail)) {
                return folded.substring(0, folded.length() - tail.length());
            }
        }
        return null;
    }

    /** The folded names of the place. */
    List<String> places() {
        return places;
    }
}
