package al.krat.template.view;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A coming or going.
 *
 * @param kind which of the three
 * @param party who
 * @param time when, or null
 * @param item during which item, from 1; null where not known
 */
public record MovementView(
        Kind kind,
        PartyView party,
        @Nullable LocalTime time,
        @Nullable String item) {

    /** What members and guests do after the opening. */
    public enum Kind {
        /** erdhi */
        ARRIVED,
        /** u largua */
        LEFT,
        /** u kthye */
        RETURNED
    }
}
