package al.krat.intake.notes;

import al.krat.language.Nearest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys below a recommendation, commitment or activity: «Afati: …», «Përgjegjës: …». */
final class SubKeyLines implements LineReader {

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Keys.Found<SubKey> found = Keys.sub(line.content());
        if (found == null || minutes.current() == null) {
            return false;
        }
        RecordDraft record = minutes.record();
        SubKey key = found.key();
        if (record == null || !record.type().takes(key)) {
            minutes.report.add(NotesCode.SUBKEY_ALONE, line.content(), Map.of("key", key.label()));
            return false;
        }
        boolean again = record.mentions(key)
                && !record.value(key).isEmpty()
                && !found.value().isUnknown()
                && !key.isText()
                && key != SubKey.PARTNERS;
        if (again) {
            minutes.report.add(NotesCode.KEY_AGAIN, line.content(), Map.of("key", key.label()));
            minutes.open = minutes.unread(line);
            return true;
        }
        boolean noPillar = key == SubKey.PILLAR && !found.value().isUnknown() && Pillars.of(found.value()) == null;
        if (noPillar) {
            String near = Nearest.of(found.value().text, Pillars.NAMES.values()).orElse("");
            minutes.report.add(
                    NotesCode.PILLAR_UNREAD, found.value(), Map.of("words", found.value().text, "name", near));
            minutes.open = minutes.unread(line);
            return true;
        }
        minutes.open = opened(record, key, found.value());
        return true;
    }

    private static @Nullable Open opened(RecordDraft record, SubKey key, Typed value) {
        Paragraphs values = record.value(key);
        if (!value.isUnknown()) {
            values.add(value);
        }
        // below a deadline or a name the record's own text goes on
        return key.isText() ? values : record.text();
    }
}
