package al.krat.ledger.sheet;

import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentState;
import al.krat.domain.Committee;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Step;
import al.krat.intake.notes.NotesReader;
import al.krat.intake.sheet.Cell;
import al.krat.language.Dates;
import al.krat.language.Language;
import al.krat.ledger.Parties;
import al.krat.ledger.Standing;
import al.krat.ledger.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one row of a register says anew. */
final class RegisterRowReader {

    private static final RegisterWords WORDS = RegisterWords.of(Language.ALBANIAN);

    private final RegisterTable table;
    private final RegisterTable.Row row;
    private final RegisterMark mark;
    private final String key;
    private final Standing standing;
    private final Committee committee;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RegisterReturn.Change> changes = new ArrayList<>();
    private final Map<LocalDate, List<FollowUp>> followUps = new TreeMap<>();

    RegisterRowReader(
            RegisterTable table,
            RegisterTable.Row row,
            RegisterMark mark,
            String key,
            Standing standing,
            Committee committee,
            LocalDate day) {
        this.table = table;
        this.row = row;
        this.mark = mark;
        this.key = key;
        this.standing = standing;
        this.committee = committee;
        this.day = day;
    }

    List<Finding> findings() {
        return findings;
    }

    List<RegisterReturn.Change> changes() {
        return changes;
    }

    /** @param several whether others answer for the same record, so that a report has to name who this is */
    Map<LocalDate, List<FollowUp>> read(boolean several) {
        for (RegisterColumn column : RegisterColumn.values()) {
            // what calls for attention is derived, and the id has been compared
            boolean derived = column == RegisterColumn.CONDITION || column == RegisterColumn.LATE;
            if (isChanged(column)) {
                if (column.isAnswered()) {
                    change(column);
                } else if (!derived && column != RegisterColumn.ID && column != RegisterColumn.KEY) {
                    add(RegisterCode.CELL_LOCKED, column, Map.of("column", WORDS.say(column.heading())));
                }
            }
        }
        if (!changes.isEmpty()) {
            answers(several ? standing.matter().charged() : null);
        }
        return followUps;
    }

    private boolean isChanged(RegisterColumn column) {
        return mark.isChanged(key, column, row.text(column));
    }

    private void add(RegisterCode code, RegisterColumn column, Map<String, Object> args) {
        findings.add(Finding.of(code, table.place(row, column), args));
    }

    private void change(RegisterColumn column) {
        Party lead = standing.lead();
        changes.add(new RegisterReturn.Change(
                table.place(row, column),
                standing.matter().id().shortForm(),
                lead == null ? "" : Parties.name(lead, committee, day),
                column,
                before(column),
                row.text(column).strip()));
    }

    private String before(RegisterColumn column) {
        return switch (column) {
            case STATUS -> WORDS.say("status", standing.status());
            case DUE ->
                standing.deadline() == null ? standing.state().due().words() : Dates.header(standing.deadline());
            case EVIDENCE -> {
                CommitmentEvent last = standing.state().lastEvent();
                yield last == null || last.note() == null ? "" : last.note().text();
            }
            case CLOSED -> standing.closed() == null ? "" : Dates.header(standing.closed());
            default -> "";
        };
    }

    private void answers(@Nullable Party addressee) {
        Status status = status();
        Due due = isChanged(RegisterColumn.DUE) ? due() : null;
        LocalDate date = date(status);
        Prose said = said();
        Step step = status == null || !isChanged(RegisterColumn.STATUS) ? null : step(status);
        if (due != null && step != Step.POSTPONED) {
            step(addressee, day, Step.POSTPONED, step == null ? said : Prose.of(""), due);
        }
        if (step == Step.POSTPONED && due == null) {
            add(RegisterCode.DUE_UNREAD, RegisterColumn.DUE, Map.of("words", row.text(RegisterColumn.DUE)));
        } else if (step != null) {
            step(addressee, date, step, said, due != null && step == Step.POSTPONED ? due : null);
        } else if (due == null && isChanged(RegisterColumn.EVIDENCE)) {
            evidence(addressee, said);
        }
    }

    private @Nullable Status status() {
        String word = row.text(RegisterColumn.STATUS).strip();
        Status status = RegisterWords.meaning("status", word, Status.class).orElse(null);
        boolean sayable = status != null && status != Status.OPEN && status != Status.REPLACED;
        if (isChanged(RegisterColumn.STATUS) && !sayable) {
            String known = Arrays.stream(Status.values())
                    .filter(each -> each != Status.OPEN && each != Status.REPLACED)
                    .map(each -> WORDS.say("status", each))
                    .collect(Collectors.joining(", "));
            add(RegisterCode.STATUS_UNREAD, RegisterColumn.STATUS, Map.of("word", word, "known", known));
            return null;
        }
        return status;
    }

    private static @Nullable Step step(Status status) {
        return switch (status) {
            case IN_PROGRESS -> Step.STARTED;
            case PARTLY_DONE -> Step.PARTLY_DONE;
            case NOT_DONE -> Step.NOT_DONE;
            case POSTPONED -> Step.POSTPONED;
            case REOPENED -> Step.REOPENED;
            case FULFILLED -> Step.FULFILLED;
            case CANCELLED -> Step.CANCELLED;
            case OPEN, REPLACED -> null;
        };
    }

    private @Nullable Due due() {
        Cell cell = row.cells().get(RegisterColumn.DUE);
        String words = row.text(RegisterColumn.DUE).strip();
        Due due = cell == null
                ? null
                : cell.day() != null
                        ? new Due.OnDate(cell.day(), words)
                        : NotesReader.due(words, day, committee).orElse(null);
        if (due == null) {
            add(RegisterCode.DUE_UNREAD, RegisterColumn.DUE, Map.of("words", words));
        }
        return due;
    }

    /** The day on which the step was taken. */
    private LocalDate date(@Nullable Status status) {
        if (!isChanged(RegisterColumn.CLOSED)) {
            return day;
        }
        Cell cell = row.cells().get(RegisterColumn.CLOSED);
        LocalDate closed = cell == null ? null : dayOf(cell);
        boolean closes = isChanged(RegisterColumn.STATUS) && status != null && !status.isOpen();
        boolean inOrder = closed != null
                && !closed.isAfter(day)
                && !closed.isBefore(standing.matter().made());
        boolean taken = closes ? inOrder : cell == null && status != null && status.isOpen();
        if (!taken) {
            add(RegisterCode.CLOSED_UNREAD, RegisterColumn.CLOSED, Map.of("words", row.text(RegisterColumn.CLOSED)));
        }
        return taken && closed != null ? closed : day;
    }

    /** A day, typed as one or in words. */
    private @Nullable LocalDate dayOf(Cell cell) {
        if (cell.day() != null) {
            return cell.day();
        }
        return NotesReader.due(cell.text(), day, committee).orElse(null) instanceof Due.OnDate onDate
                ? onDate.date()
                : null;
    }

    private Prose said() {
        if (!isChanged(RegisterColumn.EVIDENCE)) {
            return Prose.of("");
        }
        String words = row.text(RegisterColumn.EVIDENCE).strip();
        if (words.isEmpty()) {
            add(RegisterCode.EVIDENCE_GONE, RegisterColumn.EVIDENCE, Map.of());
        }
        return Prose.parse(String.join(" ", words.lines().map(String::strip).toList()));
    }

    /** Evidence alone is a report that things go on as the status says. */
    private void evidence(@Nullable Party addressee, Prose said) {
        if (said.isBlank()) {
            return;
        }
        Step step = standing.status() == Status.PARTLY_DONE
                ? Step.PARTLY_DONE
                : standing.status() == Status.NOT_DONE ? Step.NOT_DONE : Step.STARTED;
        add(RegisterCode.EVIDENCE_ALONE, RegisterColumn.EVIDENCE, Map.of());
        step(addressee, day, step, said, null);
    }

    private void step(@Nullable Party addressee, LocalDate date, Step step, Prose said, @Nullable Due due) {
        CommitmentState state = standing.state();
        if (!state.phase().legal().contains(step)) {
            add(
                    RegisterCode.STEP_ILLEGAL,
                    isChanged(RegisterColumn.STATUS)
                            ? RegisterColumn.STATUS
                            : changes.get(0).column(),
                    Map.of("status", WORDS.say("status", standing.status())));
            return;
        }
        Status told = Arrays.stream(Status.values())
                .filter(status -> step(status) == step)
                .findFirst()
                .orElse(Status.IN_PROGRESS);
        followUps
                .computeIfAbsent(date, first -> new ArrayList<>())
                .add(new FollowUp(standing.matter().id(), addressee, step, WORDS.say("status", told), said, due, null));
    }
}
