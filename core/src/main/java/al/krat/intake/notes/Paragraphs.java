package al.krat.intake.notes;

import al.krat.domain.Prose;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text under way. A line continues it, as a new paragraph where the one before ends with {@code . ? ! : ;}; internal
 * words that are still open keep their paragraph together. Each paragraph may have its translation.
 */
final class Paragraphs implements Open {

    private static final String ENDS = ".?!:;";
    private static final String CLOSERS = "”“\"»’')]} ";

    private static final class Paragraph {
        private final List<Typed> lines = new ArrayList<>();
        private final List<Typed> english = new ArrayList<>();
        private boolean braces;
    }

    private final List<Paragraph> all = new ArrayList<>();

    /** Begins with words, or with none. */
    static Paragraphs of(Typed first) {
        var paragraphs = new Paragraphs();
        if (!first.isUnknown()) {
            paragraphs.add(first);
        }
        return paragraphs;
    }

    void add(Typed line) {
        Paragraph last = last();
        if (last == null || endsWith(last) || (last.braces && opensAgain(line.text))) {
            last = new Paragraph();
            all.add(last);
        }
        last.lines.add(line);
        last.braces = isOpen(line.text, last.braces);
    }

    /** Whether braces open before any close: then those of the line above were never closed. */
    private static boolean opensAgain(String line) {
        int open = line.indexOf("{{");
        int close = line.indexOf("}}");
        return open >= 0 && (close < 0 || open < close);
    }

    private @Nullable Paragraph last() {
        return all.isEmpty() ? null : all.get(all.size() - 1);
    }

    private static boolean endsWith(Paragraph paragraph) {
        Typed line = paragraph.lines.get(paragraph.lines.size() - 1);
        return !paragraph.english.isEmpty() || (!paragraph.braces && isEnded(line.text));
    }

    /** Whether a line below begins another paragraph. */
    boolean isEnded() {
        Paragraph last = last();
        return last != null && endsWith(last);
    }

    /** Whether words end a paragraph, so that a line below begins another. */
    static boolean isEnded(String words) {
        int at = words.length() - 1;
        while (at >= 0 && CLOSERS.indexOf(words.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(words.charAt(at)) >= 0;
    }

    private static boolean isOpen(String line, boolean before) {
        boolean open = before;
        int at = line.indexOf(open ? "}}" : "{{");
        while (at >= 0) {
            open = !open;
            at = line.indexOf(open ? "}}" : "{{", at + 2);
        }
        return open;
    }

    @Override
    public boolean line(NoteLine line) {
        add(line.content());
        return true;
    }

    @Override
    public boolean english(NoteLine line, Typed translation) {
        Paragraph last = last();
        if (last == null || !last.english.isEmpty()) {
            return false;
        }
        last.english.add(translation);
        return true;
    }

    /** What lines below a translation continue. */
    Open translation() {
        return new Open() {
            @Override
            public boolean line(NoteLine line) {
                Paragraph last = last();
                return last != null && last.english.add(line.content());
            }
        };
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** The lines, one by one. */
    List<Typed> lines() {
        return all.stream().flatMap(paragraph -> paragraph.lines.stream()).toList();
    }

    /** All of it as one text; null where nothing is typed. */
    @Nullable Typed typed() {
        return all.isEmpty() ? null : Typed.join(lines());
    }

    /** The paragraphs, their places below a path. */
    List<Prose> proses(String path, Region region, Report report) {
        var proses = new ArrayList<Prose>();
        for (Paragraph paragraph : all) {
            Typed typed = Typed.join(paragraph.lines);
            report.place(path + "[" + proses.size() + "]", typed);
            proses.add(region.prose(typed, english(paragraph.english, region)));
        }
        return proses;
    }

    /** All of it as one paragraph; null where nothing is typed. */
    @Nullable Prose prose(Region region) {
        Typed typed = typed();
        return typed == null ? null : prose(typed, region);
    }

    /** Words that were made of this text, with its translation. */
    Prose prose(Typed words, Region region) {
        List<Typed> english =
                all.stream().flatMap(paragraph -> paragraph.english.stream()).toList();
        return words.isEmpty() && english.isEmpty() ? Prose.of("") : region.prose(words, english(english, region));
    }

    private static @Nullable String english(List<Typed> lines, Region region) {
        return lines.isEmpty() ? null : region.english(Typed.join(lines));
    }
}
