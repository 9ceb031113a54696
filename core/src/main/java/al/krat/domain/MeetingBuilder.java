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

    public MeetingBuilder id(@Nullable RecordId value) {
        id = value;
        return this;
    }

    /** Adds a body; the first one leads. */
    public MeetingBuilder body(Body value) {
        bodies.add(value);
        return this;
    }

    public MeetingBuilder kind(MeetingKind value) {
        kinds.add(value);
        return this;
    }

    public MeetingBuilder number(@Nullable Integer value) {
        number = value;
        return this;
    }

    public MeetingBuilder topic(@Nullable Prose value) {
        topic = value;
        return this;
    }

    /** The topic in markup form. */
    public MeetingBuilder topic(String value) {
        return topic(Prose.parse(value));
    }

    public MeetingBuilder period(@Nullable Period value) {
        period = value;
        return this;
    }

    public MeetingBuilder legalBasis(@Nullable Prose value) {
        legalBasis = value;
        return this;
    }

    public MeetingBuilder date(@Nullable LocalDate value) {
        date = value;
        return this;
    }

    public MeetingBuilder start(@Nullable LocalTime value) {
        start = value;
        return this;
    }

    public MeetingBuilder end(@Nullable LocalTime value) {
        end = value;
        return this;
    }

    public MeetingBuilder place(@Nullable Prose value) {
        place = value;
        return this;
    }

    /** The place in markup form. */
    public MeetingBuilder place(String value) {
        return place(Prose.parse(value));
    }

    public MeetingBuilder chair(@Nullable Speaker value) {
        chair = value;
        return this;
    }

    public MeetingBuilder keeper(@Nullable Speaker value) {
        keeper = value;
        return this;
    }

    public MeetingBuilder attendance(AttendanceEvent value) {
        attendance.add(value);
        return this;
    }

    public MeetingBuilder present(Party party) {
        return attendance(AttendanceEvent.opening(AttendanceEvent.Kind.PRESENT, Attendee.of(party)));
    }

    public MeetingBuilder invited(Party party) {
        return attendance(AttendanceEvent.opening(AttendanceEvent.Kind.INVITED, Attendee.of(party)));
    }

    public MeetingBuilder item(AgendaItem value) {
        items.add(value);
        return this;
    }

    public MeetingBuilder next(@Nullable NextMeeting value) {
        next = value;
        return this;
    }

    public MeetingBuilder protocol(@Nullable String value) {
        protocol = value;
        return this;
    }

    public MeetingBuilder attachment(Attachment value) {
        attachments.add(value);
        return this;
    }

    public MeetingBuilder memo(Memo value) {
        memos.add(value);
        return this;
    }

    public MeetingBuilder unread(Unread value) {
        unread.add(value);
        return this;
    }

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
