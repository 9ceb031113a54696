package al.krat.template.expression;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.WildcardType;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value before there is one.
 *
 * @param kind null where nothing is known, after a problem; nothing is said about such a value again
 * @param java the class, of records and enums
 * @param element what a list holds
 * @param nullable whether the value may be missing
 */
public record Type(
        @Nullable Kind kind,
        @Nullable Class<?> java,
        @Nullable Type element,
        boolean nullable) {

    /** A value about which a problem was reported. */
    public static final Type UNKNOWN = new Type(null, null, null, false);

    /** The literal {@code null}. */
    static final Type NULL = new Type(null, null, null, true);

    static final Type TEXT = of(Kind.TEXT);
    static final Type NUMBER = of(Kind.NUMBER);
    static final Type FLAG = of(Kind.FLAG);

    /** The gyrations of a loop. */
    public static final Type STATUS = of(Kind.STATUS);

    private static Type of(Kind kind) {
        return new Type(kind, null, null, false);
    }

    /** The type of a class. */
    public static Type of(Class<?> type) {
        return new Type(Kind.of(type), type, null, false);
    }

    /** The type of a component; {@code @Nullable} makes it one that may be missing. */
    public static Type of(RecordComponent component) {
        return of(component.getAnnotatedType());
    }

    private static Type of(AnnotatedType annotated) {
        AnnotatedType inner =
                annotated instanceof AnnotatedWildcardType wildcard ? wildcard.getAnnotatedUpperBounds()[0] : annotated;
        Class<?> raw = raw(inner.getType());
        Type element = null;
        if (Kind.of(raw) == Kind.LIST) {
            element = inner instanceof AnnotatedParameterizedType list
                    ? of(list.getAnnotatedActualTypeArguments()[0])
                    : UNKNOWN;
        }
        return new Type(Kind.of(raw), raw, element, isNullable(inner));
    }

    private static Class<?> raw(java.lang.reflect.Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return raw(generic.getRawType());
        }
        return type instanceof WildcardType wildcard ? raw(wildcard.getUpperBounds()[0]) : Object.class;
    }

    private static boolean isNullable(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }

    /** This type, of a value that is there. */
    public Type present() {
        return new Type(kind, java, element, false);
    }

    Type orMissing(boolean maybe) {
        return maybe && !nullable ? new Type(kind, java, element, true) : this;
    }

    /** As messages name it. */
    public String word() {
        return kind == null ? "null" : kind.word();
    }

    boolean isKnown() {
        return kind != null;
    }
}
