package al.krat.language;

import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Flat YAML: one mapping of texts to texts. Whatever else YAML knows (nesting, lists, numbers, anchors, tags, a key
 * twice) is refused, because a catalogue may come from anyone.
 */
final class Catalogue {

    private static final int LIMIT = 2_000_000;

    private final String name;
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Catalogue(String name) {
        this.name = name;
    }

    /**
     * Reads UTF-8.
     *
     * @param name what messages call the catalogue
     * @throws PhraseException where it is no flat YAML
     */
    static Map<String, String> read(String name, InputStream in) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(name).setCodePointLimit(LIMIT).build();
        Catalogue catalogue = new Catalogue(name);
        try {
            catalogue.collect(new Parse(settings).parseInputStream(in).iterator());
        } catch (YamlEngineException e) {
            throw new PhraseException(name + ": not YAML: " + e.getMessage(), e);
        }
        return Collections.unmodifiableMap(catalogue.texts);
    }

    private void collect(Iterator<Event> events) {
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd -> {}
                case MappingStart -> {
                    if (seen) {
                        throw refused(event, "more than one document");
                    }
                    seen = true;
                    pairs((MappingStartEvent) event, events);
                }
                default -> throw refused(event, "lines of the form «key: text» expected");
            }
        }
    }

    private void pairs(MappingStartEvent start, Iterator<Event> events) {
        if (start.getTag().isPresent() || start.getAnchor().isPresent()) {
            throw refused(start, "tags and anchors are not allowed");
        }
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            String key = text(event, "a key");
            String text = text(events.next(), "the text of «" + key + "»");
            if (texts.putIfAbsent(key, text) != null) {
                throw refused(event, "the key «" + key + "» stands twice");
            }
        }
    }

    private String text(Event event, String what) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(event, "anchors and aliases are not allowed");
        }
        if (!(event instanceof ScalarEvent scalar)) {
            throw refused(event, what + " is no text; one that begins with { or [ needs quotation marks");
        }
        if (scalar.getTag().isPresent()) {
            throw refused(event, "tags are not allowed");
        }
        if (scalar.isPlain() && !isText(scalar.getValue())) {
            throw refused(event, what + " is no text; put it in quotation marks");
        }
        return scalar.getValue();
    }

    /** Whether YAML takes unquoted words for text: not for nothing, a truth value or a number. */
    private static boolean isText(String plain) {
        switch (plain) {
            case "", "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "False", "FALSE":
                return false;
            default:
                return !plain.chars().allMatch(c -> "0123456789+-._eE".indexOf(c) >= 0)
                        || plain.chars().noneMatch(c -> c >= '0' && c <= '9');
        }
    }

    private PhraseException refused(Event event, String why) {
        String line = event.getStartMark()
                .map(mark -> ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1))
                .orElse("");
        return new PhraseException(name + line + ": " + why);
    }
}
