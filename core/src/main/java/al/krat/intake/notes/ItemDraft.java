package al.krat.intake.notes;

import al.krat.domain.AgendaItem;
import al.krat.domain.Entry;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An agenda item under way. */
final class ItemDraft {

    /** Its index among all items in reading order. */
    final int index;

    /** Where it begins. */
    final Typed at;

    final Paragraphs title;
    final List<ItemDraft> subItems = new ArrayList<>();
    private final List<Draft> entries = new ArrayList<>();
    private @Nullable Draft last;
    private final boolean added;
    private final List<Party> addedBy;
    private final Report report;

    ItemDraft(int index, Typed at, Paragraphs title, boolean added, List<Party> addedBy, Report report) {
        this.index = index;
        this.at = at;
        this.title = title;
        this.added = added;
        this.addedBy = addedBy;
        this.report = report;
    }

    void add(Draft entry) {
        entries.add(entry);
        last = entry instanceof MemoDraft ? last : entry;
    }

    /** Takes back an entry that another one follows at once; false where it is not there. */
    boolean remove(Draft entry) {
        int index = entries.lastIndexOf(entry);
        if (index < 0) {
            return false;
        }
        entries.remove(index);
        last = null;
        return true;
    }

    /** The last entry that is no memo, or null. */
    @Nullable Draft last() {
        return last;
    }

    AgendaItem build(String path, Region region) {
        report.place(path, at);
        Typed words = title.typed();
        if (words != null) {
            report.place(path + ".title", words);
        }
        Prose heading = title.prose(region);
        var built = new ArrayList<Entry>();
        for (Draft entry : entries) {
            built.add(entry.build(path + ".entries[" + built.size() + "]", region));
        }
        var within = new ArrayList<AgendaItem>();
        for (ItemDraft item : subItems) {
            within.add(item.build(path + ".subItems[" + within.size() + "]", region.within()));
        }
        return new AgendaItem(heading == null ? Prose.of("") : heading, added, addedBy, built, within);
    }
}
