package al.krat.intake.notes;

import al.krat.domain.Committee;
import al.krat.domain.Directory;
import al.krat.domain.Directory.Match;
import al.krat.domain.Institution;
import al.krat.domain.Named;
import al.krat.domain.PartyGroup;
import al.krat.domain.Person;
import al.krat.domain.Seat;
import al.krat.language.Folding;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What names mean to one committee on the day of one meeting. */
final class Names {

    /** Looking for what was meant costs time; no honest text is wrong so often. */
    private static final int MOST_SEARCHES = 1000;

    /** No name is longer. */
    static final int LONGEST = 200;

    private static final Map<PartyGroup, Set<String>> GROUPS = Map.of(
            PartyGroup.MEMBERS,
            Set.of(
                    "te gjithe",
                    "te gjithe anetaret",
                    "te gjithe anetareve",
                    "gjithe anetaret",
                    "gjithe anetareve",
                    "anetaret",
                    "anetareve",
                    "te gjithe anetaret e krat",
                    "te gjithe anetaret e krat-it",
                    "te gjithe anetareve te krat-it",
                    "te gjithe anetaret e komitetit"),
            PartyGroup.INSTITUTIONS,
            Set.of(
                    "te gjitha institucionet",
                    "te gjitha institucioneve",
                    "gjithe institucionet",
                    "gjithe institucioneve",
                    "institucionet",
                    "institucioneve",
                    "institucionet anetare",
                    "institucioneve anetare",
                    "te gjitha institucionet anetare"),
            PartyGroup.MUNICIPALITIES,
            Set.of(
                    "bashkite",
                    "bashkive",
                    "te gjitha bashkite",
                    "te gjitha bashkive",
                    "bashkite e qarkut",
                    "bashkive te qarkut",
                    "te gjitha bashkite e qarkut",
                    "te gjitha bashkive te qarkut"));

    private final Committee committee;
    private final Directory directory;
    private final @Nullable LocalDate day;
    private final Map<String, Match> found = new HashMap<>();
    private final Attending attending = new Attending();
    private int searches;

    Names(Committee committee, @Nullable LocalDate day) {
        this.committee = committee;
        this.directory = Directories.of(committee);
        this.day = day;
    }

    /** What words mean. */
    Match find(String words) {
        if (words.length() > LONGEST) {
            return new Match.None();
        }
        Match known = found.get(words);
        if (known == null) {
            known = exact(words).orElseGet(() -> search(words));
            found.put(words, known);
        }
        return known;
    }

    private Match search(String words) {
        return searches++ < MOST_SEARCHES ? directory.find(words, day) : new Match.None();
    }

    private Optional<Match> exact(String words) {
        return directory
                .longestAt(words, 0)
                .filter(name -> name.end() == words.length())
                .map(name -> name.match() instanceof Match.Exact ? name.match() : directory.find(words, day));
    }

    /** Whether words are a name, of one institution, several or a group; what only comes near is none. */
    boolean isKnown(String words) {
        return exact(words).isPresent() || group(words) != null;
    }

    /** The end of the longest known name at an offset, or -1. */
    int longestAt(String text, int offset) {
        return directory.longestAt(text, offset).map(Directory.Found::end).orElse(-1);
    }

    /** The group that words mean, or null. */
    static @Nullable PartyGroup group(String words) {
        if (words.length() > LONGEST) {
            return null;
        }
        String folded = Folding.fold(words);
        for (Map.Entry<PartyGroup, Set<String>> group : GROUPS.entrySet()) {
            if (group.getValue().contains(folded)) {
                return group.getKey();
            }
        }
        return null;
    }

    /** Whether words begin as names of institutions do. */
    boolean beginsLikeName(String words) {
        return directory.beginsLikeName(words);
    }

    /** The name of an institution, on the meeting's day. */
    String nameOf(String key) {
        Optional<Institution> institution = committee.institution(key);
        return institution.map(each -> each.nameOn(day).nominative()).orElse(key);
    }

    /** The institution whose seat a person of the register holds, or null. */
    @Nullable String institutionOf(Named named) {
        if (named.name() == null) {
            return null;
        }
        String wanted = Folding.fold(named.name());
        for (Person person : committee.people()) {
            String name = person.name().name();
            if (name != null && Folding.fold(name).equals(wanted)) {
                for (Seat seat : committee.seats()) {
                    if (person.key().equals(seat.holder()) && seat.on(day)) {
                        return seat.institution();
                    }
                }
            }
        }
        return null;
    }

    /** Who takes part, as far as it was read. */
    Attending attending() {
        return attending;
    }
}
