package al.krat.intake.notes;

import al.krat.domain.Attachment;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Body;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Memo;
import al.krat.domain.NextMeeting;
import al.krat.domain.Period;
import al.krat.domain.Prose;
import al.krat.domain.Speaker;
import al.krat.domain.Unread;
import al.krat.domain.Visibility;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head and closing of the minutes under way. */
final class Head {

    final List<Memo> memos = new ArrayList<>();
    final List<Body> bodies = new ArrayList<>();
    final List<Presence> presences = new ArrayList<>();
    final List<Typed> annexes = new ArrayList<>();
    final Map<HeaderKey, Paragraphs> texts = new EnumMap<>(HeaderKey.class);

    @Nullable MeetingLine meeting;

    final List<NoteLine> meetingLines = new ArrayList<>();

    @Nullable Period period;

    @Nullable LocalDate date;

    @Nullable LocalTime start;

    @Nullable LocalTime end;

    @Nullable Speaker chair;

    @Nullable Speaker keeper;

    @Nullable NextMeeting next;

    @Nullable String protocol;

    private final List<Unread> unread = new ArrayList<>();
    private final Report report;
    private final Parties parties;

    Head(Report report, Parties parties) {
        this.report = report;
        this.parties = parties;
    }

    /**
     * What lines below one that is not understood continue.
     *
     * @param points whether list items do, too
     */
    Open unreadBelow(boolean points) {
        return new Open() {
            @Override
            public boolean line(NoteLine below) {
                return keep(below);
            }

            @Override
            public boolean point(NoteLine below) {
                return points && keep(below);
            }

            @Override
            public boolean english(NoteLine below, Typed translation) {
                return keep(below);
            }
        };
    }

    /** Keeps a line that is not understood; it is internal. */
    boolean keep(NoteLine line) {
        report.place("unread[" + unread.size() + "]", line.whole());
        return unread.add(new Unread(line.whole().text));
    }

    /** Keeps a value that is not understood, with its key; it is internal. */
    void keep(SubKey key, Typed value) {
        report.place("unread[" + unread.size() + "]", value);
        unread.add(new Unread(key.label() + ": " + value.text));
    }

    /** Gives the meeting what the head says. */
    MeetingBuilder build() {
        MeetingBuilder builder = Meeting.builder();
        bodies.forEach(builder::body);
        topic(builder);
        builder.period(period)
                .legalBasis(text(HeaderKey.BASIS, "legalBasis"))
                .date(date)
                .start(start)
                .end(end)
                .place(text(HeaderKey.PLACE, "place"))
                .chair(chair)
                .keeper(keeper)
                .next(next)
                .protocol(protocol);
        attendance().forEach(builder::attendance);
        attachments(builder);
        memos.forEach(builder::memo);
        unread.forEach(builder::unread);
        return builder;
    }

    private void topic(MeetingBuilder builder) {
        MeetingLine line = meeting;
        Prose topic = text(HeaderKey.TOPIC, "topic");
        if (line != null) {
            builder.id(line.id).number(line.number);
            line.kinds.forEach(builder::kind);
            Typed rest = line.topic;
            if (rest != null && topic == null) {
                report.place("topic", rest);
                topic = new Region(report, false).prose(rest, null);
            } else if (rest != null) {
                report.add(NotesCode.KEY_AGAIN, rest, Map.of("key", HeaderKey.TOPIC.label()));
                meetingLines.forEach(this::keep);
            }
        }
        builder.topic(topic);
    }

    private @Nullable Prose text(HeaderKey key, String path) {
        Paragraphs text = texts.get(key);
        Typed typed = text == null ? null : text.typed();
        if (text == null || typed == null) {
            return null;
        }
        report.place(path, typed);
        return text.prose(new Region(report, false));
    }

    /** What was noted of the opening first, then what happened at each item. */
    private List<AttendanceEvent> attendance() {
        var events = new ArrayList<AttendanceEvent>();
        var reader = new AttendanceReader(parties, report);
        for (boolean atItem : new boolean[] {false, true}) {
            for (Presence presence : presences) {
                if (presence.isAtItem() == atItem) {
                    events.add(reader.read(presence, "attendance[" + events.size() + "]"));
                }
            }
        }
        return events;
    }

    private void attachments(MeetingBuilder builder) {
        int index = 0;
        for (Typed annex : annexes) {
            report.place("attachments[" + index++ + "]", annex);
            Prose title = new Region(report, false).prose(annex, null);
            builder.attachment(new Attachment(title, title.isInternal() ? Visibility.INTERNAL : Visibility.PUBLIC));
        }
    }
}
