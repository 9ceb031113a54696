package al.krat.writer.docx;

import al.krat.template.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides which headings Word numbers by itself. A number that the template wrote gives way to a real one only where
 * Word would count to the very same words; any other number stays as text.
 */
final class HeadingNumbers {
    private record Labelled(Node.Element heading, int level, String label) {}

    private final HeadingScheme scheme;
    private final Set<Node.Element> counted = Collections.newSetFromMap(new IdentityHashMap<>());

    private HeadingNumbers(HeadingScheme scheme) {
        this.scheme = scheme;
    }

    static HeadingNumbers of(Node.Element body, boolean roman) {
        List<Labelled> all = new ArrayList<>();
        collect(body, all);
        HeadingNumbers best = new HeadingNumbers(new HeadingScheme(roman, "", ""));
        for (int level = 2; level <= 3; level++) {
            HeadingScheme base = best.scheme;
            for (String candidate : HeadingScheme.candidates(level)) {
                var scheme = level == 2
                        ? new HeadingScheme(roman, candidate, "")
                        : new HeadingScheme(roman, base.second(), candidate);
                HeadingNumbers tried = count(scheme, all);
                if (tried.counted.size() > best.counted.size()) {
                    best = tried;
                }
            }
        }
        return best;
    }

    HeadingScheme scheme() {
        return scheme;
    }

    /** Whether Word writes this heading's number. */
    boolean counts(Node.Element heading) {
        return counted.contains(heading);
    }

    /** The number that the template wrote, or null. */
    static Node.@Nullable Element label(Node.Element heading) {
        for (Node child : heading.children()) {
            if (child instanceof Node.Element element) {
                return element.name().equals("span") && element.is("nr") ? element : null;
            }
            if (!((Node.Text) child).value().isBlank()) {
                return null;
            }
        }
        return null;
    }

    private static HeadingNumbers count(HeadingScheme scheme, List<Labelled> all) {
        var result = new HeadingNumbers(scheme);
        var count = HeadingScheme.Count.START;
        for (Labelled each : all) {
            // level 3 ahead of any level 2: programs differ in what they count, so nothing is left to them
            boolean early = each.level == 3
                    && count.second() == 0
                    && (scheme.numbers(2) || scheme.third().contains("%1"));
            HeadingScheme.Count next = HeadingScheme.next(count, each.level);
            if (scheme.numbers(each.level)
                    && !early
                    && scheme.label(each.level, next).equals(each.label)) {
                result.counted.add(each.heading);
                count = next;
            }
        }
        return result;
    }

    private static void collect(Node.Element element, List<Labelled> into) {
        for (Node.Element child : element.elements()) {
            int level = child.name().equals("h2") ? 2 : child.name().equals("h3") ? 3 : 0;
            Node.Element label = level == 0 ? null : label(child);
            if (label != null) {
                into.add(new Labelled(child, level, label.text().strip()));
            } else if (level == 0) {
                collect(child, into);
            }
        }
    }
}
