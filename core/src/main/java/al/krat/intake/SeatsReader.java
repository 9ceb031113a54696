package al.krat.intake;

import al.krat.domain.BodyKind;
import al.krat.domain.Directory;
import al.krat.domain.Institution;
import al.krat.domain.Place;
import al.krat.domain.Seat;
import al.krat.language.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code vendet}: each a name alone, or a name with role, bodies, vote, time and holder. */
final class SeatsReader {

    private static final Map<String, Seat.Role> ROLES = Map.ofEntries(
            Map.entry("kryetar", Seat.Role.CHAIR),
            Map.entry("kryetare", Seat.Role.CHAIR),
            Map.entry("chair", Seat.Role.CHAIR),
            Map.entry("zevendeskryetar", Seat.Role.DEPUTY_CHAIR),
            Map.entry("zevendeskryetare", Seat.Role.DEPUTY_CHAIR),
            Map.entry("deputychair", Seat.Role.DEPUTY_CHAIR),
            Map.entry("sekretar", Seat.Role.SECRETARY),
            Map.entry("sekretare", Seat.Role.SECRETARY),
            Map.entry("secretary", Seat.Role.SECRETARY),
            Map.entry("anetar", Seat.Role.MEMBER),
            Map.entry("anetare", Seat.Role.MEMBER),
            Map.entry("member", Seat.Role.MEMBER),
            Map.entry("vezhgues", Seat.Role.OBSERVER),
            Map.entry("vezhguese", Seat.Role.OBSERVER),
            Map.entry("observer", Seat.Role.OBSERVER));

    private final Problems problems;
    private final Map<String, Place> places;
    private final List<Institution> institutions;
    private final Directory directory;
    private final PeopleReader people;
    private final List<BodyKind> bodies;
    private final List<Seat> seats = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    SeatsReader(
            Problems problems,
            Map<String, Place> places,
            List<Institution> institutions,
            Directory directory,
            PeopleReader people,
            List<BodyKind> bodies) {
        this.problems = problems;
        this.places = places;
        this.institutions = institutions;
        this.directory = directory;
        this.people = people;
        this.bodies = bodies.isEmpty() ? List.of(BodyKind.KRAT) : bodies;
    }

    List<Seat> read(List<Tree> entries) {
        entries.forEach(this::read);
        return seats;
    }

    private void read(Tree entry) {
        if (entry instanceof Tree.Scalar name && !Keys.isNull(entry)) {
            String institution = institution(name.text(), name.mark());
            if (institution != null) {
                Seat.Role role = usualRole(institution);
                add(new Seat(key(null, institution), institution, role, bodies, votes(role), null, null, null), entry);
            }
            return;
        }
        Keys keys = Keys.of(
                entry,
                problems,
                "çelësi|key",
                "institucioni|institution",
                "roli|role",
                "organet|organi|bodies|body",
                "me votë|vota|voting|vote",
                "nga|from",
                "deri|to",
                "mbajtësi|holder");
        String name = keys.required("institucioni");
        String institution = name == null ? null : institution(name, keys.mark("institucioni"));
        Seat.Role said = keys.word("roli", ROLES);
        List<BodyKind> in = WorkspaceReader.bodies(keys, "organet", problems);
        LocalDate from = keys.day("nga");
        LocalDate to = keys.day("deri");
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(FileCode.BACKWARDS, keys.mark("deri"));
        }
        if (institution == null) {
            return;
        }
        Seat.Role role = said == null ? usualRole(institution) : said;
        String holder = keys.text("mbajtësi");
        add(
                new Seat(
                        key(keys.text("çelësi"), institution),
                        institution,
                        role,
                        in.isEmpty() ? bodies : in,
                        keys.truth("me votë", votes(role)),
                        from,
                        to,
                        holder == null ? null : people.holder(holder, keys.mark("mbajtësi"))),
                entry);
    }

    private void add(Seat seat, Tree entry) {
        places.put("seats[" + seats.size() + "]", problems.place(entry.mark()));
        seats.add(seat);
    }

    private static Seat.Role usualRole(String institution) {
        return switch (institution) {
            case "prefekti" -> Seat.Role.CHAIR;
            case "sekretari" -> Seat.Role.SECRETARY;
            default -> Seat.Role.MEMBER;
        };
    }

    private static boolean votes(Seat.Role role) {
        return switch (role) {
            case CHAIR, DEPUTY_CHAIR, MEMBER -> true;
            case SECRETARY, OBSERVER -> false;
        };
    }

    private String key(@Nullable String said, String institution) {
        String key = said == null ? institution : Folding.ascii(said);
        String free = key;
        for (int n = 2; !taken.add(free); n++) {
            free = key + "-" + n;
        }
        return free;
    }

    private @Nullable String institution(String name, Tree.Mark mark) {
        if (institutions.stream().anyMatch(each -> each.key().equals(name))) {
            return name;
        }
        Directory.Match match = directory.find(name);
        if (match instanceof Directory.Match.Exact exact) {
            return exact.institution();
        }
        if (match instanceof Directory.Match.Near near) {
            problems.add(FileCode.MISTYPED_INSTITUTION, mark, Map.of("name", name, "meant", near.name()));
        } else if (match instanceof Directory.Match.Several several) {
            List<String> names = institutions.stream()
                    .filter(each -> several.institutions().contains(each.key()))
                    .map(each -> each.nameOn(null).nominative())
                    .toList();
            problems.add(FileCode.SEVERAL_INSTITUTIONS, mark, Map.of("name", name, "names", String.join(", ", names)));
        } else {
            problems.add(FileCode.UNKNOWN_INSTITUTION, mark, Map.of("name", name));
        }
        return null;
    }
}
