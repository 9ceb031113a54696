package al.krat.ledger;

import al.krat.domain.Meeting;
import al.krat.domain.RecordId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as it stands in the ledger.
 *
 * @param id its id
 * @param meeting its latest version, with all ids
 * @param source what the first version was read from, or null
 * @param recorded the day of the first recording
 * @param errata the corrections since, oldest first
 * @param approvedBy the later meeting that approved its minutes, or null
 * @param withdrawn why it was withdrawn; null while it stands
 */
public record RecordedMeeting(
        RecordId id,
        Meeting meeting,
        @Nullable Origin source,
        LocalDate recorded,
        List<Erratum> errata,
        @Nullable RecordId approvedBy,
        @Nullable String withdrawn) {

    /**
     * A correction (ndreqje).
     *
     * @param entry the number of its entry in the journal
     * @param recorded its day
     * @param reason why
     */
    public record Erratum(int entry, LocalDate recorded, String reason) {
        public Erratum {
            Objects.requireNonNull(recorded);
            Objects.requireNonNull(reason);
        }
    }

    public RecordedMeeting {
        Objects.requireNonNull(id);
        Objects.requireNonNull(meeting);
        Objects.requireNonNull(recorded);
        errata = List.copyOf(errata);
    }

    /** Its day; what has none is not recorded. */
    public LocalDate date() {
        return Objects.requireNonNull(meeting.date());
    }

    RecordedMeeting corrected(Meeting version, Erratum erratum) {
        var all = new ArrayList<>(errata);
        all.add(erratum);
        return new RecordedMeeting(id, version, source, recorded, all, approvedBy, withdrawn);
    }

    RecordedMeeting approvedBy(@Nullable RecordId later) {
        return new RecordedMeeting(id, meeting, source, recorded, errata, later, withdrawn);
    }

    RecordedMeeting withdrawn(String reason) {
        return new RecordedMeeting(id, meeting, source, recorded, errata, approvedBy, reason);
    }
}
