package al.krat.intake.notes;

import al.krat.domain.Activity;
import al.krat.domain.AgendaItem;
import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Commitment;
import al.krat.domain.Committee;
import al.krat.domain.Decision;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.Memo;
import al.krat.domain.Observation;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.Statement;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a meeting as notes that read back to the same meeting. Names are printed in the words typed. */
public final class NotesWriter {

    private final Meeting meeting;
    private final NotesText out;
    private final RecordPrinter records;
    private int items;

    private NotesWriter(Meeting meeting, @Nullable Committee committee) {
        this.meeting = meeting;
        this.out = new NotesText(new PlainText(committee));
        this.records = new RecordPrinter(out);
    }

    /**
     * Prints a meeting.
     *
     * @param committee whose meeting it is, for the qark of its name; null leaves it out
     */
    public static String print(Meeting meeting, @Nullable Committee committee) {
        var writer = new NotesWriter(meeting, committee);
        new HeadPrinter(meeting, committee == null ? null : committee.qark(), writer.out).print();
        for (AgendaItem item : meeting.items()) {
            writer.item(item, "# ");
        }
        new HeadPrinter(meeting, null, writer.out).closing();
        return writer.out.toString();
    }

    /**
     * The record paths of the values that notes cannot hold: what was made of notes has none, while the history of a
     * commitment, or a paragraph that ends without a full stop before another, has no room in them.
     *
     * @param committee whose meeting it is
     */
    public static List<String> lost(Meeting meeting, Committee committee) {
        String printed = print(meeting, committee);
        return Losses.between(
                meeting, NotesReader.read("", printed, committee, false).meeting());
    }

    private void item(AgendaItem item, String mark) {
        int index = items++;
        out.blank();
        out.line(mark + title(item));
        out.english(item.title());
        boolean first = item.title().english() == null;
        for (Entry entry : item.entries()) {
            entry(entry, first);
            first = false;
        }
        for (AttendanceEvent event : meeting.attendance()) {
            if (event.anchor() instanceof Anchor.AtItem at && at.item() == index) {
                event(event, at.time(), out);
            }
        }
        for (AgendaItem within : item.subItems()) {
            item(within, "## ");
        }
    }

    private static String title(AgendaItem item) {
        String title = item.title().spans().isEmpty()
                ? NamePrinter.BLANK
                : item.title().markup();
        boolean numbered = HeadingLines.number(Typed.of(new Line(1, title))) > 0;
        String added = "";
        if (item.added()) {
            added = item.addedBy().isEmpty()
                    ? " (shtuar)"
                    : " (shtuar nga " + NamePrinter.parties(item.addedBy()) + ")";
        }
        return (numbered ? "1. " : "") + title + added;
    }

    /** «U largua: Policia 11:50». */
    static void event(AttendanceEvent event, @Nullable LocalTime time, NotesText out) {
        for (EventKey key : EventKey.values()) {
            if (key.kind == event.kind()) {
                String hour = time == null ? "" : " " + time;
                out.line(key.label() + ": " + NamePrinter.attendee(event) + hour);
            }
        }
    }

    private void entry(Entry entry, boolean first) {
        if (entry instanceof Statement statement) {
            statement(statement, first);
        } else if (entry instanceof Decision decision) {
            records.decision(decision);
        } else if (entry instanceof Commitment commitment) {
            records.commitment(commitment);
        } else if (entry instanceof Recommendation recommendation) {
            records.recommendation(recommendation);
        } else if (entry instanceof Activity activity) {
            records.activity(activity);
        } else if (entry instanceof Observation observation) {
            records.observation(observation);
        } else if (entry instanceof FollowUp followUp) {
            followUp(followUp);
        } else if (entry instanceof Memo memo) {
            memo(memo, out);
        }
    }

    private void statement(Statement statement, boolean first) {
        String mark = statement.point() ? "- " : "";
        if (!statement.speakers().isEmpty()) {
            out.paragraphs(mark + NamePrinter.speakers(statement.speakers()) + ": ", statement.paragraphs());
            return;
        }
        if (!statement.point() && !first) {
            out.blank();
        }
        if (!statement.paragraphs().isEmpty()) {
            out.paragraphs(mark, statement.paragraphs());
        }
    }

    private void followUp(FollowUp followUp) {
        var line = new StringBuilder(followUp.ref().toString());
        if (followUp.addressee() != null) {
            line.append(' ').append(followUp.addressee().words());
        }
        String word = followUp.word().isEmpty() ? word(followUp) : followUp.word();
        Prose text = followUp.text();
        boolean unsaid =
                word.isEmpty() && followUp.addressee() == null && !text.spans().isEmpty();
        line.append(unsaid ? " " + NamePrinter.BLANK : word.isEmpty() ? "" : " " + word);
        line.append(text.spans().isEmpty() ? "" : ": " + text.markup());
        out.line(line.toString());
        out.english(text);
    }

    /** The word of a state that was not typed. */
    private static String word(FollowUp followUp) {
        String to = followUp.to() == null ? "" : " " + followUp.to().words();
        String due = followUp.due() == null ? "" : " " + followUp.due().words();
        return switch (followUp.step()) {
            case STARTED -> "në proces";
            case PARTLY_DONE -> "pjesërisht";
            case NOT_DONE -> "pa realizuar";
            case POSTPONED -> "shtyrë" + due;
            case TRANSFERRED -> "kalon te" + to;
            case FULFILLED -> "përmbushur";
            case CANCELLED -> "anuluar";
            case REPLACED -> "zëvendësuar";
            case REOPENED -> "rihapur";
            case UNREPORTED -> "";
        };
    }

    static void memo(Memo memo, NotesText out) {
        memo.text().lines().forEach(line -> out.line("%% " + line));
        if (memo.text().isEmpty()) {
            out.line("%%");
        }
    }
}
