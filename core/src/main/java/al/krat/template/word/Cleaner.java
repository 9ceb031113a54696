package al.krat.template.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes what may be taken of a part anew, as text: allowed elements, attributes of the word processor's own name space,
 * values of the forms that it writes. What else there is does not come along.
 */
final class Cleaner {
    /** Stands where the properties of a style leave room for a list number. */
    static final char HOLE = '\u0002';

    private static final int LONGEST = 255;
    private static final Set<String> NAMES = Set.of(
            "w:name",
            "w:aliases",
            "w:basedOn",
            "w:next",
            "w:link",
            "w:rStyle",
            "w:pStyle",
            "w:tblStyle",
            "w:styleLink",
            "w:numStyleLink",
            "w:lvlText",
            "w:altName",
            "w:rFonts",
            "w:font",
            "w:sym",
            "w:style",
            "w:lsdException");
    private static final Set<String> DROPPED =
            Set.of("w:author", "w:date", "w:initials", "w:cnfStyle", "w:characterSet");

    private final StringBuilder out = new StringBuilder();

    /** An element as it may be taken. */
    static String clean(Tree element) {
        var cleaner = new Cleaner();
        cleaner.write(null, element);
        return cleaner.out.toString();
    }

    /** An element that stands in another, as it may be taken. */
    static String clean(Tree parent, Tree element) {
        var cleaner = new Cleaner();
        cleaner.write(parent, element);
        return cleaner.out.toString();
    }

    /** What an element holds, as it may be taken. */
    static String within(Tree element) {
        var cleaner = new Cleaner();
        cleaner.children(null, element);
        return cleaner.out.toString();
    }

    /** Text as it stands between tags or in an attribute. */
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c < 0x20 ? ' ' : c);
            }
        }
        return out.toString();
    }

    private void write(@Nullable Tree parent, Tree element) {
        if (element.is(Tree.MADE)) {
            out.append(element.text());
            return;
        }
        out.append('<').append(element.name());
        attributes(element);
        boolean words = element.is("w:t") || element.is("w:instrText");
        if (words) {
            out.append(" xml:space=\"preserve\">").append(escaped(element.text().toString()));
        } else {
            out.append('>');
            children(parent, element);
        }
        out.append("</").append(element.name()).append('>');
    }

    private void children(@Nullable Tree parent, Tree element) {
        Allowed.Children allowed = Allowed.children(parent, element);
        List<Tree> kept = new ArrayList<>(element.children());
        kept.removeIf(child -> !allowed.names().contains(child.name()) && !child.isOurs());
        if (allowed.sorted()) {
            kept.sort(Comparator.comparingInt(
                    child -> allowed.names().indexOf(child.is(Tree.HOLE) ? "w:numPr" : child.name())));
        }
        String before = "";
        for (Tree child : kept) {
            if (child.is(Tree.HOLE)) {
                out.append(HOLE);
            } else if (!allowed.sorted() || repeats(child) || !child.name().equals(before)) {
                write(element, child);
                before = child.name();
            }
        }
    }

    private static boolean repeats(Tree child) {
        return switch (child.name()) {
            case "w:tab", "w:lvl", "w:lvlOverride", "w:lsdException", "w:tblStylePr" -> true;
            default -> false;
        };
    }

    private void attributes(Tree element) {
        boolean name = NAMES.contains(element.name());
        element.attributes().forEach((key, value) -> {
            boolean own = key.startsWith("w:") && !key.startsWith("w:rsid") && !DROPPED.contains(key);
            if (own && value.length() <= LONGEST && (name || isPlain(value))) {
                String said = element.is("w:lvlJc") || element.is("w:jc") ? side(value) : value;
                out.append(' ').append(key).append("=\"").append(escaped(said)).append('"');
            }
        });
    }

    /** The sides in the words that every reader knows. */
    private static String side(String value) {
        return value.equals("start") ? "left" : value.equals("end") ? "right" : value;
    }

    /** A number, a switch, a colour, a word of the schema, a language. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!letter && c != '-' && c != '.' && c != '%') {
                return false;
            }
        }
        return !value.isEmpty();
    }
}
