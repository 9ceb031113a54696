package al.krat.intake.notes;

import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.language.Folding;
import al.krat.language.Gender;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who was named with an institution so far, so that «z. Dedja» alone is understood where one Dedja takes part. */
final class Attending {

    /** Nobody is meant by a name that more people have. */
    private static final int MOST = 20;

    /** A person and whom they sit for. */
    private record Seated(@Nullable Gender gender, Party party) {}

    /** By name and surname. */
    private final Map<String, Set<Seated>> seated = new HashMap<>();

    private final Set<String> guests = new HashSet<>();

    /** Whether notes say below other lines who takes part. */
    static boolean isNamedLate(List<NoteLine> lines) {
        boolean others = false;
        for (NoteLine line : lines) {
            Keys.Found<HeaderKey> found = line.continued() ? null : Keys.header(line.content());
            if (found == null) {
                others = others
                        || line.content().text.startsWith("#")
                        || line.content().text.contains(":");
            } else if (others && found.key().isOfPeople()) {
                return true;
            }
        }
        return false;
    }

    /** Remembers a person who was named with an institution. */
    void seat(@Nullable Named person, Party party) {
        String name = person == null || person.name() == null ? "" : Folding.fold(person.name());
        if (person != null && !name.isEmpty() && name.length() <= Names.LONGEST) {
            call(name, person.gender(), party);
            for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
                call(name.substring(blank + 1), person.gender(), party);
            }
        }
    }

    private void call(String name, @Nullable Gender gender, Party party) {
        Set<Seated> called = seated.computeIfAbsent(name, each -> new LinkedHashSet<>());
        if (called.size() < MOST) {
            called.add(new Seated(gender, party));
        }
    }

    /** Remembers words that the attendance lists as somebody who takes part. */
    void welcome(String words) {
        guests.add(Folding.fold(words));
    }

    /** Whether the attendance lists these words. */
    boolean isGuest(String words) {
        return guests.contains(Folding.fold(words));
    }

    /** Whom somebody sits for who is called by name or surname; null where nobody or more than one is called so. */
    @Nullable Party partyOf(Named named) {
        String name = named.name() == null ? "" : Folding.fold(named.name());
        Set<Seated> called = seated.getOrDefault(name, Set.of());
        Party same = only(called, each -> named.gender() != null && each.gender == named.gender());
        return same != null ? same : only(called, each -> named.gender() == null || each.gender == null);
    }

    private static @Nullable Party only(Set<Seated> called, Predicate<Seated> such) {
        List<Party> parties =
                called.stream().filter(such).map(Seated::party).distinct().toList();
        return parties.size() == 1 ? parties.get(0) : null;
    }
}
