package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A line of Java as the documentation shows it, {@code Cases.say(zyra, Case.DATIVE)}, made to run: static methods of
 * public classes of this package, values by name, their accessors, constants, texts and truth values.
 */
final class JavaLine {

    private final String line;
    private final Map<String, ?> values;
    private final Set<String> called = new TreeSet<>();
    private int at;

    private JavaLine(String line, Map<String, ?> values) {
        this.line = line;
        this.values = values;
    }

    /** The classes and methods that a line calls: «Cases.say». */
    static Set<String> called(String line, Map<String, ?> values) throws ReflectiveOperationException {
        JavaLine java = new JavaLine(line, values);
        java.expression();
        return java.called;
    }

    /** What a line gives; an Optional must hold something. */
    static String run(String line, Map<String, ?> values) throws ReflectiveOperationException {
        JavaLine java = new JavaLine(line, values);
        Object result = java.expression();
        assertTrue(java.at == line.length(), () -> "not read to its end: " + line);
        return String.valueOf(result instanceof Optional<?> some ? some.orElseThrow() : result);
    }

    private Object expression() throws ReflectiveOperationException {
        if (take("\"")) {
            int end = line.indexOf('"', at);
            String text = line.substring(at, end);
            at = end + 1;
            return text;
        }
        String first = word();
        if (first.equals("true") || first.equals("false")) {
            return Boolean.valueOf(first);
        }
        Object value = values.get(first);
        if (!take(".")) {
            return Objects.requireNonNull(value, () -> "no value " + first + ": " + line);
        }
        String second = word();
        Class<?> type = value != null ? value.getClass() : Class.forName("al.krat.language." + first);
        assertTrue(value != null || Modifier.isPublic(type.getModifiers()), () -> first + " is not public");
        if (!take("(")) {
            return type.getField(second).get(null);
        }
        List<Object> arguments = new ArrayList<>();
        while (!take(")")) {
            arguments.add(expression());
            take(", ");
        }
        if (value == null) {
            called.add(first + "." + second);
        }
        return call(type, second, value, arguments);
    }

    private static Object call(Class<?> type, String name, @Nullable Object value, List<Object> arguments)
            throws ReflectiveOperationException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && fit(method.getParameterTypes(), arguments)) {
                method.setAccessible(true); // a public method of a record of the test
                try {
                    return method.invoke(value, arguments.toArray());
                } catch (InvocationTargetException e) {
                    throw new IllegalArgumentException(name, e.getCause());
                }
            }
        }
        throw new NoSuchMethodException(type + "." + name + arguments);
    }

    private static boolean fit(Class<?>[] types, List<Object> arguments) {
        boolean fit = types.length == arguments.size();
        for (int i = 0; fit && i < types.length; i++) {
            Object argument = arguments.get(i);
            fit = types[i] == boolean.class
                    ? argument instanceof Boolean
                    : types[i].isPrimitive() ? argument instanceof Integer : types[i].isInstance(argument);
        }
        return fit;
    }

    private boolean take(String token) {
        boolean here = line.startsWith(token, at);
        at += here ? token.length() : 0;
        return here;
    }

    private String word() {
        int from = at;
        while (at < line.length() && Character.isJavaIdentifierPart(line.charAt(at))) {
            at++;
        }
        return line.substring(from, at);
    }
}
