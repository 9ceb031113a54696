package al.krat.domain;

import java.util.Objects;

/**
 * Whoever is named as a party: an institution that is known, a group, or the words typed where nothing fits.
 */
public sealed interface Party {

    /** The words as typed. */
    String words();

    /** An institution of the committee's directory. */
    static Party known(String institution, String words) {
        return new Known(institution, words);
    }

    /** Words that fit no institution. */
    static Party typed(String words) {
        return new Typed(words);
    }

    /**
     * An institution that is known.
     *
     * @param institution its key in the directory, «bashkia-durres»
     */
    record Known(String institution, String words) implements Party {
        public Known {
            Objects.requireNonNull(institution);
            Objects.requireNonNull(words);
        }
    }

    /** Several at once: «të gjithë anëtarët», «bashkitë». */
    record Group(PartyGroup group, String words) implements Party {
        public Group {
            Objects.requireNonNull(group);
            Objects.requireNonNull(words);
        }
    }

    /** An addressee that is not known; its words are kept. */
    record Typed(String words) implements Party {
        public Typed {
            Objects.requireNonNull(words);
        }
    }
}
