package al.krat.intake;

import al.krat.domain.AgendaItem;
import al.krat.domain.Anchor;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.FollowUp;
import al.krat.domain.Hedge;
import al.krat.domain.Prose;
import al.krat.domain.Visibility;
import al.krat.language.Noun;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a type of the domain looks like in a file; one description serves reading, writing and the schema. */
sealed interface Shape {

    /** One scalar. */
    record Single(Simple simple) implements Shape {}

    /** A typed text: its markup, or {@code {sq, en}}, or its spans where markup cannot say them. */
    record Text() implements Shape {}

    /** A name with its forms: {@code {nominative, oblique, accusative, gender}}. */
    record Name() implements Shape {}

    /** One word of an enumeration, by the word. */
    record Choice(Class<?> type, Map<String, Object> words) implements Shape {}

    /** A list. */
    record Many(Shape of) implements Shape {}

    /** One of several records, told apart by the key {@code type}. */
    record Union(Class<?> type, Map<String, Structure> variants) implements Shape {}

    /** A record. */
    record Structure(Class<?> type) implements Shape {

        /** Its components, in order. */
        List<Component> components() {
            return COMPONENTS.computeIfAbsent(type, Shape::components);
        }

        /**
         * Makes the record.
         *
         * @throws IllegalArgumentException if its constructor refuses the values
         */
        Object make(List<@Nullable Object> values) {
            try {
                return CONSTRUCTORS.computeIfAbsent(type, Shape::constructor).newInstance(values.toArray());
            } catch (InvocationTargetException e) {
                throw new IllegalArgumentException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /**
     * A component of a record.
     *
     * @param name its key
     * @param shape what it holds
     * @param optional whether it may be left out
     * @param fallback what it is where it is left out
     */
    record Component(
            RecordComponent component,
            Shape shape,
            boolean optional,
            @Nullable Object fallback) {

        String name() {
            return component.getName();
        }

        @Nullable Object of(Object record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The key that tells the records of a sealed interface apart; no component has this name. */
    String DISCRIMINATOR = "type";

    /** The components that keep words as typed; none may have been typed. */
    Set<String> WORDS = Set.of("words", "word", "unit");

    Map<Class<?>, List<Component>> COMPONENTS = new ConcurrentHashMap<>();
    Map<Class<?>, Constructor<?>> CONSTRUCTORS = new ConcurrentHashMap<>();

    /** The shape of a type. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new Many(of(list.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> c)) {
            throw new IllegalArgumentException("no shape for " + type);
        }
        Simple simple = Simple.of(c);
        if (simple != null) {
            return new Single(simple);
        }
        if (c == Prose.class) {
            return new Text();
        }
        if (c == Noun.class) {
            return new Name();
        }
        if (c.isEnum()) {
            var words = new LinkedHashMap<String, Object>();
            for (Object constant : c.getEnumConstants()) {
                words.put(word((Enum<?>) constant), constant);
            }
            return new Choice(c, words);
        }
        if (c.isSealed()) {
            var variants = new LinkedHashMap<String, Structure>();
            for (Class<?> variant : c.getPermittedSubclasses()) {
                variants.put(kebab(variant.getSimpleName()), new Structure(variant));
            }
            return new Union(c, variants);
        }
        if (c.isRecord()) {
            return new Structure(c);
        }
        throw new IllegalArgumentException("no shape for " + type);
    }

    /** {@code PARTLY_DONE} → {@code partly-done} */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code OnDate} → {@code on-date} */
    static String kebab(String name) {
        var out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c) && i > 0) {
                out.append('-');
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    private static List<Component> components(Class<?> type) {
        var components = new ArrayList<Component>();
        for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true); // files have forms of their own that nobody else sees
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            Object fallback = nullable ? null : fallback(type, component);
            components.add(
                    new Component(component, of(component.getGenericType()), nullable || fallback != null, fallback));
        }
        return List.copyOf(components);
    }

    private static @Nullable Object fallback(Class<?> record, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return List.of();
        } else if (type == boolean.class) {
            return false;
        } else if (type == Due.class) {
            return Due.unset();
        } else if (type == Details.class) {
            return Details.NONE;
        } else if (type == Anchor.class) {
            return new Anchor.Opening();
        } else if (type == Hedge.class) {
            return Hedge.EXACT;
        } else if (type == Visibility.class) {
            // what nobody classified is internal
            return Visibility.INTERNAL;
        } else if (type == Prose.class && (record == AgendaItem.class || record == FollowUp.class)) {
            return Prose.of("");
        }
        return type == String.class && WORDS.contains(component.getName()) ? "" : null;
    }

    private static Constructor<?> constructor(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        var types = new Class<?>[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
