package al.krat.integrity;

import al.krat.domain.AgendaItem;
import al.krat.domain.Committee;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.domain.Roll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What checks look at: a meeting, with what is known beside it. Immutable. */
final class Context {

    private final Meeting meeting;
    private final Committee committee;
    private final Places places;
    private final @Nullable Place file;
    private final Earlier earlier;
    private final boolean inWorkspace;
    private final Roll roll;
    private final List<At<AgendaItem>> items = new ArrayList<>();

    Context(Meeting meeting, Committee committee, Places places, Earlier earlier, boolean inWorkspace) {
        this.meeting = meeting;
        this.committee = committee;
        this.places = places;
        this.file = file(places);
        this.earlier = earlier;
        this.inWorkspace = inWorkspace;
        this.roll = Roll.of(meeting, committee);
        walk(meeting.items(), "items");
    }

    private void walk(List<AgendaItem> level, String path) {
        for (int i = 0; i < level.size(); i++) {
            String at = path + "[" + i + "]";
            items.add(new At<>(level.get(i), at, items.size()));
            walk(level.get(i).subItems(), at + ".subItems");
        }
    }

    Meeting meeting() {
        return meeting;
    }

    Committee committee() {
        return committee;
    }

    Earlier earlier() {
        return earlier;
    }

    boolean inWorkspace() {
        return inWorkspace;
    }

    Roll roll() {
        return roll;
    }

    /** All items in reading order, those within others included. */
    List<At<AgendaItem>> items() {
        return items;
    }

    /** All entries of a kind, in reading order. */
    <E extends Entry> List<At<E>> entries(Class<E> kind) {
        var found = new ArrayList<At<E>>();
        for (At<AgendaItem> item : items) {
            List<Entry> entries = item.value().entries();
            for (int i = 0; i < entries.size(); i++) {
                if (kind.isInstance(entries.get(i))) {
                    found.add(new At<>(kind.cast(entries.get(i)), item.path("entries[" + i + "]"), item.item()));
                }
            }
        }
        return found;
    }

    /** A party as a sentence quotes it: the words typed, else its name at the time. */
    String name(Party party) {
        if (party.words().isBlank() && party instanceof Party.Known known) {
            return institution(known)
                    .map(institution -> institution.nameOn(meeting.date()).nominative())
                    .orElse(known.institution());
        }
        return party.words();
    }

    /** The institution of the directory that a party is. */
    Optional<Institution> institution(Party.Known known) {
        return committee.institution(known.institution());
    }

    /** A finding at the place of a record path. */
    Finding finding(IntegrityCode code, String path, Map<String, Object> args) {
        return Finding.of(code, place(path), args);
    }

    /** The place of a path; in what was typed, the place of something missing is the file. */
    private Place place(String path) {
        Place place = places.of(path);
        return place instanceof Place.InRecord && file != null ? file : place;
    }

    private static @Nullable Place file(Places places) {
        return places.byPath().values().stream()
                .map(place -> place instanceof Place.InText text
                        ? text.file()
                        : place instanceof Place.InWord word ? word.file() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> new Place.InText(name, 0, 0))
                .orElse(null);
    }

    /** A finding that names nothing. */
    Finding finding(IntegrityCode code, String path) {
        return finding(code, path, Map.of());
    }
}
