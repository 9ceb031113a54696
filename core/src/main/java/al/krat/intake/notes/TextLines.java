package al.krat.intake.notes;

import java.util.List;
import java.util.Map;

/** All other lines: they continue what is open, or are an unattributed point or paragraph. */
final class TextLines implements LineReader {

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        if (line.content().text.startsWith("{{") && Keywords.find(line.content().from(2)) != null) {
            minutes.report.add(NotesCode.KEYWORD_INTERNAL, line.content());
        }
        Open above = minutes.open;
        if (line.continued()) {
            Draft last = minutes.lastEntry();
            Paragraphs text = last == null ? null : last.text();
            if (text != null) {
                minutes.open = last instanceof RecordDraft record ? record.open() : text;
                return text.line(line);
            }
        } else if (above != null && (line.point() ? above.point(line) : above.line(line))) {
            tellOfLabel(line, minutes);
            return true;
        }
        Typed typed = line.continued() ? line.whole() : line.content();
        if (minutes.above != null && MemoLines.isMemo(minutes.above)) {
            minutes.report.add(NotesCode.MEMO_BELOW, typed);
        }
        Paragraphs text = Paragraphs.of(typed);
        minutes.entry(new StatementDraft(List.of(), typed, text, line.point(), minutes.report), typed);
        minutes.open = text;
        minutes.plural = null;
        return true;
    }

    /** «Të ndryshme: asgjë.» below a task: it continues the task's text, which hardly anybody means. */
    private static void tellOfLabel(NoteLine line, Minutes minutes) {
        boolean asked = !line.point() && minutes.record() != null && Keys.sub(line.content()) == null;
        Typed label = asked ? UnknownKeyLines.label(line.content()) : null;
        if (label != null) {
            minutes.report.add(NotesCode.LABEL_CONTINUES, line.content(), Map.of("words", label.text));
        }
    }
}
