package al.krat.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting (mbledhja) and its minutes. What is not known is null or empty and prints as a blank.
 *
 * @param id given on recording, else null
 * @param bodies who met; the first leads
 * @param kinds ordinary, extraordinary, joint, analysis
 * @param number the meeting's number in the year, or null
 * @param topic tema
 * @param period the period under analysis, or null
 * @param legalBasis baza ligjore as typed, or null
 * @param date its day
 * @param start its opening hour
 * @param end its closing hour
 * @param place vendi
 * @param chair kryesoi
 * @param keeper procesverbalin e mbajti
 * @param attendance facts of attendance, in order
 * @param items the agenda with its minutes
 * @param next what was said of the next meeting, or null
 * @param protocol the protocol office's number («1026/1»), never invented
 * @param attachments anekset
 * @param memos the secretary's notes that belong to no item
 * @param unread lines of the head that were not understood
 */
public record Meeting(
        @Nullable RecordId id,
        List<Body> bodies,
        List<MeetingKind> kinds,
        @Nullable Integer number,
        @Nullable Prose topic,
        @Nullable Period period,
        @Nullable Prose legalBasis,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable Prose place,
        @Nullable Speaker chair,
        @Nullable Speaker keeper,
        List<AttendanceEvent> attendance,
        List<AgendaItem> items,
        @Nullable NextMeeting next,
        @Nullable String protocol,
        List<Attachment> attachments,
        List<Memo> memos,
        List<Unread> unread) {

    public Meeting {
        bodies = List.copyOf(bodies);
        kinds = List.copyOf(kinds);
        attendance = List.copyOf(attendance);
        items = List.copyOf(items);
        attachments = List.copyOf(attachments);
        memos = List.copyOf(memos);
        unread = List.copyOf(unread);
    }

    /** Starts a meeting of which nothing is known. */
    public static MeetingBuilder builder() {
        return new MeetingBuilder();
    }

    /** All items in reading order, those within others included; {@link Anchor.AtItem} counts by it. */
    public List<AgendaItem> allItems() {
        return items.stream().flatMap(AgendaItem::stream).toList();
    }

    /** All entries of a kind, in order. */
    public <E extends Entry> List<E> all(Class<E> kind) {
        return items.stream().flatMap(item -> item.all(kind).stream()).toList();
    }

    /** What an edition may show. */
    public Meeting in(Edition edition) {
        return edition == Edition.INTERNAL ? this : Projection.forPublic(this);
    }
}
