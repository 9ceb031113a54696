package al.krat.domain;

import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The moment of a meeting that a fact holds from. */
public sealed interface Anchor {

    /** The opening (hapja). */
    record Opening() implements Anchor {}

    /**
     * During an agenda item.
     *
     * @param item the item's index from 0 among all items in reading order, sub-items counted
     * @param time the hour where one is known
     */
    record AtItem(int item, @Nullable LocalTime time) implements Anchor {}

    /** At an hour, whatever was under way. */
    record AtTime(LocalTime time) implements Anchor {
        public AtTime {
            Objects.requireNonNull(time);
        }
    }
}
