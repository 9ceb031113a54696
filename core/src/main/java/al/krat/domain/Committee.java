package al.krat.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A committee: the qark it works in, the institutions it knows, its seats, people and rules.
 *
 * @param qark the qark, or null for a committee elsewhere
 * @param institutions the directory, in order of precedence
 * @param seats in order of precedence; empty where nobody has said who sits
 * @param people the register of people
 * @param conventions the rules
 */
public record Committee(
        @Nullable Qark qark,
        List<Institution> institutions,
        List<Seat> seats,
        List<Person> people,
        Conventions conventions) {

    public Committee {
        institutions = List.copyOf(institutions);
        seats = List.copyOf(seats);
        people = List.copyOf(people);
        Objects.requireNonNull(conventions);
    }

    /** The institution with a key. */
    public Optional<Institution> institution(String key) {
        return institutions.stream().filter(i -> i.key().equals(key)).findFirst();
    }

    /** The person with a key. */
    public Optional<Person> person(@Nullable String key) {
        return people.stream().filter(p -> p.key().equals(key)).findFirst();
    }

    /** The seats of any of these bodies on a day; one an institution and role, in order of precedence. */
    public List<Seat> seats(List<Body> bodies, @Nullable LocalDate day) {
        return seats.stream()
                .filter(seat -> seat.on(day))
                .filter(seat -> bodies.isEmpty()
                        || bodies.stream().anyMatch(body -> seat.bodies().contains(body.kind())))
                .toList();
    }
}
