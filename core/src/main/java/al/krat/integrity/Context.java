package al.krat.integrity;

import al.krat.domain.AgendaItem;
import al.krat.domain.Committee;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Places;
import al.krat.domain.Roll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a check looks at, and where it reports. One a run; not shared between threads. */
final class Context {

    /**
     * An entry with its place in the meeting.
     *
     * @param path {@code items[2].entries[0]}
     * @param item the item's index in reading order
     */
    record At<E extends Entry>(E entry, String path, AgendaItem owner, int item) {}

    private final Meeting meeting;
    private final Committee committee;
    private final Places places;
    private final boolean recordsAtHand;
    private final Roll roll;
    private final List<At<Entry>> entries = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Context(Meeting meeting, Committee committee, Places places, boolean recordsAtHand) {
        this.meeting = meeting;
        this.committee = committee;
        this.places = places;
        this.recordsAtHand = recordsAtHand;
        this.roll = Roll.of(meeting, committee);
        walk(meeting.items(), "items", 0);
    }

    private int walk(List<AgendaItem> items, String path, int from) {
        int item = from;
        for (int i = 0; i < items.size(); i++) {
            AgendaItem at = items.get(i);
            String here = path + "[" + i + "]";
            for (int e = 0; e < at.entries().size(); e++) {
                entries.add(new At<>(at.entries().get(e), here + ".entries[" + e + "]", at, item));
            }
            item = walk(at.subItems(), here + ".subItems", item + 1);
        }
        return item;
    }

    Meeting meeting() {
        return meeting;
    }

    Committee committee() {
        return committee;
    }

    Roll roll() {
        return roll;
    }

    boolean recordsAtHand() {
        return recordsAtHand;
    }

    /** Whether the meeting was built by a program; what was typed has had its names checked where it was read. */
    boolean isEmbedded() {
        return places.byPath().isEmpty();
    }

    /** The entries of a kind, in reading order. */
    <E extends Entry> List<At<E>> all(Class<E> kind) {
        var found = new ArrayList<At<E>>();
        for (At<Entry> at : entries) {
            if (kind.isInstance(at.entry())) {
                found.add(new At<>(kind.cast(at.entry()), at.path(), at.owner(), at.item()));
            }
        }
        return found;
    }

    /** A party as findings name it. */
    String name(Party party) {
        return party instanceof Party.Known known
                ? committee
                        .institution(known.institution())
                        .map(institution -> name(institution))
                        .orElse(known.words())
                : party.words();
    }

    private String name(Institution institution) {
        return institution.nameOn(meeting.date()).nominative();
    }

    void report(IntegrityCode code, String path, Map<String, Object> args) {
        report(Finding.of(code, places.of(path), args));
    }

    void report(Finding finding) {
        findings.add(finding);
    }

    Places places() {
        return places;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
