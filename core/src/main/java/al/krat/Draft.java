package al.krat;

import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.intake.FileCode;
import al.krat.intake.notes.NotesCode;
import java.util.List;
import java.util.Objects;

/**
 * What was read: always a meeting, as far as it could be understood, and everything that is wrong with it.
 *
 * @param meeting the meeting
 * @param findings all problems at once, in the order of the text
 * @param places where each value was typed, by record path
 */
public record Draft(Meeting meeting, List<Finding> findings, Places places) {

    public Draft {
        Objects.requireNonNull(meeting);
        findings = List.copyOf(findings);
        Objects.requireNonNull(places);
    }

    /**
     * Whether a public edition may be made: not while it is uncertain where something internal ends (an unclosed
     * <code>{{</code>).
     */
    public boolean mayBePublic() {
        return findings.stream()
                .noneMatch(finding ->
                        finding.code() == FileCode.UNCLOSED_INTERNAL || finding.code() == NotesCode.INTERNAL_UNCLOSED);
    }

    /** Whether papers made from it are marked PROJEKT. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
