package al.krat.intake.notes;

import al.krat.domain.Entry;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import java.util.List;

/** What was said, under way. */
record StatementDraft(List<Speaker> speakers, Typed first, Paragraphs text, boolean point, Report report)
        implements Draft {

    @Override
    public Entry build(String path, Region region) {
        report.place(path, first);
        return new Statement(speakers, text.proses(path + ".paragraphs", region, report), point);
    }
}
