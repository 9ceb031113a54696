package al.krat.intake;

import java.util.Iterator;
import java.util.Map;

/** Prints a tree as JSON: two blanks a level, lines end with LF, nothing depends on the machine. */
final class JsonPrinter {

    private final StringBuilder out = new StringBuilder();

    private JsonPrinter() {}

    static String print(Tree tree) {
        var printer = new JsonPrinter();
        printer.value(tree, 0);
        return printer.out.append('\n').toString();
    }

    private void value(Tree tree, int level) {
        if (tree instanceof Tree.Mapping mapping) {
            mapping(mapping, level);
        } else if (tree instanceof Tree.Sequence sequence) {
            sequence(sequence, level);
        } else if (tree instanceof Tree.Scalar scalar) {
            switch (scalar.kind()) {
                case TEXT -> Quoted.append(out, scalar.text());
                case NULL -> out.append("null");
                case NUMBER, BOOLEAN -> out.append(scalar.text());
            }
        }
    }

    private void mapping(Tree.Mapping mapping, int level) {
        if (mapping.fields().isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        Iterator<Map.Entry<String, Tree.Field>> fields =
                mapping.fields().entrySet().iterator();
        while (fields.hasNext()) {
            Map.Entry<String, Tree.Field> field = fields.next();
            line(level + 1);
            Quoted.append(out, field.getKey());
            out.append(": ");
            value(field.getValue().value(), level + 1);
            out.append(fields.hasNext() ? "," : "");
        }
        line(level);
        out.append('}');
    }

    private void sequence(Tree.Sequence sequence, int level) {
        if (sequence.items().isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        for (int i = 0; i < sequence.items().size(); i++) {
            out.append(i == 0 ? "" : ",");
            line(level + 1);
            value(sequence.items().get(i), level + 1);
        }
        line(level);
        out.append(']');
    }

    private void line(int level) {
        out.append('\n').append("  ".repeat(level));
    }
}
