package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Reads the YAML of packs, event by event: one document that is a mapping; no anchors, aliases or tags, no deep nesting,
 * and of a key that stands twice only the first.
 */
final class PackYaml {

    private static final int MAX_CODE_POINTS = 1_000_000;
    private static final int MAX_DEPTH = 10;
    private static final int MAX_TOLD = 100;

    private final String file;
    private final Consumer<TemplateProblem> problems;
    private final Iterator<Event> events;
    private int depth;
    private int told;

    private PackYaml(String file, String text, Consumer<TemplateProblem> problems) {
        this.file = file;
        this.problems = problems;
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(MAX_CODE_POINTS)
                .setUseMarks(true)
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /**
     * Reads a file.
     *
     * @param problems hears of keys that stand twice; the first stays
     * @throws TemplateProblem placed, where it is no such YAML
     */
    static PackTree.Fields read(String file, String text, Consumer<TemplateProblem> problems) {
        Place.InText start = new Place.InText(file, 1, 1);
        try {
            return new PackYaml(file, text, problems).document(start);
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            throw syntax(mark.map(m -> place(file, m)).orElse(start));
        } catch (TemplateProblem problem) {
            throw problem;
        } catch (RuntimeException | StackOverflowError e) {
            // the parser lets undeclared exceptions out on some inputs
            throw syntax(start);
        }
    }

    private PackTree.Fields document(Place.InText start) {
        PackTree.Fields fields = new PackTree.Fields(Map.of(), Map.of(), start);
        boolean seen = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof NodeEvent) {
                if (seen || !(event instanceof MappingStartEvent)) {
                    throw syntax(place(event));
                }
                seen = true;
                fields = (PackTree.Fields) node(event);
            }
        }
        return fields;
    }

    private PackTree node(Event event) {
        Place.InText place = place(event);
        if (!(event instanceof NodeEvent node) || node.getAnchor().isPresent() || ++depth > MAX_DEPTH) {
            throw syntax(place);
        }
        PackTree tree;
        if (event instanceof ScalarEvent scalar && scalar.getTag().isEmpty()) {
            tree = new PackTree.Text(scalar.getValue(), place);
        } else if (event instanceof MappingStartEvent mapping
                && mapping.getTag().isEmpty()) {
            tree = fields(place);
        } else if (event instanceof SequenceStartEvent items && items.getTag().isEmpty()) {
            tree = items(place);
        } else {
            throw syntax(place);
        }
        depth--;
        return tree;
    }

    private PackTree.Fields fields(Place.InText place) {
        Map<String, PackTree> values = new LinkedHashMap<>();
        Map<String, Place.InText> keys = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Place.InText at = place(event);
            if (!(node(event) instanceof PackTree.Text key)) {
                throw syntax(at);
            }
            if (values.putIfAbsent(key.words(), node(events.next())) == null) {
                keys.put(key.words(), at);
            } else if (++told <= MAX_TOLD) {
                problems.accept(TemplateProblem.at(at, PackCode.YAML_TWICE, Map.of("key", key.words())));
            }
        }
        return new PackTree.Fields(values, keys, place);
    }

    private PackTree.Items items(Place.InText place) {
        List<PackTree> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event));
        }
        return new PackTree.Items(items, place);
    }

    private Place.InText place(Event event) {
        return event.getStartMark().map(mark -> place(file, mark)).orElse(new Place.InText(file, 0, 0));
    }

    private static Place.InText place(String file, Mark mark) {
        return new Place.InText(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static TemplateProblem syntax(Place.InText place) {
        return TemplateProblem.at(place, PackCode.YAML_SYNTAX, Map.of());
    }
}
