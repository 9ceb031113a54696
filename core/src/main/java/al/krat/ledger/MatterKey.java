package al.krat.ledger;

import al.krat.domain.Party;
import al.krat.domain.RecordId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What tells a matter from all others: its id, and who was charged with it at first, for what was asked of several has
 * one id.
 *
 * @param id in full
 * @param charged the key of an institution, or the words typed; empty where nobody was named
 */
public record MatterKey(RecordId id, String charged) {

    private static final char BETWEEN = '|';

    public MatterKey {
        Objects.requireNonNull(id);
        Objects.requireNonNull(charged);
    }

    /** The key of a matter. */
    public static MatterKey of(Matter matter) {
        return new MatterKey(matter.id(), charged(matter.charged()));
    }

    private static String charged(@Nullable Party party) {
        if (party == null) {
            return "";
        }
        return party instanceof Party.Known known ? known.institution() : party.words();
    }

    /** Reads what {@link #toString} says; null where the text is no key. */
    public static @Nullable MatterKey parse(String text) {
        int bar = text.indexOf(BETWEEN);
        return bar < 0
                ? null
                : RecordId.parse(text.substring(0, bar))
                        .map(id -> new MatterKey(id, text.substring(bar + 1)))
                        .orElse(null);
    }

    @Override
    public String toString() {
        return id.toString() + BETWEEN + charged;
    }
}
