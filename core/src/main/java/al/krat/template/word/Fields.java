package al.krat.template.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a running header or footer. Those that count pages stay alive; of a link the words stay; whatever else a
 * program would fetch, compute or remember by itself goes with what it last showed.
 */
final class Fields {
    private static final Set<String> LIVE = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES");
    private static final Set<String> WORDS = Set.of("HYPERLINK", "QUOTE");

    private static final class Open {
        final StringBuilder code = new StringBuilder();
        final @Nullable Tree look;
        int start;
        boolean shows;
        boolean spread;
        boolean settled;

        Open(@Nullable Tree look, int start) {
            this.look = look;
            this.start = start;
        }

        boolean hides() {
            return !shows || spread;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private final Consumer<String> leftOut;
    private final Set<String> words;
    private final Set<String> live = new java.util.HashSet<>();
    private List<Tree> runs = new ArrayList<>();
    private int hiding; // how many of the open ones show nothing

    Fields(Consumer<String> leftOut) {
        this(leftOut, WORDS);
    }

    /** @param words the fields that leave the words that they showed */
    Fields(Consumer<String> leftOut, Set<String> words) {
        this.leftOut = leftOut;
        this.words = words;
    }

    /** Whether both the page and the number of pages are said. */
    boolean counts() {
        return live.contains("PAGE") && (live.contains("NUMPAGES") || live.contains("SECTIONPAGES"));
    }

    /** A mark of a field: begin, separate, end. */
    void mark(String type, @Nullable Tree look) {
        switch (type) {
            case "begin" -> {
                open.push(new Open(look, runs.size()));
                hiding++;
            }
            case "separate" -> {
                if (!open.isEmpty() && !open.element().shows) {
                    open.element().shows = true;
                    hiding -= open.element().spread ? 0 : 1;
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    Open ended = open.pop();
                    hiding -= ended.hides() ? 1 : 0;
                    end(ended);
                }
            }
            default -> {}
        }
    }

    /** Part of a field's code. */
    void code(CharSequence code) {
        if (!open.isEmpty() && !open.element().shows && open.element().code.length() < 1_000) {
            open.element().code.append(code);
        }
    }

    /** A field that is one element; its runs follow, then its end. */
    void simple(String code, Runnable content) {
        mark("begin", null);
        code(code);
        mark("separate", null);
        content.run();
        mark("end", null);
    }

    void run(Tree run) {
        if (hiding == 0) {
            runs.add(run);
        }
    }

    /** The runs of a paragraph that ends; a field that goes on over its end is none of ours. */
    List<Tree> paragraph() {
        for (Open each : open) {
            if (each.settled) {
                break; // and all around it are
            }
            boolean stays = each.shows && words.contains(name(each)) && words != WORDS;
            if (!each.spread && !stays) {
                cut(each.start);
                hiding += each.hides() ? 0 : 1;
                each.spread = true;
            }
            each.start = 0;
            each.settled = true;
        }
        List<Tree> done = runs;
        runs = new ArrayList<>();
        return done;
    }

    private void end(Open field) {
        String name = name(field);
        if (LIVE.contains(name) && !field.spread) {
            cut(field.start);
            live.add(name);
            live(name, field.look);
        } else if (!words.contains(name) || field.spread) {
            if (!field.spread) {
                cut(field.start);
            }
            leftOut.accept(name.chars().allMatch(c -> c >= 'A' && c <= 'Z') && !name.isEmpty() ? name : "w:fldChar");
        }
    }

    private static String name(Open field) {
        String code = field.code.toString().strip();
        int space = code.indexOf(' ');
        return (space < 0 ? code : code.substring(0, space)).toUpperCase(Locale.ROOT);
    }

    private void live(String name, @Nullable Tree look) {
        runs.add(made(look, "w:fldChar", "begin"));
        Tree code = made(look, "w:instrText", "");
        code.children()
                .get(code.children().size() - 1)
                .text()
                .append(' ')
                .append(name)
                .append(' ');
        runs.add(code);
        runs.add(made(look, "w:fldChar", "separate"));
        Tree shown = made(look, "w:t", "");
        shown.children().get(shown.children().size() - 1).text().append('1');
        runs.add(shown);
        runs.add(made(look, "w:fldChar", "end"));
    }

    private static Tree made(@Nullable Tree look, String name, String type) {
        var inner = new Tree(name);
        if (!type.isEmpty()) {
            inner.attributes().put("w:fldCharType", type);
        }
        return Tree.run(look, inner);
    }

    private void cut(int start) {
        while (runs.size() > start) {
            runs.remove(runs.size() - 1);
        }
    }
}
