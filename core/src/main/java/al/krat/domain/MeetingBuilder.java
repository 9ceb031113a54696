package al.krat.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Meeting}; what is not said stays unknown. Not thread-safe; what it builds is. */
public final class MeetingBuilder {

    private @Nullable RecordId id;
    private final List<Body> bodies = new ArrayList<>();
    private final List<MeetingKind> kinds = new ArrayList<>();
    private @Nullable Integer number;
    private @Nullable Prose topic;
    private @Nullable Period period;
    private @Nullable Prose legalBasis;
    private @Nullable LocalDate date;
    private @Nullable LocalTime start;
    private @Nullable LocalTime end;
    private @Nullable Prose place;
    private @Nullable Speaker chair;
    private @Nullable Speaker keeper;
    private final List<AttendanceEvent> attendance = new ArrayList<>();
    private final List<AgendaItem> items = new ArrayList<>();
    private @Nullable NextMeeting next;
    private @Nullable String protocol;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Memo> memos = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    MeetingBuilder() {}

    /** The meeting's id, {@code DR-KRAT-M-2019-03}; null before it is recorded. */
    public MeetingBuilder id(@Nullable RecordId value) {
        id = value;
        return this;
    }

    /** Adds a body; the first one leads. */
    public MeetingBuilder body(Body value) {
        bodies.add(value);
        return this;
    }

    /** Adds a kind: ordinary (e zakonshme), extraordinary, joint, of analysis; a meeting may be of several. */
    public MeetingBuilder kind(MeetingKind value) {
        kinds.add(value);
        return this;
    }

    /** The number within the year (numri i mbledhjes); null prints as a blank. */
    public MeetingBuilder number(@Nullable Integer value) {
        number = value;
        return this;
    }

    /** What the meeting is about (tema); null where nothing is said. */
    public MeetingBuilder topic(@Nullable Prose value) {
        topic = value;
        return this;
    }

    /** The topic in markup form. */
    public MeetingBuilder topic(String value) {
        return topic(Prose.parse(value));
    }

    /** The period under analysis (periudha); null where none is. */
    public MeetingBuilder period(@Nullable Period value) {
        period = value;
        return this;
    }

    /** The legal basis (baza ligjore) in the words to be printed; null leaves it to pack and workspace. */
    public MeetingBuilder legalBasis(@Nullable Prose value) {
        legalBasis = value;
        return this;
    }

    /** The day (data); null prints as a blank. */
    public MeetingBuilder date(@Nullable LocalDate value) {
        date = value;
        return this;
    }

    /** When it began, in local time; null prints as a blank. */
    public MeetingBuilder start(@Nullable LocalTime value) {
        start = value;
        return this;
    }

    /** When it was closed, in local time; null prints as a blank. */
    public MeetingBuilder end(@Nullable LocalTime value) {
        end = value;
        return this;
    }

    /** Where it was held (vendi); null prints as a blank. */
    public MeetingBuilder place(@Nullable Prose value) {
        place = value;
        return this;
    }

    /** The place in markup form. */
    public MeetingBuilder place(String value) {
        return place(Prose.parse(value));
    }

    /** Who was in the chair (kryesoi); null prints as a blank. */
    public MeetingBuilder chair(@Nullable Speaker value) {
        chair = value;
        return this;
    }

    /** Who kept the minutes (procesverbalin e mbajti); null prints as a blank. */
    public MeetingBuilder keeper(@Nullable Speaker value) {
        keeper = value;
        return this;
    }

    /** Adds what is known of somebody's presence: present, absent, arrived, left; in the order in which it happened. */
    public MeetingBuilder attendance(AttendanceEvent value) {
        attendance.add(value);
        return this;
    }

    /** Adds somebody who was present at the opening (i pranishëm). */
    public MeetingBuilder present(Party party) {
        return attendance(AttendanceEvent.opening(AttendanceEvent.Kind.PRESENT, Attendee.of(party)));
    }

    /** Adds somebody who was invited and is no member (i ftuar). */
    public MeetingBuilder invited(Party party) {
        return attendance(AttendanceEvent.opening(AttendanceEvent.Kind.INVITED, Attendee.of(party)));
    }

    /** Adds an item of the agenda (pikë e rendit të ditës). */
    public MeetingBuilder item(AgendaItem value) {
        items.add(value);
        return this;
    }

    /** The next meeting (mbledhja e radhës); null prints as a blank. */
    public MeetingBuilder next(@Nullable NextMeeting value) {
        next = value;
        return this;
    }

    /** The protocol number (nr. prot.) that the registry gave; null prints as a blank, and none is ever made up. */
    public MeetingBuilder protocol(@Nullable String value) {
        protocol = value;
        return this;
    }

    /** Adds an annex (aneks). */
    public MeetingBuilder attachment(Attachment value) {
        attachments.add(value);
        return this;
    }

    /** Adds a memo of the secretary, which enters no document. */
    public MeetingBuilder memo(Memo value) {
        memos.add(value);
        return this;
    }

    /** Adds a line that was typed and not understood; it is internal. */
    public MeetingBuilder unread(Unread value) {
        unread.add(value);
        return this;
    }

    /** The meeting; whatever is missing is a blank or a finding, never an error here. */
    public Meeting build() {
        return new Meeting(
                id,
                bodies,
                kinds,
                number,
                topic,
                period,
                legalBasis,
                date,
                start,
                end,
                place,
                chair,
                keeper,
                attendance,
                items,
                next,
                protocol,
                attachments,
                memos,
                unread);
    }
}
