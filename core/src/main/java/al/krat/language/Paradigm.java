package al.krat.language;

import java.text.Normalizer;
import java.util.Optional;

/**
 * All forms of a common noun of the field or of a term: «mbledhje, një mbledhjeje, mbledhja, mbledhjes, mbledhje,
 * mbledhjesh, mbledhjet, mbledhjeve»; «rend dite, rendi i ditës, rendit të ditës». Immutable.
 */
public final class Paradigm {

    private final Lexicon.Entry entry;
    private final String head;
    private final String rest;
    private final Lexicon.Entry noun;

    private Paradigm(Lexicon.Entry entry, Lexicon.Entry noun) {
        this.entry = entry;
        this.noun = noun;
        this.head = noun.indefinite();
        this.rest = entry.indefinite().substring(head.length());
    }

    /** The forms of a word, by its indefinite singular; empty where it is not known, for forms are never guessed. */
    public static Optional<Paradigm> of(String word) {
        String indefinite = Normalizer.normalize(word, Normalizer.Form.NFC);
        Lexicon.Entry entry = Lexicon.indefinite(indefinite);
        if (entry == null) {
            return Optional.empty();
        }
        int blank = indefinite.indexOf(' ');
        Lexicon.Entry noun = blank < 0 ? entry : Lexicon.indefinite(indefinite.substring(0, blank));
        return noun == null ? Optional.empty() : Optional.of(new Paradigm(entry, noun));
    }

    public Gender gender() {
        return entry.gender();
    }

    /** The indefinite singular: «mbledhje», gen. and abl. «mbledhjeje», acc. «mbledhje», as behind «një». */
    public String indefinite(Case c) {
        return switch (c) {
            case NOMINATIVE -> entry.indefinite();
            case ACCUSATIVE -> head + linked();
            case GENITIVE, DATIVE, ABLATIVE -> Endings.indefiniteOblique(head, noun.definite()) + linked();
        };
    }

    /** The definite singular: «mbledhja, mbledhjes, mbledhjen». */
    public Noun definite() {
        return declined(entry.definite());
    }

    /** The indefinite plural: «takime», gen. and dat. «takimeve», abl. «takimesh»; empty where none is used. */
    public Optional<String> indefinitePlural(Case c) {
        String plural = entry.plural();
        if (plural == null) {
            return Optional.empty();
        }
        String first = plural.substring(0, plural.length() - tail(plural).length());
        return Optional.of(
                switch (c) {
                    case NOMINATIVE, ACCUSATIVE -> plural;
                    case GENITIVE, DATIVE -> Endings.obliquePlural(first) + tail(plural);
                    case ABLATIVE -> Endings.ablativePlural(first) + tail(plural);
                });
    }

    /** The definite plural: «takimet, takimeve, takimet»; empty where none is used. */
    public Optional<Noun> definitePlural() {
        String plural = entry.plural();
        if (plural == null) {
            return Optional.empty();
        }
        String definite = entry.definitePlural();
        return Optional.of(declined(definite == null ? Endings.definitePlural(plural) : definite));
    }

    /** What follows the noun in the singular, but in the nominative: «(një praktike) të mirë» (§ 46). */
    private String linked() {
        return rest.startsWith(" e ") || rest.startsWith(" i ")
                ? " të" + rest.substring(2).replace(" e ", " të ")
                : rest;
    }

    private static String tail(String words) {
        int blank = words.indexOf(' ');
        return blank < 0 ? "" : words.substring(blank);
    }

    private static Noun declined(String definite) {
        Heads.Head head = definite.indexOf(' ') < 0 ? Heads.of(definite) : null;
        return head != null
                ? head.noun()
                : Declension.derive(definite)
                        .orElseThrow(() -> new IllegalStateException("not to be declined: " + definite));
    }
}
