package al.krat.template.compose;

import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Named;
import al.krat.domain.Roll;
import al.krat.domain.Roll.Status;
import al.krat.domain.Seat;
import al.krat.domain.Speaker;
import al.krat.language.Gender;
import al.krat.template.view.AttendanceView;
import al.krat.template.view.AttendeeView;
import al.krat.template.view.ItemView;
import al.krat.template.view.MovementView;
import al.krat.template.view.QuorumView;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roll as templates see it: table, comings and goings, quorum. */
record AttendanceComposer(Roll roll, @Nullable Speaker chair, Parties parties, Texts texts) {

    AttendanceView attendance(List<ItemView> items) {
        var rows = new ArrayList<AttendeeView>();
        for (Roll.Row row : roll.members()) {
            rows.add(row(row, rows.size() + 1, role(row), false));
        }
        for (Roll.Row row : roll.guests()) {
            rows.add(row(
                    row, rows.size() + 1, row.seat() == null ? null : row.seat().role(), true));
        }
        List<String> numbers =
                items.stream().flatMap(AttendanceComposer::numbers).toList();
        return new AttendanceView(
                seated(),
                counted().size(),
                count(Status.PRESENT),
                count(Status.EXCUSED) + count(Status.ABSENT),
                count(Status.EXCUSED),
                count(Status.ABSENT),
                count(Status.UNKNOWN),
                rows,
                roll.movements().stream().map(m -> movement(m, numbers)).toList());
    }

    /** The seat's role; where no seat is known, whoever was in the chair is the chair; nobody is made a member. */
    Seat.@Nullable Role role(Roll.Row row) {
        if (row.seat() != null) {
            return row.seat().role();
        }
        boolean chaired = chair != null && Roll.same(chair.party(), row.who().party());
        return chaired ? Seat.Role.CHAIR : null;
    }

    /** Whom the figures count: the seats where they are known, so that they say the same as the quorum. */
    private List<Roll.Row> counted() {
        return roll.members().stream()
                .filter(row -> row.seat() != null || !seated())
                .toList();
    }

    private int count(Status status) {
        return (int) counted().stream().filter(row -> row.status() == status).count();
    }

    /** Whether somebody has said who the members are. */
    private boolean seated() {
        return roll.members().stream().anyMatch(row -> row.seat() != null);
    }

    private AttendeeView row(Roll.Row row, int number, Seat.@Nullable Role role, boolean guest) {
        Named person = person(row);
        return new AttendeeView(
                number,
                parties.of(row.who().party(), person),
                parties.person(row.who().substitute()),
                role,
                guest,
                row.status(),
                row.late(),
                texts.aside(row.reason()),
                gender(row, person));
    }

    /** Of who sat there: the substitute, else the member. */
    Gender gender(Roll.Row row, @Nullable Named person) {
        Named substitute = row.who().substitute();
        return substitute != null
                ? Parties.gender(substitute)
                : parties.gender(row.who().party(), person);
    }

    /** Who is named in the list, else in the chair, else the seat's holder. */
    @Nullable Named person(Roll.Row row) {
        if (row.who().person() != null) {
            return row.who().person();
        }
        if (chair != null
                && chair.person() != null
                && Roll.same(chair.party(), row.who().party())) {
            return chair.person();
        }
        return parties.holder(row.seat());
    }

    private MovementView movement(AttendanceEvent event, List<String> numbers) {
        LocalTime time = null;
        String item = null;
        if (event.anchor() instanceof Anchor.AtTime at) {
            time = at.time();
        } else if (event.anchor() instanceof Anchor.AtItem at) {
            time = at.time();
            item = at.item() >= 0 && at.item() < numbers.size() ? numbers.get(at.item()) : null;
        }
        return new MovementView(
                MovementView.Kind.valueOf(event.kind().name()),
                parties.of(event.who().party(), event.who().person()),
                time,
                item);
    }

    private static Stream<String> numbers(ItemView item) {
        return Stream.concat(Stream.of(item.number()), item.items().stream().flatMap(AttendanceComposer::numbers));
    }

    QuorumView quorum() {
        Boolean quorate = roll.quorate();
        String state = state(quorate);
        return new QuorumView(
                state, Math.max(0, roll.required()), Math.max(0, roll.votingSeats()), roll.votingPresent());
    }

    private static String state(@Nullable Boolean quorate) {
        return quorate == null ? "UNKNOWN" : quorate ? "MET" : "NOT_MET";
    }
}
