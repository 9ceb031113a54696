package al.krat.ledger;

import al.krat.domain.Meeting;
import al.krat.domain.RecordId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One recording (regjistrimi): what the journal keeps for ever.
 *
 * @param number counted from 1 without a gap
 * @param kind what was recorded
 * @param id the meeting's id; of a withdrawal the id of what is withdrawn; null for a report between meetings
 * @param recorded the day it was recorded
 * @param reason why something was corrected or withdrawn, else null
 * @param source what it was read from, or null where it was built in code
 * @param meeting the meeting with its ids, or a date with its follow-ups; null for a withdrawal
 */
public record JournalEntry(
        int number,
        Kind kind,
        @Nullable RecordId id,
        LocalDate recorded,
        @Nullable String reason,
        @Nullable Origin source,
        @Nullable Meeting meeting) {

    /** What can be recorded. */
    public enum Kind {
        /** mbledhje */
        MEETING("mbledhje"),
        /** ndjekje: follow-ups between meetings */
        REPORT("ndjekje"),
        /** ndreqje: a meeting anew, with the reason */
        CORRECTION("ndreqje"),
        /** shfuqizim: the tombstone of a meeting, or of one of its records */
        WITHDRAWAL("shfuqizim");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word that files of the journal bear, in ASCII. */
        public String word() {
            return word;
        }
    }

    public JournalEntry {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(recorded);
    }

    /** The same under another number. */
    public JournalEntry numbered(int other) {
        return new JournalEntry(other, kind, id, recorded, reason, source, meeting);
    }

    /** The same of another meeting. */
    JournalEntry of(@Nullable Meeting other) {
        return new JournalEntry(number, kind, id, recorded, reason, source, other);
    }
}
