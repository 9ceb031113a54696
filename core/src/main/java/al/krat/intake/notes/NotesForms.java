package al.krat.intake.notes;

import al.krat.domain.Bodies;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Meeting;
import al.krat.domain.NotesForm;
import al.krat.domain.NotesForm.Cell;
import al.krat.domain.NotesForm.Choice;
import al.krat.domain.NotesForm.Part;
import al.krat.domain.NotesForm.Words;
import al.krat.intake.word.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lays notes out for Word. */
public final class NotesForms {

    private static final List<Integer> KEYS = List.of(27, 73);
    private static final int EMPTY_ROWS = 3;

    private final NewNotes notes;
    private final List<Part> parts = new ArrayList<>();
    private final List<String> institutions;
    private final Cell due;

    private NotesForms(NewNotes notes) {
        this.notes = notes;
        this.institutions = notes.institutions();
        this.due = new Choice(Column.DUE.label(), FormWords.choices("dues"), true);
    }

    /** A meeting's notes, as {@link NotesWriter} prints them. */
    public static NotesForm of(Meeting meeting, Committee committee) {
        String bodies = names(meeting.bodies());
        LocalDate date = meeting.date();
        String title = date == null
                ? FormWords.say("title.converted", Map.of("bodies", bodies))
                : FormWords.say("title", Map.of("bodies", bodies, "date", date));
        return new NotesForm(
                title,
                bodies,
                date == null ? LocalDate.EPOCH : date,
                "",
                PrintedForm.of(NotesWriter.print(meeting, committee)));
    }

    /** A form to fill in. */
    public static NotesForm of(NewNotes notes) {
        var forms = new NotesForms(notes);
        forms.write();
        String bodies = names(notes.bodies());
        String title = FormWords.say("title", Map.of("bodies", bodies, "date", notes.date()));
        return new NotesForm(title, bodies, notes.date(), FormWords.say("hint", Map.of()), forms.parts);
    }

    private static String names(List<Body> bodies) {
        List<Body> known = bodies.isEmpty() ? List.of(Body.KRAT) : bodies;
        return known.stream().map(Bodies::shortName).collect(Collectors.joining(", "));
    }

    private void write() {
        keys(Arrays.stream(HeaderKey.values())
                .filter(key -> key.compareTo(HeaderKey.PRESENT) < 0 && key != HeaderKey.BASIS)
                .toList());
        attendance();
        for (String key : notes.agendaKeys()) {
            parts.add(new NotesForm.Heading(1, notes.title(key)));
            parts.add(new NotesForm.Line(false, 0, ""));
            if (FormWords.hasFollowUps(key) && !notes.pending().isEmpty()) {
                followUps();
            }
            if (FormWords.hasTables(key)) {
                records();
            }
        }
        keys(Arrays.stream(HeaderKey.values()).filter(HeaderKey::isClosing).toList());
    }

    private void keys(List<HeaderKey> keys) {
        parts.add(new NotesForm.Table(
                KEYS,
                List.of(),
                keys.stream()
                        .map(key -> List.of(Words.of(key.label()), value(key)))
                        .toList()));
    }

    private Cell value(HeaderKey key) {
        return switch (key) {
            case MEETING -> new Choice(key.label(), FormWords.choices("kinds"), true);
            case DATE -> new NotesForm.Day(key.label(), notes.date(), notes.behindDate());
            case NEXT -> new NotesForm.Day(key.label(), null, "");
            case CHAIR, KEEPER -> new Choice(key.label(), institutions, true);
            default -> Words.of(notes.known(key)); // an empty cell is quicker to type in than a blank
        };
    }

    private void attendance() {
        var presence = new Choice(Column.PRESENCE.label(), FormWords.choices("presences"), false);
        var rows = new ArrayList<List<Cell>>();
        for (String member : notes.members()) {
            rows.add(List.of(number(rows), Words.of(member), Words.of(""), presence, Words.of("")));
        }
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(List.of(number(rows), institution(Column.INSTITUTION), Words.of(""), presence, Words.of("")));
        }
        table(
                rows,
                List.of(7, 31, 25, 20, 17),
                Column.NUMBER,
                Column.INSTITUTION,
                Column.PERSON,
                Column.PRESENCE,
                Column.REASON);
    }

    /** A row for each that earlier meetings left open. */
    private void followUps() {
        var state = new Choice(Column.STATE.label(), FormWords.choices("states"), true);
        var rows = new ArrayList<List<Cell>>();
        for (Pending each : notes.pending()) {
            String due = each.overdue() ? FormWords.say("pending.lateDue", Map.of("due", each.due())) : each.due();
            rows.add(List.of(
                    Words.of(each.id().shortForm() + " " + each.text()),
                    Words.of(each.lead()),
                    Words.of(due),
                    state,
                    Words.of("")));
        }
        table(rows, List.of(32, 22, 14, 14, 18), Column.MATTER, Column.LEAD, Column.DUE, Column.STATE, Column.REMARK);
    }

    private static Cell number(List<?> rows) {
        return Words.of(String.valueOf(rows.size() + 1));
    }

    private Cell institution(Column column) {
        return new Choice(column.label(), institutions, true);
    }

    /** Empty tables; what is said elsewhere with a keyword is no worse. */
    private void records() {
        Cell empty = Words.of("");
        var vote = new Choice(Column.VOTE.label(), FormWords.choices("votes"), true);
        var kind = new Choice(Column.KIND.label(), FormWords.choices("tasks"), false);
        empty(List.of(65, 35), List.of(empty, vote), Column.DECISION, Column.VOTE);
        empty(
                List.of(48, 30, 22),
                List.of(empty, institution(Column.ADDRESSEE), due),
                Column.RECOMMENDATION,
                Column.ADDRESSEE,
                Column.DUE);
        empty(
                List.of(31, 13, 19, 21, 16),
                List.of(empty, kind, institution(Column.LEAD), institution(Column.PARTNERS), due),
                Column.TASK_OR_COMMITMENT,
                Column.KIND,
                Column.LEAD,
                Column.PARTNERS,
                Column.DUE);
        empty(
                List.of(23, 43, 34),
                List.of(new NotesForm.Day(Column.WHEN.label(), null, ""), empty, institution(Column.LEAD)),
                Column.WHEN,
                Column.ACTIVITY,
                Column.LEAD);
        empty(
                List.of(50, 20, 30),
                List.of(empty, empty, institution(Column.SOURCE)),
                Column.INDICATOR,
                Column.VALUE,
                Column.SOURCE);
    }

    private void empty(List<Integer> widths, List<Cell> row, Column... columns) {
        table(Collections.nCopies(EMPTY_ROWS, row), widths, columns);
    }

    private void table(List<List<Cell>> rows, List<Integer> widths, Column... columns) {
        parts.add(new NotesForm.Table(
                widths, Arrays.stream(columns).map(Column::label).toList(), rows));
    }
}
