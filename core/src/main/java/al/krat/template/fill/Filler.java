package al.krat.template.fill;

import al.krat.language.Blank;
import al.krat.language.Phrases;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.engine.Budget;
import al.krat.template.engine.Speech;
import al.krat.template.expression.Directive.Binding;
import al.krat.template.expression.Evaluator;
import al.krat.template.expression.Expression;
import al.krat.template.expression.Kind;
import al.krat.template.expression.Pass;
import al.krat.template.expression.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fills a template with a view, from front to back. One filling has one. */
public final class Filler {

    /** An empty paragraph that keeps two tables apart and takes no room. */
    private static final String GAP =
            "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"
                    + "<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr></w:p>";

    private static final int MAX_NOTES = 10_000;

    private final WordTemplate template;
    private final Names names;
    private final Phrases phrases;
    private final Budget budget = new Budget();
    private final StringBuilder notes = new StringBuilder();
    private final Numbers numbers;
    private StringBuilder out = new StringBuilder();
    private int noteCount;

    private Filler(
            WordTemplate template,
            Record view,
            Map<String, Object> extras,
            Phrases phrases,
            Predicate<Class<?>> opened) {
        this.template = template;
        this.phrases = phrases;
        this.numbers = new Numbers(template.look().numbers().nextList());
        this.names = new Names(view, extras, opened, budget);
    }

    /**
     * Fills a template.
     *
     * @param view the record whose components its expressions see
     * @param extras names beside them
     * @param opened which records expressions may look into
     * @throws TemplateProblem whatever stops it; nothing else is thrown
     */
    public static FilledWord fill(
            WordTemplate template,
            Record view,
            Map<String, Object> extras,
            Phrases phrases,
            Predicate<Class<?>> opened) {
        try {
            return new Filler(template, view, extras, phrases, opened).fill();
        } catch (StackOverflowError e) {
            throw TemplateProblem.of(PackCode.BUDGET_DEPTH, Map.of());
        }
    }

    private FilledWord fill() {
        String body = part(template.body().content(), 1 << 17);
        List<String> running = new ArrayList<>();
        for (WordPart each : template.running()) {
            running.add(part(each.content(), 1 << 12));
        }
        return new FilledWord(template, body, running, notes.toString(), numbers.restarted());
    }

    private String part(List<Piece> content, int expected) {
        out = new StringBuilder(expected);
        all(content);
        end();
        return out.toString();
    }

    StringBuilder out() {
        return out;
    }

    /** What a piece writes, on its own. */
    String apart(Runnable writing) {
        StringBuilder outer = out;
        out = new StringBuilder(256);
        writing.run();
        String written = out.toString();
        out = outer;
        return written;
    }

    void all(List<Piece> pieces) {
        for (Piece piece : pieces) {
            one(piece);
        }
    }

    private void one(Piece piece) {
        int before = out.length();
        if (piece instanceof Piece.Markup markup) {
            if (markup.text().startsWith("<w:tbl>")) {
                gap();
            }
            out.append(markup.text());
        } else if (piece instanceof Piece.Value value) {
            value(value);
        } else if (piece instanceof Piece.Phrase phrase) {
            phrase(phrase);
        } else if (piece instanceof Piece.Each each) {
            each(each, () -> all(each.within()));
            return;
        } else if (piece instanceof Piece.If condition) {
            if (holds(condition)) {
                all(condition.within());
            }
            return;
        } else if (piece instanceof Piece.With with) {
            with(with, () -> all(with.within()));
            return;
        } else if (piece instanceof Piece.Shape shape) {
            out.append(numbers.shape(shape.fresh()));
        } else if (piece instanceof Piece.ListNumber number) {
            out.append(numbers.list(number.list()));
        } else if (piece instanceof Piece.Bookmark bookmark) {
            bookmark(bookmark);
        } else if (piece instanceof Piece.Note note) {
            note(note);
        } else {
            frame(piece);
            return;
        }
        budget.write(out.length() - before);
    }

    /** Counts what stands around pieces, which count themselves. */
    void written(int characters) {
        budget.write(characters);
    }

    private void frame(Piece piece) {
        int before = out.length();
        if (piece instanceof Piece.Paragraph paragraph) {
            all(paragraph.open());
            int start = out.length();
            all(paragraph.within());
            closed(before, start, "</w:p>");
        } else if (piece instanceof Piece.Ending ending) {
            written(ending.open().length() + ending.close().length());
            out.append(ending.open());
            all(ending.within());
            end();
            out.append(ending.close());
        } else if (piece instanceof Piece.Frame frame) {
            if (frame.open().startsWith("<w:tbl>")) {
                gap();
                before = out.length();
            }
            written(frame.open().length() + frame.close().length());
            out.append(frame.open());
            int start = out.length();
            all(frame.within());
            closed(before, start, frame.close());
        } else if (piece instanceof Piece.Grid grid) {
            new Columns(this, grid).write();
        }
    }

    /** Closes what has grown, takes back what has not. */
    private void closed(int before, int start, String close) {
        if (out.length() == start) {
            out.setLength(before);
        } else {
            out.append(close);
        }
    }

    /** A container ends in a paragraph. */
    void end() {
        int length = out.length();
        if (length < 6 || out.indexOf("</w:p>", length - 6) != length - 6) {
            out.append("<w:p/>");
        }
    }

    void gap() {
        int length = out.length();
        if (length >= 8 && out.indexOf("</w:tbl>", length - 8) == length - 8) {
            out.append(GAP);
        }
    }

    /** Does something once a pass. */
    void each(Piece.Each each, Runnable pass) {
        Object list = at(each.source(), () -> Evaluator.there(each.said().list(), names));
        if (!(list instanceof List<?> elements)) {
            throw TemplateProblem.at(
                            each.said().list().offset(),
                            PackCode.TYPE,
                            Map.of(
                                    "path", each.said().list().toString(),
                                    "expected", Kind.LIST.word(),
                                    "found", Kind.of(list.getClass()).word()))
                    .in(each.source().at(each.said().list().offset()));
        }
        int depth = names.enter();
        for (int i = 0; i < elements.size(); i++) {
            budget.step();
            names.put(each.said().variable(), elements.get(i));
            names.put(each.said().statusName(), new Pass(i, elements.size()));
            numbers.restart(each.restarts());
            pass.run();
            names.leave(depth);
        }
    }

    boolean holds(Piece.If condition) {
        return at(condition.source(), () -> Evaluator.truth(condition.said(), names)) == condition.shows();
    }

    void with(Piece.With with, Runnable within) {
        int depth = names.enter();
        for (Binding binding : with.said().bindings()) {
            Holder held = at(with.source(), () -> new Holder(Evaluator.value(binding.value(), names)));
            names.put(binding.name(), held.value());
        }
        within.run();
        names.leave(depth);
    }

    private record Holder(@Nullable Object value) {}

    private void value(Piece.Value value) {
        String words = at(value.source(), () -> {
            Object found = Evaluator.value(value.said(), names);
            return found != null ? Values.text(found, value.said()) : isOpen(value.said()) ? "" : Blank.WORDS;
        });
        run(words, value.look(), value.again(), value.before(), value.after());
    }

    /** What says nothing on purpose: {@code condition ? then}, without an «else». */
    private static boolean isOpen(Expression said) {
        return said instanceof Expression.Choice choice && choice.otherwise() == null;
    }

    private void phrase(Piece.Phrase phrase) {
        String words = at(phrase.source(), () -> Speech.say(phrase.said(), phrases, names));
        run(words, phrase.look(), phrase.again(), phrase.before(), phrase.after());
    }

    private void run(String words, String look, String again, String before, String after) {
        if (!words.isEmpty()) {
            out.append(before);
            new Runs(out, template.look().id("Blank")).write(words, look, before.isEmpty() ? again : "");
            out.append(after);
        }
    }

    private void bookmark(Piece.Bookmark bookmark) {
        int id = numbers.bookmark(bookmark.name());
        if (id > 0) {
            out.append("<w:bookmarkStart w:id=\"")
                    .append(id)
                    .append("\" w:name=\"")
                    .append(bookmark.name());
            out.append("\"/><w:bookmarkEnd w:id=\"").append(id).append("\"/>");
        }
    }

    private void note(Piece.Note note) {
        if (++noteCount > MAX_NOTES) {
            throw TemplateProblem.of(PackCode.BUDGET_OUTPUT, Map.of("limit", String.valueOf(MAX_NOTES)));
        }
        int id = noteCount;
        out.append("<w:r>")
                .append(note.look())
                .append("<w:footnoteReference w:id=\"")
                .append(id);
        out.append("\"/></w:r>");
        notes.append(apart(() -> {
            out.append("<w:footnote w:id=\"").append(id).append("\">");
            all(template.notes().contents().get(note.note()));
            end();
            out.append("</w:footnote>");
        }));
    }

    private <T> T at(Source source, Supplier<T> evaluation) {
        try {
            return evaluation.get();
        } catch (TemplateProblem problem) {
            throw problem.in(source.at(problem.offset()));
        }
    }
}
