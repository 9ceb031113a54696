package al.krat.intake.notes;

import al.krat.domain.AgendaItem;
import al.krat.domain.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The minutes under way: the head, the items, and what the last line has opened. */
final class Minutes {

    final Report report;
    final Parties parties;
    final Calendar calendar;
    final Head head;

    /** What unmarked lines continue; null behind a blank line and wherever nothing can be continued. */
    @Nullable Open open;

    /** The keyword in the plural whose list items are under way, or null. */
    @Nullable PluralList plural;

    /** The line above, or null below a blank one. */
    @Nullable NoteLine above;

    private final List<ItemDraft> items = new ArrayList<>();
    private @Nullable ItemDraft top;
    private @Nullable ItemDraft current;
    private @Nullable Typed implicit;
    private int count;

    Minutes(Report report, Parties parties, Calendar calendar) {
        this.report = report;
        this.parties = parties;
        this.calendar = calendar;
        this.head = new Head(report, parties);
    }

    /** Keeps a line that is not understood; before the first item the lines that continue it, too. */
    @Nullable Open unread(NoteLine line) {
        head.keep(line);
        return current == null ? head.unreadBelow(true) : null;
    }

    /** A blank line ends what is open, and a list of records that has begun. */
    void blank() {
        open = null;
        above = null;
        plural = plural == null || plural.begun() ? null : plural;
    }

    /** The item under way, or null before the first. */
    @Nullable ItemDraft current() {
        return current;
    }

    /** Whether an item was opened by its title. */
    boolean hasTitledItem() {
        return current != null && (implicit == null || count > 1);
    }

    /** Begins an item. */
    void item(Typed at, Paragraphs title, boolean added, List<Party> addedBy, boolean within) {
        var item = new ItemDraft(count++, at, title, added, addedBy, report);
        ItemDraft above = top;
        if (within && above != null) {
            above.subItems.add(item);
        } else {
            items.add(item);
            top = item;
        }
        current = item;
    }

    /** Adds an entry to the item under way; text before any item makes one. */
    void entry(Draft entry, Typed at) {
        ItemDraft item = current;
        if (item == null) {
            implicit = at;
            item(at, new Paragraphs(), false, List.of(), false);
            item = current;
        }
        if (item != null) {
            item.add(entry);
        }
    }

    /** The last entry of the item under way that is no memo, or null. */
    @Nullable Draft lastEntry() {
        return current == null ? null : current.last();
    }

    /** The record that sub-keys may stand below, or null. */
    @Nullable RecordDraft record() {
        return lastEntry() instanceof RecordDraft record ? record : null;
    }

    /** Makes the items. */
    List<AgendaItem> items() {
        var built = new ArrayList<AgendaItem>();
        for (ItemDraft item : items) {
            built.add(item.build("items[" + built.size() + "]", new Region(report, false)));
        }
        return built;
    }

    /** Where the text before any item begins, or null. */
    @Nullable Typed implicitItem() {
        return implicit;
    }
}
