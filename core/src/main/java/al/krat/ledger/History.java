package al.krat.ledger;

import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.integrity.Earlier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a ledger's entries come to: meetings in their latest versions, and what became of all that they settled. Immutable. */
public final class History {

    private static final Comparator<RecordedMeeting> BY_DATE = Comparator.comparing(RecordedMeeting::date)
            .thenComparing(each -> each.id().year())
            .thenComparing(each -> each.id().number());

    private final List<RecordedMeeting> meetings;
    private final List<Matter> matters;
    private final Map<RecordId, String> withdrawn;
    private final Map<String, Integer> numbers;
    private final Map<String, Integer> sources;
    private final int size;
    private final MeetingDays days;
    private final Map<RecordId, List<Body>> bodies = new HashMap<>();

    History(
            List<RecordedMeeting> meetings,
            List<Matter> matters,
            Map<RecordId, String> withdrawn,
            Map<String, Integer> numbers,
            Map<String, Integer> sources,
            int size) {
        this.meetings = meetings.stream().sorted(BY_DATE).toList();
        this.matters = List.copyOf(matters);
        this.withdrawn = Map.copyOf(withdrawn);
        this.numbers = Map.copyOf(numbers);
        this.sources = Map.copyOf(sources);
        this.size = size;
        this.days = new MeetingDays(standing());
        meetings.forEach(each -> bodies.put(each.id(), each.meeting().bodies()));
    }

    /**
     * Folds entries.
     *
     * @param entries by number
     * @param committee who the members of groups are («bashkitë»)
     */
    public static History of(List<JournalEntry> entries, Committee committee) {
        return new HistoryBuilder(committee).fold(entries);
    }

    /**
     * Folds what an edition may show: each meeting is projected before anything is made of it.
     *
     * @param entries by number
     * @param committee who the members of groups are («bashkitë»)
     */
    public static History of(List<JournalEntry> entries, Committee committee, Edition edition) {
        return of(
                entries.stream()
                        .map(entry -> {
                            Meeting meeting = entry.meeting();
                            return meeting == null ? entry : entry.of(meeting.in(edition));
                        })
                        .toList(),
                committee);
    }

    /** The number of the entry that was recorded from such a file; empty where none was. */
    public Optional<Integer> entry(Origin source) {
        return Optional.ofNullable(sources.get(source.sha256()));
    }

    /** The bodies that met at a meeting. */
    List<Body> bodies(RecordId meeting) {
        return bodies.getOrDefault(meeting, List.of());
    }

    /** How many entries there are; the next has the number behind. */
    public int size() {
        return size;
    }

    /** All meetings by date, withdrawn ones too. */
    public List<RecordedMeeting> meetings() {
        return meetings;
    }

    /** The meetings that stand, by date. */
    public List<RecordedMeeting> standing() {
        return meetings.stream().filter(each -> each.withdrawn() == null).toList();
    }

    /** The meeting with an id, in its short form or in full. */
    public Optional<RecordedMeeting> meeting(RecordId id) {
        return meetings.stream().filter(each -> each.id().sameAs(id)).findFirst();
    }

    /** The meeting as it was recorded: the one that stands, of the same day and of one of the same bodies. */
    public Optional<RecordedMeeting> same(Meeting meeting) {
        return standing().stream()
                .filter(each -> each.date().equals(meeting.date()))
                .filter(each -> MeetingDays.meets(each.meeting().bodies(), meeting.bodies()))
                .findFirst();
    }

    /** The latest meeting that stands, of any of these bodies, on or before a day; of any body where none is given. */
    public Optional<RecordedMeeting> last(List<Body> bodies, LocalDate day) {
        return standing().stream()
                .filter(each -> !each.date().isAfter(day))
                .filter(each -> MeetingDays.meets(each.meeting().bodies(), bodies))
                .reduce((earlier, later) -> later);
    }

    /** All that was promised, asked for or planned and stands, by id. */
    public List<Matter> matters() {
        return matters;
    }

    /** The matters of a record: one for each who answers for it. */
    public List<Matter> matters(RecordId id) {
        return matters.stream().filter(each -> each.id().sameAs(id)).toList();
    }

    /** Why a record or meeting was withdrawn; empty while it stands. */
    public Optional<String> withdrawal(RecordId id) {
        return withdrawn.entrySet().stream()
                .filter(each -> each.getKey().sameAs(id))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** How all matters made by a day stand at its end, by id. */
    public List<Standing> at(LocalDate asOf) {
        return matters.stream()
                .filter(matter -> !matter.made().isAfter(asOf))
                .map(matter -> StandingMaker.make(matter, asOf, days, bodies(matter.meeting())))
                .toList();
    }

    /** The number of the next record of a kind and year; numbers are never used again. */
    public int nextNumber(RecordKind kind, int year) {
        return numbers.getOrDefault(kind.letter() + String.valueOf(year), 0) + 1;
    }

    /** What the follow-ups of a new meeting may speak of. */
    public Earlier earlier() {
        return new Earlier(
                matters.stream()
                        .map(each -> new Earlier.Past(each.id(), each.record(), each.charged(), each.events()))
                        .toList(),
                true);
    }

    /** The same without what one meeting says, for checking that meeting anew. */
    public Earlier earlierThan(@Nullable RecordId meeting) {
        return new Earlier(
                matters.stream()
                        .filter(each -> meeting == null || !each.meeting().sameAs(meeting))
                        .map(each -> new Earlier.Past(
                                each.id(),
                                each.record(),
                                each.charged(),
                                each.events().stream()
                                        .filter(event -> meeting == null
                                                || event.source() == null
                                                || !event.source().sameAs(meeting))
                                        .toList()))
                        .toList(),
                true);
    }
}
