package al.krat;

import al.krat.domain.Committee;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Passages;
import al.krat.domain.Places;
import al.krat.domain.RecordId;
import al.krat.intake.MeetingFile;
import al.krat.intake.notes.Decoding;
import al.krat.intake.notes.NotesReader;
import al.krat.intake.notes.NotesResult;
import al.krat.integrity.Earlier;
import al.krat.integrity.Integrity;
import al.krat.integrity.wording.Proposal;
import al.krat.integrity.wording.Wording;
import al.krat.language.lint.Lint;
import al.krat.ledger.History;
import al.krat.ledger.RecordedMeeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed and finds what is wrong with it: the words, the meeting, and what it says of earlier ones.
 *
 * @param history what is recorded, or null where no ledger is at hand
 */
record SourceReader(Committee committee, @Nullable History history, boolean inWorkspace, Lint lint) {

    Draft read(Source source) {
        NotesResult read = typed(source);
        // a file that holds no meeting has one finding that says so, not a dozen that follow from it
        List<Finding> findings = read.places().byPath().isEmpty()
                ? read.findings()
                : Integrity.join(
                        Integrity.join(read.findings(), check(read.meeting(), read.places())),
                        Wording.check(read.passages(), lint));
        return new Draft(read.meeting(), findings, read.places());
    }

    /** What was typed, in any form, before it is checked. */
    NotesResult typed(Source source) {
        if (source.isWord()) {
            return NotesReader.readWord(source.name(), source.bytes(), committee, inWorkspace);
        }
        if (!source.isTree()) {
            return NotesReader.read(source.name(), source.bytes(), committee, inWorkspace);
        }
        var file = MeetingFile.read(source.name(), source.bytes());
        Meeting meeting = file.value();
        return new NotesResult(
                meeting == null ? Meeting.builder().build() : meeting,
                file.findings(),
                file.places(),
                MeetingFile.passages(file, source.bytes()));
    }

    List<Finding> check(Meeting meeting) {
        return Integrity.join(check(meeting, Places.NONE), Wording.check(Passages.of(meeting, Places.NONE), lint));
    }

    List<Finding> check(Meeting meeting, Places places) {
        Earlier earlier = history == null ? Earlier.UNKNOWN : history.earlierThan(recorded(meeting, history));
        return Integrity.check(meeting, committee, places, earlier, inWorkspace);
    }

    /**
     * The id that a meeting is recorded under, whether it bears it or not: notes that are recorded already do not
     * contradict themselves. Null for a report, whatever met on its day.
     */
    private static @Nullable RecordId recorded(Meeting meeting, History history) {
        return NotesResult.isReport(meeting)
                ? null
                : history.same(meeting).map(RecordedMeeting::id).orElse(meeting.id());
    }

    List<Finding> lint(Source source) {
        return Wording.check(typed(source).passages(), lint);
    }

    Proposal proposal(Source source) {
        if (source.isWord()) {
            throw new IllegalArgumentException("no text: " + source.name());
        }
        String text = source.isTree() ? MeetingFile.characters(source.bytes()) : Decoding.characters(source.bytes());
        return Proposal.of(text, typed(source).passages(), lint);
    }
}
