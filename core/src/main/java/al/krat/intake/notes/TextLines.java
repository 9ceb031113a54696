package al.krat.intake.notes;

import java.util.List;
import java.util.Map;

/** All other lines: they continue what is open, or are an unattributed point or paragraph. */
final class TextLines implements LineReader {

    private static final List<String> SPEAKS = List.of(
            "tha",
            "foli",
            "raportoi",
            "informoi",
            "theksoi",
            "paraqiti",
            "kerkoi",
            "propozoi",
            "shtoi",
            "deklaroi",
            "njoftoi",
            "pyeti",
            "sqaroi",
            "u shpreh");

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
        } else if (above != null) {
            boolean ended = above instanceof Paragraphs text && text.isEnded();
            if (line.point() ? above.point(line) : above.line(line)) {
                tellOfLabel(line, minutes);
                tellOfSpeaker(line, ended, minutes);
                return true;
            }
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

    /** «Zyra e Punës tha se …» below what another said: whoever types so means another speaker. */
    private static void tellOfSpeaker(NoteLine line, boolean ended, Minutes minutes) {
        boolean said = minutes.lastEntry() instanceof StatementDraft above
                && !above.speakers().isEmpty();
        int end = ended && said && !line.point() ? minutes.parties.names.longestAt(line.content().text, 0) : -1;
        if (end > 0 && new Cursor(line.content().from(end)).takeAny(SPEAKS)) {
            String words = line.content().cut(0, end).text;
            minutes.report.add(NotesCode.SPEAKER_CONTINUES, line.content(), Map.of("words", words));
        }
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
