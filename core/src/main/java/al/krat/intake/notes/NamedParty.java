package al.krat.intake.notes;

import al.krat.domain.Named;
import al.krat.domain.Party;
import org.jspecify.annotations.Nullable;

/**
 * What one name of a list says.
 *
 * @param at where it was typed, in whole
 * @param name the words that should name an institution
 * @param party the institution or group, or the typed words
 * @param person the person that is named with it, or null
 * @param substitute who sits in, or null
 * @param detail words in brackets that are none of these, or null
 */
record NamedParty(
        Typed at,
        Typed name,
        Party party,
        @Nullable Named person,
        @Nullable Named substitute,
        @Nullable Typed detail) {

    /** Whether the committee knows who is meant. */
    boolean isKnown() {
        return !(party instanceof Party.Typed);
    }

    NamedParty with(@Nullable Named other) {
        return new NamedParty(at, name, party, other, substitute, detail);
    }
}
