package al.krat.ledger;

import al.krat.domain.BodyKind;
import al.krat.domain.Conventions;
import al.krat.domain.NextMeeting;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When the next meeting is (mbledhja e radhës): the day that the last one announced, else the one that the rhythm asks for.
 *
 * @param last the day of the last meeting
 * @param day the day of the next
 * @param months the rhythm, or 0 where the day was announced
 */
public record ExpectedMeeting(LocalDate last, LocalDate day, int months) {

    public ExpectedMeeting {
        Objects.requireNonNull(last);
        Objects.requireNonNull(day);
    }

    /** As known on a day; empty where nothing is recorded by then. */
    public static Optional<ExpectedMeeting> of(History history, Conventions conventions, LocalDate asOf) {
        return history.last(List.of(), asOf).map(last -> after(last, conventions));
    }

    private static ExpectedMeeting after(RecordedMeeting last, Conventions conventions) {
        NextMeeting next = last.meeting().next();
        LocalDate announced = next == null ? null : next.date();
        if (announced != null) {
            return new ExpectedMeeting(last.date(), announced, 0);
        }
        boolean technical = last.meeting().bodies().stream().noneMatch(body -> body.kind() == BodyKind.KRAT);
        int months = technical ? conventions.monthsBetweenTtat() : conventions.monthsBetweenKrat();
        return new ExpectedMeeting(last.date(), last.date().plusMonths(months), months);
    }

    /** Whether the day was said, rather than counted. */
    public boolean isAnnounced() {
        return months == 0;
    }
}
