package al.krat.template.check;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.engine.PackResolver;
import al.krat.template.expression.Types;
import al.krat.template.markup.Tag;
import al.krat.template.markup.TemplateFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows a template with types in place of data: through loops, conditions and fragments, as the engine would. What it
 * finds is what some data or other would stumble over.
 */
public final class TemplateCheck {

    private static final int MAX_DEPTH = 40;
    private static final int MAX_ELEMENTS = 50_000;
    private static final int MAX_VISITS = 2_000;

    /** A piece of a template under certain types: enough to look at it once. */
    private record Visit(String template, @Nullable String fragment, Types types) {}

    private final PackResolver files;
    private final PhraseCheck phrases;
    private final Problems problems = new Problems();
    private final ChartCheck charts = new ChartCheck(problems);
    private final Set<Visit> visited = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    /** A piece that is being looked at, and how many conditions it stands under. */
    private record Open(String template, @Nullable String fragment, int conditions) {}

    private int elements;
    private int conditions;

    /**
     * @param phrases all phrases
     * @param own where those stand that the pack itself says, of which it is told in its own file
     */
    public TemplateCheck(
            PackResolver files, Map<Language, Phrases> phrases, Map<Language, Map<String, Place.InText>> own) {
        this.files = files;
        this.phrases = new PhraseCheck(phrases, own);
    }

    /** Checks a template and all that it inserts. */
    public List<Finding> check(String template, Types types) {
        try {
            if (files.has(template)) {
                visit(template, null, types);
            } else {
                files.read(template);
            }
        } catch (TemplateProblem problem) {
            problems.add(problem, new Place.InText(files.place(template), 0, 0));
        } catch (StackOverflowError e) {
            problems.add(
                    TemplateProblem.of(PackCode.BUDGET_DEPTH, Map.of()), new Place.InText(files.place(template), 0, 0));
        }
        return problems.findings();
    }

    /** Looks at a file, or at a fragment of it, that is there. */
    void visit(String template, @Nullable String fragment, Types types) {
        if (open.contains(new Open(template, fragment, conditions)) || open.size() >= MAX_DEPTH) {
            // whatever the data, it comes back to itself
            throw TemplateProblem.of(PackCode.FRAGMENT_RECURSION, Map.of("limit", String.valueOf(MAX_DEPTH)));
        }
        if (!visited.add(new Visit(template, fragment, types))) {
            return;
        }
        if (visited.size() > MAX_VISITS) {
            throw TemplateProblem.of(PackCode.BUDGET_STEPS, Map.of("limit", String.valueOf(MAX_VISITS)));
        }
        open.push(new Open(template, fragment, conditions));
        TemplateFile file = files.read(template);
        file.problems().forEach(problems::add);
        Tag root = fragment == null ? null : file.fragment(fragment);
        if (file.problems().isEmpty()) {
            (root == null ? file.roots() : List.of(root)).forEach(tag -> element(tag, template, types));
        }
        open.pop();
    }

    void element(Tag tag, String template, Types types) {
        if (++elements > MAX_ELEMENTS) {
            throw TemplateProblem.at(tag.place(), PackCode.BUDGET_STEPS, Map.of("limit", String.valueOf(MAX_ELEMENTS)));
        }
        boolean may = tag.has("th:if") || tag.has("th:unless") || tag.has("th:each");
        conditions += may ? 1 : 0;
        new ElementCheck(this, tag, template).check(types);
        conditions -= may ? 1 : 0;
    }

    PackResolver files() {
        return files;
    }

    PhraseCheck phrases() {
        return phrases;
    }

    ChartCheck charts() {
        return charts;
    }

    Problems problems() {
        return problems;
    }
}
