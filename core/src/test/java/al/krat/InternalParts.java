package al.krat;

import al.krat.domain.AgendaItem;
import al.krat.domain.Attachment;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Entry;
import al.krat.domain.Meeting;
import al.krat.domain.Memo;
import al.krat.domain.Observation;
import al.krat.domain.Prose;
import al.krat.domain.Span;
import al.krat.domain.Statement;
import al.krat.domain.Unread;
import al.krat.domain.Visibility;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Replaces everything internal of a meeting by something else internal: other words, of other lengths, in other numbers.
 * What the public may read stays as it is.
 */
final class InternalParts {

    private final Random random;
    private final Supplier<String> words;

    private InternalParts(Random random, Supplier<String> words) {
        this.random = random;
        this.words = words;
    }

    /** The meeting with other internal parts, made of these words. */
    static Meeting replaced(Meeting meeting, Random random, Supplier<String> words) {
        return (Meeting) new InternalParts(random, words).change(meeting);
    }

    private Object change(Object value) {
        if (value instanceof Prose prose) {
            List<Span> spans = prose.spans().stream()
                    .map(s -> s.visibility() == Visibility.INTERNAL ? Span.internal(words.get(), s.publicText()) : s)
                    .toList();
            return new Prose(spans, prose.hasInternal() ? words.get() : prose.english());
        }
        if (value instanceof List<?> list) {
            var changed = new ArrayList<Object>();
            for (Object each : list) {
                if (!isInternal(each)) {
                    changed.add(change(each));
                }
            }
            return changed;
        }
        return value instanceof Record record ? rebuild(record) : value;
    }

    private static boolean isInternal(Object value) {
        return value instanceof Memo
                || value instanceof Unread
                || (value instanceof Statement s && s.paragraphs().stream().allMatch(Prose::isInternal))
                || (value instanceof Prose p && p.isInternal())
                || (value instanceof Observation o && o.visibility() == Visibility.INTERNAL)
                || (value instanceof Attachment a && a.visibility() == Visibility.INTERNAL);
    }

    private Record rebuild(Record record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            var types = new Class<?>[components.length];
            var values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
                Object value = components[i].getAccessor().invoke(record);
                values[i] = value == null ? null : sown(record, components[i].getName(), change(value));
            }
            if (record instanceof AttendanceEvent) {
                values[3] = random.nextBoolean() ? null : Prose.of(words.get());
            }
            Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private Object sown(Record record, String component, Object value) {
        if (record instanceof AgendaItem && component.equals("entries")) {
            return sow((List<?>) value, () -> entry());
        }
        if (record instanceof Statement && component.equals("paragraphs")) {
            return sow((List<?>) value, this::internal);
        }
        if (record instanceof Meeting) {
            return switch (component) {
                case "memos" -> sow((List<?>) value, () -> new Memo(words.get()));
                case "unread" -> sow((List<?>) value, () -> new Unread(words.get()));
                case "attachments" ->
                    sow((List<?>) value, () -> new Attachment(Prose.of(words.get()), Visibility.INTERNAL));
                default -> value;
            };
        }
        return value;
    }

    private Entry entry() {
        return random.nextBoolean()
                ? new Memo(words.get())
                : new Statement(List.of(), List.of(internal()), random.nextBoolean());
    }

    private Prose internal() {
        return new Prose(List.of(Span.internal(words.get(), null)), null);
    }

    private List<Object> sow(List<?> kept, Supplier<Object> seed) {
        var sown = new ArrayList<Object>(kept);
        for (int i = random.nextInt(3); i > 0; i--) {
            sown.add(random.nextInt(sown.size() + 1), seed.get());
        }
        return sown;
    }
}
