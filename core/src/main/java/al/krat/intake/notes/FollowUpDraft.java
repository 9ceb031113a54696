package al.krat.intake.notes;

import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.RecordId;
import al.krat.domain.Step;
import org.jspecify.annotations.Nullable;

/**
 * What was reported on an earlier record, under way.
 *
 * @param at where the line begins
 * @param state the words of the state
 */
record FollowUpDraft(
        Typed at,
        RecordId ref,
        @Nullable Party addressee,
        Step step,
        Typed state,
        Paragraphs text,
        @Nullable Due due,
        @Nullable Party to,
        Report report)
        implements Draft {

    @Override
    public Entry build(String path, Region region) {
        report.place(path, at);
        report.place(path + ".step", state);
        Prose said = text.prose(region);
        if (said != null) {
            report.place(path + ".text", text.lines().get(0));
        } else {
            // nothing was said, and the public need not know of what
            said = region.isInternal() ? Prose.parse("{{}}") : Prose.of("");
        }
        return new FollowUp(ref, addressee, step, state.text, said, due, to);
    }
}
