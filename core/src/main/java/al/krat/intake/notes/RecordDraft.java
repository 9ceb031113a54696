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
    private final boolean point;
    private final Map<SubKey, Paragraphs> values = new EnumMap<>(SubKey.class);
    private final Minutes minutes;

    /**
     * Begins a record.
     *
     * @param who the words between the keyword and the colon
     * @param first the words behind the colon
     * @param point whether it is an item of a list below its keyword
     */
    RecordDraft(RecordType type, Typed at, Typed who, Typed first, boolean point, Minutes minutes) {
        this.point = point;
        this.type = type;
        this.at = at;
        this.who = who;
        this.text = new Paragraphs();
        if (!first.isEmpty()) {
            text.add(first);
        }
        this.minutes = minutes;
    }

    RecordType type() {
        return type;
    }

    @Override
    public Paragraphs text() {
        return text;
    }

    /** What lines below continue: the text; that of a figure takes no translation. */
    Open open() {
        return type != RecordType.INDICATOR
                ? text
                : new Open() {
                    @Override
                    public boolean line(NoteLine line) {
                        return text.line(line);
                    }
                };
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

    boolean point() {
        return point;
    }

    Typed at() {
        return at;
    }

    Typed who() {
        return who;
    }
}
