package al.krat.intake.notes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the key that a line begins with. */
final class Keys {

    /**
     * A key and its value.
     *
     * @param value what stands behind the colon
     */
    record Found<K>(K key, Typed value) {}

    private Keys() {}

    /** The key before the first colon, or null. */
    static <K> @Nullable Found<K> find(Typed typed, Collection<K> keys, Function<K, List<String>> names) {
        String folded = typed.folded().text;
        for (K key : keys) {
            for (String name : names.apply(key)) {
                int colon = folded.startsWith(name) ? colon(folded, name.length()) : -1;
                if (colon >= 0) {
                    return new Found<>(key, typed.from(typed.folded().origin(colon + 1)));
                }
            }
        }
        return null;
    }

    private static int colon(String folded, int from) {
        int at = from;
        while (at < folded.length() && folded.charAt(at) == ' ') {
            at++;
        }
        return at < folded.length() && folded.charAt(at) == ':' ? at : -1;
    }

    static @Nullable Found<HeaderKey> header(Typed typed) {
        return find(typed, List.of(HeaderKey.values()), HeaderKey::folded);
    }

    static @Nullable Found<SubKey> sub(Typed typed) {
        return find(typed, List.of(SubKey.values()), SubKey::folded);
    }

    static @Nullable Found<EventKey> event(Typed typed) {
        return find(typed, List.of(EventKey.values()), EventKey::folded);
    }

    /** The labels of all keys of the head, the closing and the events. */
    static List<String> labels() {
        var labels = new ArrayList<String>();
        for (HeaderKey key : HeaderKey.values()) {
            labels.add(key.label());
        }
        labels.addAll(eventLabels());
        return labels;
    }

    /** The labels of the keys of which a name begins with a folded word. */
    static List<String> beginningWith(String word) {
        var labels = new ArrayList<String>();
        for (HeaderKey key : HeaderKey.values()) {
            if (key.folded().stream().anyMatch(name -> name.startsWith(word + " "))) {
                labels.add(key.label());
            }
        }
        return labels;
    }

    static List<String> eventLabels() {
        var labels = new ArrayList<String>();
        for (EventKey key : EventKey.values()) {
            labels.add(key.label());
        }
        return labels;
    }

    static List<String> closingLabels() {
        var labels = new ArrayList<String>();
        for (HeaderKey key : HeaderKey.values()) {
            if (key.isClosing()) {
                labels.add(key.label());
            }
        }
        return labels;
    }

    /** The labels of the keys that a record takes; none where there is no record. */
    static List<String> subLabels(@Nullable RecordDraft record) {
        var labels = new ArrayList<String>();
        for (SubKey key : SubKey.values()) {
            if (record != null && record.type().takes(key)) {
                labels.add(key.label());
            }
        }
        return labels;
    }
}
