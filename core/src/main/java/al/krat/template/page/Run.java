package al.krat.template.page;

import al.krat.language.Blank;
import al.krat.template.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The content of one paragraph under construction. White space collapses over the borders of runs, none is left at the
 * ends; three underscores or more become a ruled blank.
 */
final class Run {

    private static final int LEAST = 3;

    /** One run under way: the paragraph itself, or an element in it. */
    private static final class Level {
        final List<Node> nodes = new ArrayList<>();
        final StringBuilder words = new StringBuilder();

        boolean isEmpty() {
            return nodes.isEmpty() && words.isEmpty();
        }

        void add(Node.Element element) {
            flush();
            nodes.add(element);
        }

        void flush() {
            if (!words.isEmpty()) {
                nodes.add(new Node.Text(words.toString()));
                words.setLength(0);
            }
        }
    }

    private final List<Level> levels = new ArrayList<>(List.of(new Level()));
    private boolean begun;
    private boolean pending;

    void words(String text) {
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (Space.is(c)) {
                pending = begun;
                i++;
                continue;
            }
            space();
            int end = i;
            while (end < text.length() && text.charAt(end) == '_') {
                end++;
            }
            if (end - i >= LEAST) {
                add(blank());
                i = end;
            } else {
                last().words.append(c);
                i++;
            }
        }
    }

    void begin() {
        levels.add(new Level());
    }

    /** Ends the innermost run; its nodes become an element. */
    void end(String name, Map<String, String> attributes) {
        Level ended = levels.remove(levels.size() - 1);
        ended.flush();
        last().add(new Node.Element(name, attributes, ended.nodes));
    }

    /** Adds something that prints. */
    void add(Node.Element element) {
        space();
        last().add(element);
    }

    /** Adds a note: its number clings to the word before it, and a blank that is due comes after. */
    void note(Node.Element element) {
        last().add(element);
    }

    List<Node> nodes() {
        last().flush();
        return last().nodes;
    }

    static Node.Element blank() {
        return new Node.Element("span", Map.of("class", "blank"), List.of(new Node.Text(Blank.WORDS)));
    }

    /** Before something that prints: a blank that is due goes outside of the runs that only begin here. */
    private void space() {
        if (pending) {
            int at = levels.size() - 1;
            while (at > 0 && levels.get(at).isEmpty()) {
                at--;
            }
            levels.get(at).words.append(' ');
            pending = false;
        }
        begun = true;
    }

    private Level last() {
        return levels.get(levels.size() - 1);
    }
}
