package al.krat.intake;

import al.krat.domain.Place;
import al.krat.domain.Prose;
import al.krat.domain.Span;
import al.krat.language.Gender;
import al.krat.language.GrammaticalNumber;
import al.krat.language.Nearest;
import al.krat.language.Noun;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads trees as values of the domain. What cannot be read is a finding and null; a list goes on without it, a
 * component that may be missing is missing.
 */
final class RecordReader {

    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();

    RecordReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Place> places() {
        return places;
    }

    @Nullable Object read(Shape shape, Tree tree, String path) {
        places.put(path, problems.place(tree.mark()));
        if (shape instanceof Shape.Single single) {
            return single(single.simple(), tree);
        } else if (shape instanceof Shape.Text) {
            return prose(tree, path);
        } else if (shape instanceof Shape.Name) {
            return noun(tree);
        } else if (shape instanceof Shape.Choice choice) {
            return choice(choice.words(), tree);
        } else if (shape instanceof Shape.Many many) {
            return many(many.of(), tree, path);
        } else if (shape instanceof Shape.Union union) {
            return union(union, tree, path);
        }
        Tree.Mapping mapping = mapping(tree);
        return mapping == null ? null : structure((Shape.Structure) shape, mapping, path, Set.of());
    }

    private @Nullable Object single(Simple simple, Tree tree) {
        if (!(tree instanceof Tree.Scalar scalar) || !fits(scalar, simple.kind())) {
            problems.add(expected(simple.kind()), tree.mark());
            return null;
        }
        Object value = simple.read(scalar.text());
        if (value == null) {
            problems.add(simple.code(), scalar.mark(), Map.of("value", scalar.text()));
        } else if (value instanceof String text) {
            checkPrintable(text, scalar.mark());
        }
        return value;
    }

    /** An unquoted YAML word is text where text is meant: {@code period: 2019}. */
    private static boolean fits(Tree.Scalar scalar, Tree.Kind kind) {
        return scalar.kind() == kind || (kind == Tree.Kind.TEXT && scalar.plain() && scalar.kind() != Tree.Kind.NULL);
    }

    private void checkPrintable(String text, Tree.Mark mark) {
        int at = TreeFile.unprintable(text);
        if (at >= 0) {
            problems.add(FileCode.UNPRINTABLE, mark, Map.of("character", TreeFile.name(text.charAt(at))));
        }
    }

    private @Nullable Object choice(Map<String, ?> words, Tree tree) {
        String word = text(tree);
        if (word == null) {
            return null;
        }
        Object constant = words.get(word);
        if (constant == null) {
            unknown(FileCode.UNKNOWN_WORD, FileCode.MISTYPED_WORD, tree.mark(), word, words.keySet());
        }
        return constant;
    }

    private @Nullable String text(Tree tree) {
        return (String) single(Simple.STRING, tree);
    }

    private @Nullable List<Object> many(Shape shape, Tree tree, String path) {
        if (!(tree instanceof Tree.Sequence sequence)) {
            problems.add(FileCode.EXPECTED_LIST, tree.mark());
            return null;
        }
        var items = new ArrayList<Object>();
        for (Tree item : sequence.items()) {
            Object value = read(shape, item, path + "[" + items.size() + "]");
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }

    private @Nullable Object union(Shape.Union union, Tree tree, String path) {
        Tree.Mapping mapping = mapping(tree);
        if (mapping == null) {
            return null;
        }
        Tree.Field type = mapping.fields().get(Shape.DISCRIMINATOR);
        if (type == null) {
            problems.add(FileCode.MISSING_KEY, mapping.mark(), Map.of("key", Shape.DISCRIMINATOR));
            return null;
        }
        Object variant = choice(union.variants(), type.value());
        return variant == null
                ? null
                : structure((Shape.Structure) variant, mapping, path, Set.of(Shape.DISCRIMINATOR));
    }

    private @Nullable Object structure(
            Shape.Structure structure, Tree.Mapping mapping, String path, Set<String> understood) {
        List<Shape.Component> components = structure.components();
        checkKeys(mapping, components.stream().map(Shape.Component::name).toList(), understood);
        var values = new ArrayList<@Nullable Object>();
        boolean complete = true;
        for (Shape.Component component : components) {
            Object value = component(component, mapping, path);
            complete &= value != null || component.optional();
            values.add(value != null ? value : component.fallback());
        }
        if (!complete) {
            return null;
        }
        try {
            return structure.make(values);
        } catch (IllegalArgumentException e) {
            problems.add(FileCode.BAD_RECORD, mapping.mark());
            return null;
        }
    }

    private @Nullable Object component(Shape.Component component, Tree.Mapping mapping, String path) {
        Tree.Field field = mapping.fields().get(component.name());
        if (field == null || (isNull(field.value()) && component.optional())) {
            if (!component.optional()) {
                problems.add(FileCode.MISSING_KEY, mapping.mark(), Map.of("key", component.name()));
            }
            return null;
        }
        return read(
                component.shape(), field.value(), path.isEmpty() ? component.name() : path + "." + component.name());
    }

    private void checkKeys(Tree.Mapping mapping, Collection<String> known, Set<String> understood) {
        mapping.fields().forEach((key, field) -> {
            if (!known.contains(key) && !understood.contains(key)) {
                unknown(FileCode.UNKNOWN_KEY, FileCode.MISTYPED_KEY, field.key(), key, known);
            }
        });
    }

    private void unknown(FileCode unknown, FileCode mistyped, Tree.Mark mark, String word, Collection<String> known) {
        Optional<String> meant = problems.isFull() ? Optional.empty() : Nearest.of(word, known);
        if (meant.isPresent()) {
            problems.add(mistyped, mark, Map.of("word", word, "meant", meant.get()));
        } else {
            problems.add(unknown, mark, Map.of("word", word, "known", String.join(", ", known)));
        }
    }

    private @Nullable Prose prose(Tree tree, String path) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            String markup = text(tree);
            return markup == null ? null : markup(markup, tree.mark());
        }
        checkKeys(mapping, List.of("sq", "en", "spans"), Set.of());
        Tree.Field sq = mapping.fields().get("sq");
        Tree.Field spans = mapping.fields().get("spans");
        Tree.Field en = mapping.fields().get("en");
        String markup = sq == null || isNull(sq.value()) ? "" : text(sq.value());
        String english = en == null || isNull(en.value()) ? null : text(en.value());
        if (sq != null) {
            places.put(path, problems.place(sq.value().mark()));
        }
        Prose prose = sq == null || markup == null
                ? Prose.of("")
                : markup(markup, sq.value().mark());
        if (spans != null) {
            Object list = many(new Shape.Structure(Span.class), spans.value(), path + ".spans");
            prose = list == null ? prose : new Prose(spans((List<?>) list), null);
        }
        return prose.withEnglish(english);
    }

    private static List<Span> spans(List<?> list) {
        return list.stream().map(Span.class::cast).toList();
    }

    private Prose markup(String markup, Tree.Mark mark) {
        if (Prose.unclosed(markup) >= 0) {
            problems.add(FileCode.UNCLOSED_INTERNAL, mark);
        }
        return Prose.parse(markup);
    }

    private @Nullable Noun noun(Tree tree) {
        Tree.Mapping mapping = mapping(tree);
        if (mapping == null) {
            return null;
        }
        checkKeys(mapping, List.of("nominative", "oblique", "accusative", "gender", "number"), Set.of());
        String nominative = part(mapping, "nominative");
        if (nominative == null) {
            return null;
        }
        String oblique = mapping.fields().containsKey("oblique") ? part(mapping, "oblique") : null;
        String accusative = mapping.fields().containsKey("accusative") ? part(mapping, "accusative") : null;
        Gender gender = (Gender) constant(mapping, "gender", Gender.MASCULINE);
        GrammaticalNumber number = (GrammaticalNumber) constant(mapping, "number", GrammaticalNumber.SINGULAR);
        return oblique == null || accusative == null
                ? new Noun(nominative, nominative, nominative, gender, number, false)
                : new Noun(nominative, oblique, accusative, gender, number, true);
    }

    private Object constant(Tree.Mapping mapping, String key, Enum<?> usual) {
        Tree.Field field = mapping.fields().get(key);
        if (field == null) {
            return usual;
        }
        Shape.Choice choice = (Shape.Choice) Shape.of(usual.getDeclaringClass());
        Object constant = choice(choice.words(), field.value());
        return constant == null ? usual : constant;
    }

    private @Nullable String part(Tree.Mapping mapping, String key) {
        Tree.Field field = mapping.fields().get(key);
        if (field == null) {
            problems.add(FileCode.MISSING_KEY, mapping.mark(), Map.of("key", key));
            return null;
        }
        return text(field.value());
    }

    private Tree.@Nullable Mapping mapping(Tree tree) {
        if (tree instanceof Tree.Mapping mapping) {
            return mapping;
        }
        problems.add(FileCode.EXPECTED_KEYS, tree.mark());
        return null;
    }

    private static FileCode expected(Tree.Kind kind) {
        return switch (kind) {
            case TEXT, NULL -> FileCode.EXPECTED_TEXT;
            case NUMBER -> FileCode.EXPECTED_NUMBER;
            case BOOLEAN -> FileCode.EXPECTED_TRUTH;
        };
    }

    private static boolean isNull(Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.NULL;
    }
}
