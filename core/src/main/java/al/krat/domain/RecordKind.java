package al.krat.domain;

import java.util.Optional;

/** What an id names. */
public enum RecordKind {
    /** mbledhje */
    MEETING('M', 2),
    /** angazhim or detyrë */
    COMMITMENT('A', 3),
    /** rekomandim */
    RECOMMENDATION('R', 3),
    /** aktivitet i kalendarit */
    ACTIVITY('K', 3),
    /** vendim */
    DECISION('V', 3);

    private final char letter;
    private final int digits;

    RecordKind(char letter, int digits) {
        this.letter = letter;
        this.digits = digits;
    }

    public char letter() {
        return letter;
    }

    int digits() {
        return digits;
    }

    static Optional<RecordKind> of(char letter) {
        for (RecordKind kind : values()) {
            if (kind.letter == letter) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
