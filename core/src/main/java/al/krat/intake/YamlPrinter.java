package al.krat.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Prints a tree as YAML in block style: two blanks a level, a text on one line however long, quotes only where they are
 * needed, lines end with LF. Every YAML 1.2 reader reads the same back; words that only YAML 1.1 misreads (no, 10:00)
 * are quoted, too.
 */
final class YamlPrinter {

    private static final Set<String> YAML_1_1 = Set.of("yes", "no", "on", "off", "y", "n", "=", "<<");

    private final StringBuilder out = new StringBuilder();

    private YamlPrinter() {}

    static String print(Tree tree) {
        var printer = new YamlPrinter();
        if (isInline(tree)) {
            printer.inline(tree);
            printer.out.append('\n');
        } else {
            printer.block(tree, 0, false);
        }
        return printer.out.toString();
    }

    private static boolean isInline(Tree tree) {
        return tree instanceof Tree.Scalar
                || (tree instanceof Tree.Sequence sequence && sequence.items().isEmpty())
                || (tree instanceof Tree.Mapping mapping && mapping.fields().isEmpty());
    }

    /**
     * Prints a collection that holds something.
     *
     * @param begun whether its first line was begun behind a dash
     */
    private void block(Tree tree, int level, boolean begun) {
        boolean indent = !begun;
        if (tree instanceof Tree.Mapping mapping) {
            for (Map.Entry<String, Tree.Field> field : mapping.fields().entrySet()) {
                indent(indent, level);
                text(field.getKey());
                out.append(':');
                behind(field.getValue().value(), level);
                indent = true;
            }
        } else if (tree instanceof Tree.Sequence sequence) {
            for (Tree item : sequence.items()) {
                indent(indent, level);
                out.append('-');
                if (isInline(item)) {
                    behind(item, level);
                } else {
                    out.append(' ');
                    block(item, level + 1, true);
                }
                indent = true;
            }
        }
    }

    private void indent(boolean indent, int level) {
        if (indent) {
            out.append("  ".repeat(level));
        }
    }

    private void behind(Tree value, int level) {
        if (isInline(value)) {
            out.append(' ');
            inline(value);
            out.append('\n');
        } else {
            out.append('\n');
            block(value, level + 1, false);
        }
    }

    private void inline(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            if (scalar.kind() == Tree.Kind.TEXT) {
                text(scalar.text());
            } else {
                out.append(scalar.kind() == Tree.Kind.NULL ? "null" : scalar.text());
            }
        } else {
            out.append(tree instanceof Tree.Mapping ? "{}" : "[]");
        }
    }

    private void text(String text) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            Quoted.append(out, text);
        }
    }

    /** Whether a text can stand without quotes; rather once too few than once too many. */
    static boolean isPlain(String text) {
        if (text.isEmpty() || CoreSchema.kind(text) != Tree.Kind.TEXT || isMisread(text)) {
            return false;
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        boolean begins = Character.isLetterOrDigit(first) || "«“(".indexOf(first) >= 0;
        if (!begins || last == ':' || Character.isWhitespace(last) || Character.isSpaceChar(last)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean key = c == ':' && isBlank(text, i + 1);
            boolean comment = c == '#' && isBlank(text, i - 1);
            if (key || comment || Quoted.mustEscape(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(String text, int i) {
        return Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
    }

    /** Booleans and base-60 numbers of YAML 1.1. */
    private static boolean isMisread(String text) {
        if (YAML_1_1.contains(text.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return text.indexOf(':') >= 0 && text.chars().allMatch(c -> "0123456789:.+-".indexOf(c) >= 0);
    }
}
