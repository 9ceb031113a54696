package al.krat.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, derived once from the facts of attendance (pjesëmarrja): each member's state at the opening, each item's
 * presence, the figures of the quorum. A member in no list is unknown, not present.
 */
public final class Roll {

    /** A member's or guest's state at the opening. */
    public enum Status {
        /** i pranishëm */
        PRESENT,
        /** mungon me arsye */
        EXCUSED,
        /** mungon pa arsye */
        ABSENT,
        /** nuk dihet */
        UNKNOWN
    }

    /**
     * One line of the attendance.
     *
     * @param who institution, person, substitute
     * @param seat the seat, or null where none is known
     * @param status the state at the opening
     * @param reason the reason of an absence, or null
     * @param late whether the member came after the opening
     */
    public record Row(
            Attendee who,
            @Nullable Seat seat,
            Status status,
            @Nullable Prose reason,
            boolean late) {}

    private final List<Row> members;
    private final List<Row> guests;
    private final List<AttendanceEvent> movements;
    private final @Nullable Integer required;
    private final Map<Object, Row> rowsByParty = new HashMap<>();
    private final Map<Object, List<AttendanceEvent>> movementsByParty;

    private Roll(List<Row> members, List<Row> guests, List<AttendanceEvent> movements, @Nullable Integer required) {
        this.members = List.copyOf(members);
        this.guests = List.copyOf(guests);
        this.movements = List.copyOf(movements);
        this.required = required;
        this.members.forEach(row -> rowsByParty.putIfAbsent(identity(row.who().party()), row));
        this.guests.forEach(row -> rowsByParty.putIfAbsent(identity(row.who().party()), row));
        this.movementsByParty = this.movements.stream()
                .collect(Collectors.groupingBy(fact -> identity(fact.who().party())));
    }

    /** Derives the roll of a meeting. */
    public static Roll of(Meeting meeting, Committee committee) {
        List<AttendanceEvent> facts = meeting.attendance();
        var members = new ArrayList<Row>();
        var guests = new ArrayList<Row>();
        var seated = new LinkedHashSet<String>();
        for (Seat seat : committee.seats(meeting.bodies(), meeting.date())) {
            if (seated.add(seat.institution())) {
                (seat.role() == Seat.Role.OBSERVER ? guests : members).add(row(seat, facts));
            }
        }
        for (AttendanceEvent fact : facts) {
            if (isOpening(fact) && !isSeated(fact.who().party(), seated)) {
                (fact.kind() == AttendanceEvent.Kind.INVITED ? guests : members).add(row(fact, null));
            }
        }
        List<AttendanceEvent> movements =
                facts.stream().filter(fact -> !isOpening(fact)).toList();
        var listed = new HashSet<>();
        members.forEach(row -> listed.add(identity(row.who().party())));
        guests.forEach(row -> listed.add(identity(row.who().party())));
        for (AttendanceEvent fact : movements) {
            if (listed.add(identity(fact.who().party()))) {
                guests.add(new Row(fact.who(), null, Status.UNKNOWN, null, true));
            }
        }
        return new Roll(members, guests, movements, committee.conventions().quorum());
    }

    private static Row row(Seat seat, List<AttendanceEvent> facts) {
        AttendanceEvent opening = null;
        boolean late = false;
        for (AttendanceEvent fact : facts) {
            if (fact.who().party() instanceof Party.Known known
                    && known.institution().equals(seat.institution())) {
                if (isOpening(fact)) {
                    opening = fact;
                } else if (fact.kind() == AttendanceEvent.Kind.ARRIVED) {
                    late = true;
                }
            }
        }
        if (opening == null) {
            Attendee seatHolder = Attendee.of(Party.known(seat.institution(), ""));
            return new Row(seatHolder, seat, Status.UNKNOWN, null, late);
        }
        Row row = row(opening, seat);
        return new Row(row.who(), seat, row.status(), row.reason(), late);
    }

    private static Row row(AttendanceEvent fact, @Nullable Seat seat) {
        Status status =
                switch (fact.kind()) {
                    case EXCUSED -> Status.EXCUSED;
                    case ABSENT -> Status.ABSENT;
                    case PRESENT, INVITED, ARRIVED, LEFT, RETURNED -> Status.PRESENT;
                };
        return new Row(fact.who(), seat, status, fact.reason(), false);
    }

    private static boolean isOpening(AttendanceEvent fact) {
        return switch (fact.kind()) {
            case PRESENT, EXCUSED, ABSENT, INVITED -> true;
            case ARRIVED, LEFT, RETURNED -> false;
        };
    }

    private static boolean isSeated(Party party, Set<String> seated) {
        return party instanceof Party.Known known && seated.contains(known.institution());
    }

    /** Whether two mentions mean the same party. */
    public static boolean same(Party a, Party b) {
        return identity(a).equals(identity(b));
    }

    /** What all mentions of one party share, for keys of maps: the institution, else the words. */
    public static Object identity(Party party) {
        return party instanceof Party.Known known ? known.institution() : party;
    }

    /** The line of a party; empty where it has no seat and is in no list. */
    public Optional<Row> row(Party party) {
        return Optional.ofNullable(rowsByParty.get(identity(party)));
    }

    /** A party's comings and goings after the opening, in order. */
    public List<AttendanceEvent> movements(Party party) {
        return movementsByParty.getOrDefault(identity(party), List.of());
    }

    /** Members by seat, in order of precedence; then those named without a seat. */
    public List<Row> members() {
        return members;
    }

    /** Observers and invited parties (vëzhgues, të ftuar). */
    public List<Row> guests() {
        return guests;
    }

    /** Comings and goings after the opening, in order. */
    public List<AttendanceEvent> movements() {
        return movements;
    }

    /** How many members have a status at the opening. */
    public int count(Status status) {
        return (int) members.stream().filter(row -> row.status() == status).count();
    }

    /** How many seats vote, or -1 where the seats are not known. */
    public int votingSeats() {
        boolean known = members.stream().anyMatch(row -> row.seat() != null);
        return known ? (int) members.stream().filter(Roll::votes).count() : -1;
    }

    /** How many votes a quorum takes, or -1 where the seats are not known. */
    public int required() {
        int seats = votingSeats();
        return required != null ? required : seats < 0 ? -1 : seats / 2 + 1;
    }

    /** How many voting members were there at the opening. */
    public int votingPresent() {
        return (int) members.stream()
                .filter(row -> votes(row) && row.status() == Status.PRESENT)
                .count();
    }

    /** How many voting members were there at some time during an item, or -1 where the seats are not known. */
    public int votingPresentDuring(int item) {
        return votingSeats() < 0
                ? -1
                : (int) members.stream()
                        .filter(row -> votes(row) && presentDuring(row, item))
                        .count();
    }

    /** How many voting members were there when an item ended, or -1 where the seats are not known. */
    public int votingPresentAfter(int item) {
        return votingSeats() < 0
                ? -1
                : (int) members.stream()
                        .filter(row -> votes(row) && presence(row, item, false))
                        .count();
    }

    /** Whether the opening had its quorum; null where that is not known. */
    public @Nullable Boolean quorate() {
        if (votingSeats() < 0 || required() < 0) {
            return null;
        }
        if (votingPresent() >= required()) {
            return true;
        }
        boolean undecided = votingPresent()
                        + members.stream()
                                .filter(row -> votes(row) && row.status() == Status.UNKNOWN)
                                .count()
                >= required();
        return undecided ? null : false;
    }

    /** Whether a party was there at some time during an item; null where it is in no list. */
    public @Nullable Boolean presentDuring(Party party, int item) {
        Row row = rowsByParty.get(identity(party));
        return row == null || (row.status() == Status.UNKNOWN && !row.late())
                ? null
                : (Boolean) presentDuring(row, item);
    }

    private boolean presentDuring(Row row, int item) {
        return presence(row, item, true);
    }

    /** @param anyTime whether some moment of the item is enough; else its end counts */
    private boolean presence(Row row, int item, boolean anyTime) {
        boolean present = row.status() == Status.PRESENT && !row.late();
        boolean during = present;
        for (AttendanceEvent fact : movements(row.who().party())) {
            boolean now = fact.kind() != AttendanceEvent.Kind.LEFT;
            if (!(fact.anchor() instanceof Anchor.AtItem at)) {
                // an hour alone does not say which items it parts: give the benefit of the doubt
                during = during || now;
            } else if (at.item() < item) {
                present = now;
                during = now;
            } else if (at.item() == item) {
                during = during || now;
                present = now;
            }
        }
        return anyTime ? during : present;
    }

    private static boolean votes(Row row) {
        return row.seat() != null && row.seat().voting();
    }
}
