package al.krat.intake.notes;

import al.krat.domain.Anchor;
import al.krat.domain.AttendanceEvent.Kind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys of the head and of the closing. */
final class HeaderLines implements LineReader {

    private final HeaderValues values;

    HeaderLines(HeaderValues values) {
        this.values = values;
    }

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Keys.Found<HeaderKey> found = Keys.header(line.content());
        RecordDraft record = minutes.record();
        boolean below = found != null
                && found.key() == HeaderKey.PLACE
                && record != null
                && record.type().takes(SubKey.PLACE);
        if (found == null || below) {
            return false;
        }
        HeaderKey key = found.key();
        minutes.plural = null;
        Kind kind = kind(key);
        if (kind != null || key == HeaderKey.ANNEXES) {
            late(key, line, minutes);
            minutes.open = list(kind, found.value(), minutes);
        } else if (key == HeaderKey.TOPIC || key == HeaderKey.BASIS || key == HeaderKey.PLACE) {
            minutes.open = text(key, line, found.value(), minutes);
        } else {
            minutes.open = found.value().isUnknown() ? null : scalar(key, line, found.value(), minutes);
        }
        return true;
    }

    private static @Nullable Kind kind(HeaderKey key) {
        return switch (key) {
            case PRESENT -> Kind.PRESENT;
            case EXCUSED -> Kind.EXCUSED;
            case ABSENT -> Kind.ABSENT;
            case INVITED -> Kind.INVITED;
            default -> null;
        };
    }

    private static Open list(@Nullable Kind kind, Typed value, Minutes minutes) {
        var names = new NameLines(kind, minutes);
        names.add(value);
        return names;
    }

    private static @Nullable Open text(HeaderKey key, NoteLine line, Typed value, Minutes minutes) {
        Paragraphs before = minutes.head.texts.get(key);
        if (before != null && !before.isEmpty()) {
            return value.isUnknown() ? null : again(key, line, minutes);
        }
        late(key, line, minutes);
        Paragraphs text = Paragraphs.of(value);
        minutes.head.texts.put(key, text);
        return text;
    }

    private @Nullable Open scalar(HeaderKey key, NoteLine line, Typed value, Minutes minutes) {
        HeaderValues.Outcome outcome = values.read(key, line, value, minutes.head);
        if (outcome == HeaderValues.Outcome.READ) {
            late(key, line, minutes);
        }
        return switch (outcome) {
            case READ -> key == HeaderKey.MEETING ? topicBelow(minutes.head) : null;
            case AGAIN -> again(key, line, minutes);
            case UNREAD -> minutes.unread(line);
        };
    }

    /** A fact of the head below an item is read all the same. */
    private static void late(HeaderKey key, NoteLine line, Minutes minutes) {
        if (!key.isClosing() && minutes.hasTitledItem()) {
            minutes.report.add(NotesCode.KEY_LATE, line.content(), Map.of("key", key.label()));
        }
    }

    /** Below «Mbledhja» the topic goes on. */
    private static Open topicBelow(Head head) {
        return new Open() {
            @Override
            public boolean line(NoteLine line) {
                MeetingLine meeting = head.meeting;
                if (meeting != null) {
                    head.meetingLines.add(line);
                    Typed topic = meeting.topic;
                    meeting.topic = topic == null ? line.content() : Typed.join(List.of(topic, line.content()));
                }
                return meeting != null;
            }
        };
    }

    private static @Nullable Open again(HeaderKey key, NoteLine line, Minutes minutes) {
        minutes.report.add(NotesCode.KEY_AGAIN, line.content(), Map.of("key", key.label()));
        return minutes.unread(line);
    }

    /** A list of names or annexes, on one line or one a line. */
    private record NameLines(@Nullable Kind kind, Minutes minutes) implements Open {

        private void add(Kind kind, Typed name) {
            minutes.head.presences.add(new Presence(kind, name, new Anchor.Opening()));
            NamedParty named = minutes.parties.named.read(name);
            Attending attending = minutes.parties.names.attending();
            attending.seat(named.person(), named.party());
            if (!named.isKnown()) {
                attending.welcome(named.name().text);
            }
        }

        void add(Typed value) {
            for (Typed name : minutes.parties.split(value)) {
                if (name.isUnknown()) {
                    continue;
                }
                if (kind == null) {
                    minutes.head.annexes.add(name);
                } else {
                    add(kind, name);
                }
            }
        }

        @Override
        public boolean line(NoteLine line) {
            add(line.content());
            return true;
        }

        /** In a list of lines a comma may stand between a person and the institution. */
        @Override
        public boolean point(NoteLine line) {
            NamedParty whole = kind == null ? null : minutes.parties.named.read(line.content());
            if (kind != null
                    && whole != null
                    && whole.person() != null
                    && !line.content().isUnknown()) {
                add(kind, line.content());
            } else {
                add(line.content());
            }
            return true;
        }
    }
}
