package al.krat.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Reads the plain part of YAML 1.2, event by event: anchors, aliases, tags, keys that are no text, keys that stand
 * twice, second documents and deep nesting are findings. No object is made of anything but the tree.
 */
final class YamlReader {

    /** A collection under way. */
    private static final class Frame {
        final Tree.Mark mark;
        final @Nullable Map<String, Tree.Field> fields;
        final List<Tree> items = new ArrayList<>();

        @Nullable String key;

        Tree.Mark keyMark = Tree.Mark.NONE;

        Frame(Tree.Mark mark, boolean mapping) {
            this.mark = mark;
            this.fields = mapping ? new LinkedHashMap<>() : null;
        }

        Tree tree() {
            return fields == null ? new Tree.Sequence(items, mark) : new Tree.Mapping(fields, mark);
        }
    }

    private final String text;
    private final Problems problems;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private Tree.Mark last = new Tree.Mark(1, 1);
    private @Nullable Tree root;
    private boolean refused;

    YamlReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    @Nullable Tree read() {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(TreeFile.MAX_BYTES)
                .setUseMarks(true)
                .build();
        int documents = 0;
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                event.getStartMark().ifPresent(mark -> last = of(mark));
                if (event instanceof DocumentStartEvent && ++documents > 1) {
                    problems.add(FileCode.SECOND_DOCUMENT, last);
                    return null;
                }
                if (!take(event)) {
                    return null;
                }
            }
        } catch (MarkedYamlEngineException e) {
            problems.add(FileCode.BAD_YAML, mark(e));
            return null;
        } catch (ReaderException e) {
            problems.add(FileCode.UNPRINTABLE, last, Map.of("character", TreeFile.name((char) e.getCodePoint())));
            return null;
        } catch (RuntimeException | StackOverflowError e) {
            // the parser lets undeclared exceptions out on some inputs («!%E»)
            problems.add(FileCode.BAD_YAML, last);
            return null;
        }
        if (root == null && !refused) {
            problems.add(FileCode.EMPTY, Tree.Mark.NONE);
        }
        return root;
    }

    /** Takes an event in; false where reading on is of no use. */
    private boolean take(Event event) {
        if (event instanceof CollectionEndEvent) {
            Frame frame = frames.pop();
            put(frame.tree());
            return true;
        }
        if (!(event instanceof NodeEvent node)) {
            return true;
        }
        if (event instanceof AliasEvent) {
            refuse(FileCode.ALIAS);
            put(new Tree.Scalar("", Tree.Kind.NULL, false, last));
            return true;
        }
        if (node.getAnchor().isPresent()) {
            refuse(FileCode.ANCHOR);
        }
        if (event instanceof CollectionStartEvent start) {
            return open(start);
        }
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getTag().isPresent()) {
                refuse(FileCode.TAG);
            }
            Tree.Kind kind = scalar.isPlain() ? CoreSchema.kind(scalar.getValue()) : Tree.Kind.TEXT;
            put(new Tree.Scalar(scalar.getValue(), kind, scalar.isPlain(), last));
        }
        return true;
    }

    private boolean open(CollectionStartEvent start) {
        if (start.getTag().isPresent()) {
            refuse(FileCode.TAG);
        }
        Frame parent = frames.peek();
        if (parent != null && parent.fields != null && parent.key == null) {
            problems.add(FileCode.KEY_NOT_TEXT, last);
            return false;
        }
        if (frames.size() >= TreeFile.MAX_DEPTH) {
            problems.add(FileCode.TOO_DEEP, last, Map.of("limit", TreeFile.MAX_DEPTH));
            return false;
        }
        frames.push(new Frame(last, start instanceof MappingStartEvent));
        return true;
    }

    private void refuse(FileCode code) {
        refused = true;
        problems.add(code, last);
    }

    private void put(Tree tree) {
        Frame frame = frames.peek();
        if (frame == null) {
            root = refused || isNull(tree) ? null : tree;
        } else if (frame.fields == null) {
            frame.items.add(tree);
        } else if (frame.key == null) {
            frame.key = tree instanceof Tree.Scalar scalar ? scalar.text() : "";
            frame.keyMark = tree.mark();
        } else {
            if (frame.fields.putIfAbsent(frame.key, new Tree.Field(tree, frame.keyMark)) != null) {
                problems.add(FileCode.DUPLICATE_KEY, frame.keyMark, Map.of("key", frame.key));
            }
            frame.key = null;
        }
    }

    private static boolean isNull(Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.NULL;
    }

    private Tree.Mark mark(MarkedYamlEngineException e) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        return mark.map(YamlReader::of).orElse(last);
    }

    private static Tree.Mark of(Mark mark) {
        return new Tree.Mark(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
