package al.krat.intake.notes;

import al.krat.domain.Entry;
import java.util.EnumMap;
import java.util.Map;

/** What a keyword makes, under way: its line, the lines that continue it, and the sub-keys below. */
final class RecordDraft implements Draft {

    private final RecordType type;
    private final Typed at;
    private final Typed who;
    private final Paragraphs text;
    private final Map<SubKey, Paragraphs> values = new EnumMap<>(SubKey.class);
    private final Minutes minutes;

    /**
     * Begins a record.
     *
     * @param who the words between the keyword and the colon
     * @param first the words behind the colon
     */
    RecordDraft(RecordType type, Typed at, Typed who, Typed first, Minutes minutes) {
        this.type = type;
        this.at = at;
        this.who = who;
        this.text = Paragraphs.of(first);
        this.minutes = minutes;
    }

    RecordType type() {
        return type;
    }

    @Override
    public Paragraphs text() {
        return text;
    }

    /** The value of a sub-key, to be filled. */
    Paragraphs value(SubKey key) {
        return values.computeIfAbsent(key, none -> new Paragraphs());
    }

    /** Whether a sub-key was typed, be its value a blank. */
    boolean mentions(SubKey key) {
        return values.containsKey(key);
    }

    boolean isEmpty() {
        return text.isEmpty() && values.isEmpty();
    }

    @Override
    public Entry build(String path, Region region) {
        minutes.report.place(path, at);
        return new RecordBuilder(this, path, region, minutes).build();
    }

    Typed at() {
        return at;
    }

    Typed who() {
        return who;
    }
}
