package al.krat.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes what the public may read of a record: before rendering, so that no writer ever holds what is internal. It walks
 * every component of every record, so a component that somebody adds later is covered, too.
 *
 * <p>Memos, unread lines, internal people, reasons of absence and contact details go; internal words are replaced by
 * their public wording or by {@link Prose#WITHHELD}; an entry without a public word goes as a whole.
 */
final class Projection {

    private Projection() {}

    static Meeting forPublic(Meeting meeting) {
        return (Meeting) project(meeting);
    }

    private static Object project(Object value) {
        if (value instanceof Prose prose) {
            return prose.forPublic();
        }
        if (value instanceof String words) {
            return words.contains("{{") ? Prose.parse(words).forPublic().text() : words;
        }
        if (value instanceof List<?> list) {
            var kept = new ArrayList<Object>();
            for (Object each : list) {
                if (isPublic(each)) {
                    kept.add(project(each));
                }
            }
            return kept;
        }
        return value instanceof Record record ? rebuild(record) : value;
    }

    private static boolean isPublic(Object value) {
        if (value instanceof Prose prose) {
            return !prose.isInternal();
        }
        if (value instanceof Statement statement) {
            return !statement.paragraphs().stream().allMatch(Prose::isInternal);
        }
        if (value instanceof Decision decision) {
            return !decision.text().isInternal();
        }
        if (value instanceof Recommendation recommendation) {
            return !recommendation.text().isInternal();
        }
        if (value instanceof Commitment commitment) {
            return !commitment.text().isInternal();
        }
        if (value instanceof Activity activity) {
            return !activity.text().isInternal();
        }
        if (value instanceof FollowUp followUp) {
            return followUp.text().spans().isEmpty() || !followUp.text().isInternal();
        }
        if (value instanceof Observation observation) {
            return observation.visibility() == Visibility.PUBLIC;
        }
        if (value instanceof Attachment attachment) {
            return attachment.visibility() == Visibility.PUBLIC
                    && !attachment.title().isInternal();
        }
        return !(value instanceof Memo || value instanceof Unread);
    }

    private static Record rebuild(Record record) {
        RecordShape shape = RecordShape.of(record.getClass());
        return shape.make(shape.components().stream()
                .map(component -> component(record, component))
                .toArray());
    }

    private static @Nullable Object component(Record record, RecordComponent component) {
        Object value = RecordShape.value(record, component);
        if (value == null
                || (record instanceof AttendanceEvent && component.getName().equals("reason"))) {
            return null;
        }
        if (value instanceof Prose prose && prose.isInternal() && optional(record, component)) {
            return null;
        }
        return project(value);
    }

    /** An optional text without a public word is left out; one that must be there says that it is withheld. */
    private static boolean optional(Record record, RecordComponent component) {
        return record instanceof Details
                || record instanceof CommitmentEvent
                || (record instanceof Meeting && !component.getName().equals("topic"));
    }
}
