package al.krat.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A point of the agenda (pika e rendit të ditës).
 *
 * @param title its title; empty for the implicit item of text that was typed before any
 * @param added whether it was added at the opening; {@code addedBy} may name who asked
 * @param addedBy who proposed the addition, empty where not said
 * @param entries what was said and settled, in order
 * @param subItems points within it, one level
 */
public record AgendaItem(
        Prose title, boolean added, List<Party> addedBy, List<Entry> entries, List<AgendaItem> subItems) {

    public AgendaItem {
        Objects.requireNonNull(title);
        addedBy = List.copyOf(addedBy);
        entries = List.copyOf(entries);
        subItems = List.copyOf(subItems);
    }

    /** A point with a title, in markup form, and what was said and settled. */
    public static AgendaItem of(String title, Entry... entries) {
        return new AgendaItem(Prose.parse(title), false, List.of(), List.of(entries), List.of());
    }

    /** This point and the ones within it. */
    public Stream<AgendaItem> stream() {
        return Stream.concat(Stream.of(this), subItems.stream().flatMap(AgendaItem::stream));
    }

    /** The entries of a kind, those of points within it included. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        var found = new ArrayList<E>();
        stream().forEach(item -> item.entries.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .forEach(found::add));
        return found;
    }
}
