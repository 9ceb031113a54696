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
    private final Set<Visit> visited = new HashSet<>();
    private int elements;
    private int depth;

    public TemplateCheck(PackResolver files, Map<Language, Phrases> phrases) {
        this.files = files;
        this.phrases = new PhraseCheck(phrases);
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
        if (!visited.add(new Visit(template, fragment, types))) {
            return;
        }
        if (visited.size() > MAX_VISITS) {
            throw TemplateProblem.of(PackCode.BUDGET_STEPS, Map.of("limit", String.valueOf(MAX_VISITS)));
        }
        if (++depth > MAX_DEPTH) {
            throw TemplateProblem.of(PackCode.FRAGMENT_RECURSION, Map.of("limit", String.valueOf(MAX_DEPTH)));
        }
        TemplateFile file = files.read(template);
        file.problems().forEach(problems::add);
        Tag root = fragment == null ? null : file.fragment(fragment);
        if (file.problems().isEmpty()) {
            (root == null ? file.roots() : List.of(root)).forEach(tag -> element(tag, template, types));
        }
        depth--;
    }

    void element(Tag tag, String template, Types types) {
        if (++elements > MAX_ELEMENTS) {
            throw TemplateProblem.at(tag.place(), PackCode.BUDGET_STEPS, Map.of("limit", String.valueOf(MAX_ELEMENTS)));
        }
        new ElementCheck(this, tag, template).check(types);
    }

    PackResolver files() {
        return files;
    }

    PhraseCheck phrases() {
        return phrases;
    }

    Problems problems() {
        return problems;
    }
}
