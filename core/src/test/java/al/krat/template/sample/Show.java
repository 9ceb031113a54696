package al.krat.template.sample;

import al.krat.template.Node;
import java.util.stream.Collectors;

/** Writes nodes compactly, for comparing. */
public final class Show {

    private Show() {}

    public static String of(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        var element = (Node.Element) node;
        String attributes = element.attributes().entrySet().stream()
                .map(e -> " " + e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining());
        String inner = element.children().stream().map(Show::of).collect(Collectors.joining());
        return "<" + element.name() + attributes + ">" + inner + "</" + element.name() + ">";
    }
}
