package al.krat.intake.notes;

import al.krat.domain.Directory.Match;
import al.krat.domain.NextMeeting;
import al.krat.domain.Party;
import al.krat.domain.Period;
import al.krat.domain.Qark;
import al.krat.domain.Speaker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of the head that are no texts and no lists. */
final class HeaderValues {

    /** What became of a value. */
    enum Outcome {
        READ,
        /** the key was answered before */
        AGAIN,
        /** the value, or a part of it, is not understood; the finding says so */
        UNREAD
    }

    private static final List<String> CLOSED = List.of(
            "mbledhja u mbyll",
            "mbledhja u perfundua",
            "mbledhja perfundoi",
            "u mbyll",
            "perfundoi",
            "punimet u mbyllen");

    private final @Nullable Qark qark;
    private final Parties parties;
    private final Calendar calendar;
    private final Report report;

    HeaderValues(@Nullable Qark qark, Parties parties, Calendar calendar, Report report) {
        this.qark = qark;
        this.parties = parties;
        this.calendar = calendar;
        this.report = report;
    }

    Outcome read(HeaderKey key, NoteLine line, Typed value, Head head) {
        return switch (key) {
            case MEETING -> meeting(line, value, head);
            case BODY -> bodies(value, head);
            case PERIOD -> period(value, head);
            case DATE -> date(value, head);
            case CHAIR -> head.chair != null ? Outcome.AGAIN : read(head.chair = speaker(value, "chair"));
            case KEEPER -> head.keeper != null ? Outcome.AGAIN : read(head.keeper = speaker(value, "keeper"));
            case END -> end(value, head);
            case NEXT -> next(value, head);
            case PROTOCOL -> protocol(value, head);
            default -> throw new IllegalArgumentException("no scalar: " + key);
        };
    }

    private static Outcome read(@Nullable Object value) {
        return value == null ? Outcome.UNREAD : Outcome.READ;
    }

    private Outcome meeting(NoteLine line, Typed value, Head head) {
        MeetingLine before = head.meeting;
        MeetingLine read = MeetingLine.of(value, before == null ? report : new Report("", false));
        if (before != null && before.hasFacts()) {
            return Outcome.AGAIN;
        }
        if (before != null && before.topic != null) {
            read.topic = read.topic == null ? before.topic : Typed.join(List.of(before.topic, read.topic));
        }
        head.meeting = read;
        head.meetingLines.add(line);
        return Outcome.READ;
    }

    private Outcome bodies(Typed value, Head head) {
        if (!head.bodies.isEmpty()) {
            return Outcome.AGAIN;
        }
        head.bodies.addAll(new BodyReader(qark, report).read(value));
        return Outcome.READ;
    }

    private Outcome period(Typed value, Head head) {
        if (head.period != null) {
            return Outcome.AGAIN;
        }
        Period period = PeriodReader.read(value.text, null).orElse(null);
        if (period == null) {
            report.add(NotesCode.PERIOD_UNREAD, value);
            return Outcome.UNREAD;
        }
        report.place("period", value);
        head.period = period;
        return Outcome.READ;
    }

    private Outcome date(Typed value, Head head) {
        DateLine read = DateLine.of(value, calendar.meeting);
        boolean again = read.found() != null ? head.date != null : head.start != null;
        if (again) {
            return Outcome.AGAIN;
        }
        DateReader.Found found = read.found();
        if (found != null && found.form() == DateReader.Form.NO_YEAR) {
            report.add(NotesCode.DATE_UNREAD, read.dateAt());
        } else if (found != null) {
            head.date = calendar.day(found, read.dateAt());
            report.place("date", read.dateAt());
        }
        if (!hours(read, head)) {
            return Outcome.AGAIN;
        }
        boolean impossible = read.found() != null && head.date == null;
        Typed rest = read.rest();
        if (!rest.isUnknown()) {
            boolean timeIsDue = read.found() != null && Character.isDigit(new Cursor(rest).peek(0));
            report.add(
                    timeIsDue || rest.folded().text.startsWith("ora") ? NotesCode.TIME_UNREAD : NotesCode.DATE_UNREAD,
                    rest);
        }
        return rest.isUnknown() && !impossible ? Outcome.READ : Outcome.UNREAD;
    }

    /** Takes the hours of a date; false where others are known already. */
    private boolean hours(DateLine read, Head head) {
        TimeReader.Found time = read.time();
        Typed at = read.timeAt();
        if (time == null || at == null) {
            return true;
        }
        boolean others = (head.start != null && !head.start.equals(time.start()))
                || (head.end != null && time.end() != null && !head.end.equals(time.end()));
        if (head.start == null) {
            head.start = time.start();
            report.place("start", at);
        }
        if (head.end == null && time.end() != null) {
            head.end = time.end();
            report.place("end", at);
        }
        return !others;
    }

    private @Nullable Speaker speaker(Typed value, String path) {
        report.place(path, value);
        NamedParty named = parties.named.read(value);
        if (isPerson(value, named)) {
            return new Speaker(Party.typed(""), PersonReader.read(value));
        }
        parties.check(named, NotesCode.SPEAKER_UNKNOWN);
        parties.names.attending().seat(named.person(), named.party());
        return named.detail() == null && named.substitute() == null
                ? new Speaker(named.party(), named.person())
                : new Speaker(
                        named.party() instanceof Party.Known known
                                ? Party.known(known.institution(), value.text)
                                : Party.typed(value.text),
                        null);
    }

    /** Whether somebody is named without an institution: «znj. Ana Kola, nënprefekte», «Ilir Gjoni». */
    private boolean isPerson(Typed value, NamedParty named) {
        return !named.isKnown()
                && named.detail() == null
                && named.substitute() == null
                && named.person() == null
                && (PersonReader.isAddressed(value) || PersonReader.looksLikeName(value))
                && parties.names.find(value.text) instanceof Match.None
                && parties.names.longestAt(value.text, 0) < 0
                && !parties.names.beginsLikeName(value.text);
    }

    private Outcome end(Typed value, Head head) {
        var cursor = new Cursor(value);
        cursor.takeAll(CLOSED);
        TimeReader.Found time = TimeReader.take(cursor);
        LocalTime end = time == null ? null : time.start();
        cursor.take(".");
        cursor.blanks();
        if (end == null || !cursor.isAtEnd() || (time != null && time.end() != null)) {
            report.add(NotesCode.TIME_UNREAD, value);
            return Outcome.UNREAD;
        }
        if (head.end != null) {
            return head.end.equals(end) ? Outcome.READ : Outcome.AGAIN;
        }
        report.place("end", value);
        head.end = end;
        return Outcome.READ;
    }

    private Outcome next(Typed value, Head head) {
        if (head.next != null) {
            return Outcome.AGAIN;
        }
        report.place("next", value);
        DateLine read = DateLine.of(value, calendar.meeting);
        LocalDate day = read.found() == null ? null : calendar.day(read.found(), read.dateAt());
        TimeReader.Found time = read.time();
        head.next = new NextMeeting(day, time == null ? null : time.start(), value.text);
        return Outcome.READ;
    }

    private Outcome protocol(Typed value, Head head) {
        if (head.protocol != null) {
            return Outcome.AGAIN;
        }
        report.place("protocol", value);
        head.protocol = value.text;
        return Outcome.READ;
    }
}
