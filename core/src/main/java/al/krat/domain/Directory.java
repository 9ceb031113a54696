package al.krat.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the institutions of a committee by the words that people type: any declared case form of any of their names,
 * any alias, with the place of the qark or without it, whatever the case, quotes, dashes or missing ë and ç. It never
 * guesses: what only comes near is told apart. Immutable.
 */
public final class Directory {

    /** What words mean. */
    public sealed interface Match {

        /**
         * One institution.
         *
         * @param institution its key
         */
        record Exact(String institution) implements Match {
            public Exact {
                Objects.requireNonNull(institution);
            }
        }

        /**
         * A short name that fits several: «Bashkia» in a qark with three.
         *
         * @param institutions their keys, in order of precedence
         */
        record Several(List<String> institutions) implements Match {
            public Several {
                institutions = List.copyOf(institutions);
            }
        }

        /**
         * No name, but nearly one: a slip of one or two letters, a title or function before it.
         *
         * @param institution the key of the institution that is probably meant
         * @param name the name that is probably meant, in the case that was typed
         */
        record Near(String institution, String name) implements Match {
            public Near {
                Objects.requireNonNull(institution);
                Objects.requireNonNull(name);
            }
        }

        /** Nothing that is known. */
        record None() implements Match {}
    }

    /**
     * A name at a place in a text.
     *
     * @param match {@link Match.Exact} or {@link Match.Several}
     * @param end the offset behind it
     */
    public record Found(Match match, int end) {}

    private final NameIndex index;

    private Directory(NameIndex index) {
        this.index = index;
    }

    /** The directory of a committee; made once, for any number of threads. */
    public static Directory of(Committee committee) {
        return new Directory(NameIndex.of(committee));
    }

    /**
     * Finds what words mean.
     *
     * @param words a name, without punctuation around it
     * @param day the day that decides where a name passed from one institution to another, or null
     */
    public Match find(String words, @Nullable LocalDate day) {
        String folded = NameIndex.key(words);
        Match match = match(index.forms(folded), day);
        return match instanceof Match.None ? NearNames.find(index, folded) : match;
    }

    /** Finds what words mean on any day. */
    public Match find(String words) {
        return find(words, null);
    }

    /**
     * The longest name that begins at an offset and ends with a word: «Ministria e Arsimit, Sportit dhe Rinisë» in
     * «Ministria e Arsimit, Sportit dhe Rinisë, Policia».
     */
    public Optional<Found> longestAt(String text, int offset) {
        List<Integer> ends = index.wordEnds(text, offset);
        for (int i = ends.size() - 1; i >= 0; i--) {
            int end = ends.get(i);
            Match match = match(index.forms(NameIndex.key(text.substring(offset, end))), null);
            if (!(match instanceof Match.None)) {
                return Optional.of(new Found(match, end));
            }
        }
        return Optional.empty();
    }

    /** Whether words begin as names of institutions do («Drejtoria …», «Zyrës …»), known or not. */
    public boolean beginsLikeName(String words) {
        String folded = NameIndex.key(words);
        int blank = folded.indexOf(' ');
        return index.isHead(blank < 0 ? folded : folded.substring(0, blank));
    }

    private static Match match(List<NameIndex.Form> forms, @Nullable LocalDate day) {
        List<String> keys = keys(forms);
        if (keys.size() > 1 && day != null) {
            List<String> then = keys(forms.stream().filter(form -> form.on(day)).toList());
            keys = then.isEmpty() ? keys : then;
        }
        return switch (keys.size()) {
            case 0 -> new Match.None();
            case 1 -> new Match.Exact(keys.get(0));
            default -> new Match.Several(keys);
        };
    }

    private static List<String> keys(List<NameIndex.Form> forms) {
        return forms.stream().map(form -> form.institution().key()).distinct().toList();
    }
}
