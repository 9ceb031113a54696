package al.krat.intake.notes;

import al.krat.domain.Speaker;
import java.util.List;

/** {@code KUSH: teksti}, perhaps as a list item. */
final class SpeakerLines implements LineReader {

    private final SpeakerReader speakers;

    SpeakerLines(SpeakerReader speakers) {
        this.speakers = speakers;
    }

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Typed typed = line.content();
        int colon = typed.enclosures().colon(0);
        if (colon <= 0 || Keys.sub(typed) != null) {
            return false;
        }
        Typed text = typed.from(colon + 1);
        Open above = minutes.open;
        if (line.point() && above != null && PersonReader.isAddressed(text) && above.point(line)) {
            return true;
        }
        boolean inHead = minutes.current() == null;
        if (inHead && Offices.key(typed.cut(0, colon), text, minutes.parties) != null) {
            return false;
        }
        List<Speaker> named = speakers.read(typed.cut(0, colon), inHead);
        if (named == null) {
            return false;
        }
        Paragraphs said = Paragraphs.of(text);
        minutes.entry(new StatementDraft(named, typed, said, line.point(), minutes.report), typed);
        minutes.open = said;
        minutes.plural = null;
        return true;
    }
}
