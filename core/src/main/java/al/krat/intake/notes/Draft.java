package al.krat.intake.notes;

import al.krat.domain.Entry;
import org.jspecify.annotations.Nullable;

/** An entry of an item's minutes under way. */
interface Draft {

    /**
     * Makes the entry, once all its lines are there.
     *
     * @param path the entry's path in the meeting
     * @param region the stretch of text it stands in
     */
    Entry build(String path, Region region);

    /** The text that unmarked lines continue, or null. */
    default @Nullable Paragraphs text() {
        return null;
    }
}
