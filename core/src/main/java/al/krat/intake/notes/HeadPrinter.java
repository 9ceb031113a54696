package al.krat.intake.notes;

import al.krat.domain.Anchor;
import al.krat.domain.Attachment;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Body;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingKind;
import al.krat.domain.NextMeeting;
import al.krat.domain.Prose;
import al.krat.domain.Qark;
import al.krat.domain.Speaker;
import al.krat.domain.Visibility;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the head and the closing of notes. */
final class HeadPrinter {

    private final Meeting meeting;
    private final @Nullable Qark qark;
    private final NotesText out;

    HeadPrinter(Meeting meeting, @Nullable Qark qark, NotesText out) {
        this.meeting = meeting;
        this.qark = qark;
        this.out = out;
    }

    void print() {
        meetingAndTopic();
        value(HeaderKey.BODY, bodies(meeting.bodies(), qark));
        value(HeaderKey.PERIOD, meeting.period() == null ? "" : meeting.period().toString());
        prose(HeaderKey.BASIS, meeting.legalBasis());
        value(HeaderKey.DATE, date());
        prose(HeaderKey.PLACE, meeting.place());
        value(HeaderKey.CHAIR, speaker(meeting.chair()));
        value(HeaderKey.KEEPER, speaker(meeting.keeper()));
        attendance();
        if (!meeting.memos().isEmpty()) {
            out.blank();
            meeting.memos().forEach(memo -> NotesWriter.memo(memo, out));
        }
        if (repeatsClosing()) {
            closingLines();
        }
        if (!meeting.unread().isEmpty()) {
            out.blank();
            meeting.unread().forEach(unread -> out.line(unread.text()));
        }
    }

    void closing() {
        if (!repeatsClosing()) {
            closingLines();
        }
    }

    /** Whether a line that is not understood repeats a key of the closing; the first must then stand before it. */
    private boolean repeatsClosing() {
        return meeting.unread().stream()
                .map(unread -> Keys.header(Typed.of(new Line(1, unread.text()))))
                .anyMatch(found -> found != null && found.key().isClosing());
    }

    private void closingLines() {
        out.blank();
        boolean endAlone = meeting.end() != null && meeting.start() == null;
        value(HeaderKey.END, endAlone ? String.valueOf(meeting.end()) : "");
        NextMeeting next = meeting.next();
        value(HeaderKey.NEXT, next == null ? "" : next.words().isEmpty() ? date(next) : next.words());
        value(HeaderKey.PROTOCOL, meeting.protocol() == null ? "" : meeting.protocol());
        List<String> annexes =
                meeting.attachments().stream().map(HeadPrinter::annex).toList();
        value(HeaderKey.ANNEXES, NamePrinter.list(annexes));
    }

    private void meetingAndTopic() {
        var parts = new ArrayList<String>();
        if (meeting.id() != null) {
            parts.add(meeting.id().toString());
        }
        if (meeting.number() != null) {
            parts.add("nr. " + meeting.number());
        }
        meeting.kinds().forEach(kind -> parts.add(kind(kind)));
        value(HeaderKey.MEETING, String.join(", ", parts));
        prose(HeaderKey.TOPIC, meeting.topic());
    }

    private static String kind(MeetingKind kind) {
        return switch (kind) {
            case ORDINARY -> "e zakonshme";
            case EXTRAORDINARY -> "e jashtëzakonshme";
            case JOINT -> "e përbashkët";
            case ANALYSIS -> "analizë";
        };
    }

    /** «KRAT Durrës, Tryeza Teknike». */
    static String bodies(List<Body> bodies, @Nullable Qark qark) {
        return String.join(", ", bodies.stream().map(body -> body(body, qark)).toList());
    }

    private static String body(Body body, @Nullable Qark qark) {
        return switch (body.kind()) {
            case KRAT -> qark == null ? "KRAT" : "KRAT " + qark.albanianName();
            case TTAT -> "Tryeza Teknike";
            case OTHER -> body.name() == null ? NamePrinter.BLANK : body.name();
        };
    }

    private String date() {
        LocalTime start = meeting.start();
        String date = meeting.date() == null ? "" : Calendar.format(meeting.date());
        if (start == null) {
            return date;
        }
        String hours = start + (meeting.end() == null ? "" : "–" + meeting.end());
        return (date.isEmpty() ? NamePrinter.BLANK : date) + ", " + hours;
    }

    private static String date(NextMeeting next) {
        return Calendar.format(next.date()) + (next.time() == null ? "" : " " + next.time());
    }

    private static String speaker(@Nullable Speaker speaker) {
        return speaker == null ? "" : NamePrinter.speaker(speaker);
    }

    private static String annex(Attachment annex) {
        boolean hidden =
                annex.visibility() == Visibility.INTERNAL && !annex.title().hasInternal();
        return hidden ? "{{" + annex.title().markup() + "}}" : annex.title().markup();
    }

    /** Runs of one kind as one list; what happened at an item is printed there. */
    private void attendance() {
        var names = new ArrayList<String>();
        AttendanceEvent.@Nullable Kind kind = null;
        for (AttendanceEvent event : meeting.attendance()) {
            if (event.anchor() instanceof Anchor.AtItem) {
                continue;
            }
            HeaderKey key = key(event.kind());
            if (kind != null && kind != event.kind()) {
                names(kind, names);
                kind = null;
            }
            if (key == null) {
                LocalTime time = event.anchor() instanceof Anchor.AtTime at ? at.time() : null;
                NotesWriter.event(event, time, out);
            } else {
                kind = event.kind();
                names.add(NamePrinter.attendee(event));
            }
        }
        if (kind != null) {
            names(kind, names);
        }
    }

    private void names(AttendanceEvent.Kind kind, List<String> names) {
        HeaderKey key = key(kind);
        if (key != null) {
            value(key, NamePrinter.list(names));
        }
        names.clear();
    }

    private static @Nullable HeaderKey key(AttendanceEvent.Kind kind) {
        return switch (kind) {
            case PRESENT -> HeaderKey.PRESENT;
            case EXCUSED -> HeaderKey.EXCUSED;
            case ABSENT -> HeaderKey.ABSENT;
            case INVITED -> HeaderKey.INVITED;
            case ARRIVED, LEFT, RETURNED -> null;
        };
    }

    private void value(HeaderKey key, String value) {
        if (!value.isEmpty()) {
            out.line(key.label() + ": " + value);
        }
    }

    private void prose(HeaderKey key, @Nullable Prose prose) {
        if (prose != null) {
            value(key, prose.markup());
            out.english(prose);
        }
    }
}
