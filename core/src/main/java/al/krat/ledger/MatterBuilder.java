package al.krat.ledger;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.Committee;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.Roll;
import al.krat.domain.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes matters of what meetings settled, and gives each what meetings and reports said of it. */
final class MatterBuilder {

    private static final Comparator<HistoryBuilder.Said> IN_TIME = Comparator.comparing(
                    (HistoryBuilder.Said said) -> date(said.meeting()))
            .thenComparing(HistoryBuilder.Said::entry);

    /** A matter that is being made. */
    private record Open(
            RecordId id,
            Entry record,
            RecordId meeting,
            LocalDate made,
            @Nullable Party charged,
            List<CommitmentEvent> events) {

        Matter matter() {
            return new Matter(id, record, meeting, made, charged, events);
        }

        /** Whether somebody answers for it now. */
        boolean isOf(Party party) {
            if (charged != null && Roll.same(charged, party)) {
                return true;
            }
            return events.stream()
                    .anyMatch(event -> event.to() != null && Roll.same(Objects.requireNonNull(event.to()), party));
        }
    }

    private final Members members;
    private final Set<RecordId> withdrawn;
    private final Map<RecordId, List<Open>> open = new LinkedHashMap<>();
    private final Map<String, List<RecordId>> byShortForm = new HashMap<>();

    MatterBuilder(Committee committee, Set<RecordId> withdrawn) {
        this.members = new Members(committee);
        this.withdrawn = withdrawn;
    }

    List<Matter> build(List<HistoryBuilder.Said> said) {
        List<HistoryBuilder.Said> inTime = said.stream().sorted(IN_TIME).toList();
        inTime.forEach(this::settle);
        inTime.forEach(this::follow);
        return open.values().stream()
                .flatMap(List::stream)
                .map(Open::matter)
                .sorted(Comparator.comparing((Matter matter) -> matter.id().kind())
                        .thenComparing(matter -> matter.id().year())
                        .thenComparing(matter -> matter.id().number()))
                .toList();
    }

    private static LocalDate date(Meeting meeting) {
        return Objects.requireNonNull(meeting.date());
    }

    private void settle(HistoryBuilder.Said said) {
        RecordId meeting = said.id();
        if (meeting == null) {
            return;
        }
        for (Entry entry : said.meeting().all(Entry.class)) {
            RecordId id = RecordIds.of(entry);
            if (id != null && !withdrawn.contains(id)) {
                List<Open> all = new ArrayList<>();
                for (@Nullable Party party : charged(entry, said.meeting())) {
                    List<CommitmentEvent> events =
                            entry instanceof Commitment commitment ? commitment.events() : List.of();
                    all.add(new Open(id, entry, meeting, date(said.meeting()), party, new ArrayList<>(events)));
                }
                if (!all.isEmpty()) {
                    open.put(id, all);
                    byShortForm
                            .computeIfAbsent(id.shortForm(), first -> new ArrayList<>())
                            .add(id);
                }
            }
        }
    }

    private List<@Nullable Party> charged(Entry entry, Meeting meeting) {
        if (entry instanceof Commitment commitment) {
            return members.of(commitment.lead(), meeting);
        } else if (entry instanceof Recommendation recommendation) {
            return members.of(recommendation.addressees(), meeting);
        } else if (entry instanceof Activity activity) {
            List<Party> who = activity.institutions();
            return members.of(who.isEmpty() ? null : who.get(0), meeting);
        }
        return List.of();
    }

    private void follow(HistoryBuilder.Said said) {
        LocalDate day = date(said.meeting());
        for (Entry entry : said.meeting().all(Entry.class)) {
            if (entry instanceof FollowUp followUp) {
                var event = new CommitmentEvent(
                        day,
                        followUp.step(),
                        said.id(),
                        followUp.text().spans().isEmpty() ? null : followUp.text(),
                        followUp.due(),
                        followUp.to());
                of(followUp.ref(), followUp.addressee())
                        .forEach(each -> each.events().add(event));
            } else if (entry instanceof Commitment commitment) {
                var event = new CommitmentEvent(day, Step.REPLACED, said.id(), null, null, null);
                commitment.replaces().forEach(id -> of(id, null).stream()
                        .filter(each -> !each.events().contains(event))
                        .forEach(each -> each.events().add(event)));
            }
        }
    }

    private List<Open> of(RecordId ref, @Nullable Party addressee) {
        return byShortForm.getOrDefault(ref.shortForm(), List.of()).stream()
                .filter(id -> id.sameAs(ref))
                .flatMap(id -> open.getOrDefault(id, List.of()).stream())
                .filter(each -> addressee == null || each.isOf(addressee))
                .toList();
    }
}
