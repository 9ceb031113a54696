package al.krat.intake;

import al.krat.domain.Meeting;
import al.krat.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The JSON Schema (draft 2020-12) of meetings in YAML and JSON, made from the same shapes that read and write them. */
public final class MeetingSchema {

    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
    private static final String PERIOD =
            "[0-9]{4}(-(3M-[1-4]|6M-[12]|9M(-1)?))?|[0-9]{4}-[0-9]{2}\\.\\.[0-9]{4}-[0-9]{2}";
    private static final String ID = "([A-Z]{2}-[A-Z]{2,8}-)?[MARKV]-[0-9]{4}-[0-9]{2,6}";

    private final Map<String, Tree> definitions = new TreeMap<>();

    private MeetingSchema() {}

    /** The schema as JSON. */
    public static String json() {
        var schema = new MeetingSchema();
        Tree meeting = schema.structure(new Shape.Structure(Meeting.class), null);
        Tree.Mapping.Builder definitions = Tree.Mapping.builder();
        schema.definitions.forEach(definitions::put);
        Tree.Mapping.Builder root = Tree.Mapping.builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:krat:meeting")
                .put("title", "Meeting")
                .put(
                        "description",
                        "A meeting of a KRAT and its minutes; what is left out is unknown, none or as usual.");
        ((Tree.Mapping) meeting).fields().forEach((key, field) -> root.put(key, field.value()));
        return JsonPrinter.print(root.put("$defs", definitions.build()).build());
    }

    private Tree schema(Shape shape) {
        if (shape instanceof Shape.Single single) {
            return single(single.simple());
        } else if (shape instanceof Shape.Text) {
            return define("Prose", this::prose);
        } else if (shape instanceof Shape.Name) {
            return define("Noun", MeetingSchema::noun);
        } else if (shape instanceof Shape.Choice choice) {
            return Tree.Mapping.builder()
                    .put("enum", texts(choice.words().keySet()))
                    .build();
        } else if (shape instanceof Shape.Many many) {
            return Tree.Mapping.builder()
                    .put("type", "array")
                    .put("items", schema(many.of()))
                    .build();
        } else if (shape instanceof Shape.Union union) {
            return define(name(union.type()), () -> union(union));
        }
        Shape.Structure structure = (Shape.Structure) shape;
        return define(name(structure.type()), () -> structure(structure, null));
    }

    private Tree define(String name, Supplier<Tree> schema) {
        if (!definitions.containsKey(name)) {
            // a placeholder ends the recursion of items within items
            definitions.put(name, Tree.Mapping.builder().build());
            definitions.put(name, schema.get());
        }
        return Tree.Mapping.builder().put("$ref", "#/$defs/" + name).build();
    }

    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }

    private Tree single(Simple simple) {
        return switch (simple) {
            case STRING -> type("string");
            case INTEGER -> type("integer");
            case DECIMAL -> type("number");
            case BOOLEAN -> type("boolean");
            case DATE -> define("Date", () -> pattern(DATE, "date"));
            case TIME -> define("Time", () -> pattern(TIME, null));
            case PERIOD -> define("Period", () -> pattern(PERIOD, null));
            case ID -> define("RecordId", () -> pattern(ID, null));
        };
    }

    private static Tree type(String type) {
        return Tree.Mapping.builder().put("type", type).build();
    }

    private static Tree pattern(String pattern, @Nullable String format) {
        Tree.Mapping.Builder schema =
                Tree.Mapping.builder().put("type", "string").put("pattern", "^(" + pattern + ")$");
        return (format == null ? schema : schema.put("format", format)).build();
    }

    private Tree union(Shape.Union union) {
        var variants = new ArrayList<Tree>();
        union.variants()
                .forEach((type, structure) ->
                        variants.add(define(name(union.type()) + "." + type, () -> structure(structure, type))));
        return Tree.Mapping.builder().put("oneOf", variants).build();
    }

    private Tree structure(Shape.Structure structure, @Nullable String type) {
        Tree.Mapping.Builder properties = Tree.Mapping.builder();
        var required = new ArrayList<String>();
        if (type != null) {
            properties.put(
                    Shape.DISCRIMINATOR,
                    Tree.Mapping.builder().put("const", type).build());
            required.add(Shape.DISCRIMINATOR);
        }
        for (Shape.Component component : structure.components()) {
            Tree schema = schema(component.shape());
            properties.put(component.name(), component.optional() ? orNull(schema) : schema);
            if (!component.optional()) {
                required.add(component.name());
            }
        }
        return object(properties, required);
    }

    private static Tree object(Tree.Mapping.Builder properties, List<String> required) {
        Tree.Mapping.Builder schema =
                Tree.Mapping.builder().put("type", "object").put("properties", properties.build());
        if (!required.isEmpty()) {
            schema.put("required", texts(required));
        }
        return schema.put("additionalProperties", Tree.Scalar.bool(false)).build();
    }

    private static Tree orNull(Tree schema) {
        return Tree.Mapping.builder()
                .put("anyOf", List.of(schema, type("null")))
                .build();
    }

    /** Markup alone, markup with its translation, or spans where markup cannot say them. */
    private Tree prose() {
        Tree english = orNull(type("string"));
        Tree translated =
                object(Tree.Mapping.builder().put("sq", orNull(type("string"))).put("en", english), List.of());
        Tree spans = object(
                Tree.Mapping.builder()
                        .put("spans", schema(new Shape.Many(new Shape.Structure(Span.class))))
                        .put("en", english),
                List.of("spans"));
        return Tree.Mapping.builder()
                .put("anyOf", List.of(type("string"), translated, spans))
                .build();
    }

    private static Tree noun() {
        return object(
                Tree.Mapping.builder()
                        .put("nominative", type("string"))
                        .put("oblique", type("string"))
                        .put("accusative", type("string"))
                        .put(
                                "gender",
                                Tree.Mapping.builder()
                                        .put("enum", texts(List.of("masculine", "feminine")))
                                        .build())
                        .put(
                                "number",
                                Tree.Mapping.builder()
                                        .put("enum", texts(List.of("singular", "plural")))
                                        .build()),
                List.of("nominative"));
    }

    private static Tree texts(Iterable<String> words) {
        var texts = new ArrayList<Tree>();
        words.forEach(word -> texts.add(Tree.Scalar.text(word)));
        return Tree.Sequence.of(texts);
    }
}
