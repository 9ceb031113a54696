package al.krat.template.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An element of a part: names with the usual prefix of their name space («w:p», «a:blip»), whatever prefix the file
 * uses; names of unknown name spaces begin with «?».
 *
 * @param text the words right within
 */
record Tree(String name, Map<String, String> attributes, List<Tree> children, StringBuilder text) {
    /** Names of elements that no file has: room for a list number, and markup that we made. */
    static final String HOLE = "hole";

    static final String MADE = "made";

    Tree(String name) {
        this(name, new LinkedHashMap<>(), new ArrayList<>(), new StringBuilder());
    }

    /** A run that shows one thing. */
    static Tree run(@Nullable Tree look, Tree content) {
        var run = new Tree("w:r");
        if (look != null) {
            run.children().add(look);
        }
        run.children().add(content);
        return run;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    boolean isOurs() {
        return is(HOLE) || is(MADE);
    }

    /** An attribute, or null. */
    @Nullable String attribute(String key) {
        return attributes.get(key);
    }

    /** An attribute, or an empty text. */
    String get(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** The first child of a name, or null. */
    @Nullable Tree child(String wanted) {
        for (Tree child : children) {
            if (child.is(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** What a path of children leads to, or null. */
    @Nullable Tree at(String... path) {
        Tree at = this;
        for (String step : path) {
            at = at == null ? null : at.child(step);
        }
        return at;
    }

    /** The {@code w:val} of what a path of children leads to, or an empty text. */
    String value(String... path) {
        Tree at = at(path);
        return at == null ? "" : at.get("w:val");
    }

    List<Tree> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted)).toList();
    }

    /** The first element within, at any depth, that is such, or null. */
    @Nullable Tree find(Predicate<Tree> such) {
        for (Tree child : children) {
            Tree found = such.test(child) ? child : child.find(such);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether a switch such as {@code <w:titlePg/>} is there and on. */
    boolean isOn(String wanted) {
        Tree child = child(wanted);
        return child != null
                && !child.get("w:val").equals("0")
                && !child.get("w:val").equals("false");
    }

    /** A number of an attribute, or what stands for one that is none. */
    static long number(@Nullable String digits, long otherwise) {
        if (digits == null || digits.isEmpty() || digits.length() > 12) {
            return otherwise;
        }
        try {
            return Math.round(Double.parseDouble(digits));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
