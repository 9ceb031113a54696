package al.krat.template.engine;

import al.krat.language.Phrases;
import al.krat.template.expression.Shape;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;

/**
 * One rendering: what its template may see and cost.
 *
 * @param files the templates
 * @param view the record whose components are the names of every template
 * @param extras names beside those of the view
 * @param phrases in the language of the document
 * @param opened which records expressions may look into
 */
record Run(
        PackResolver files,
        Record view,
        Map<String, Object> extras,
        Phrases phrases,
        Predicate<Class<?>> opened,
        Budget budget) {

    /** Where the context keeps the rendering; no expression can spell it. */
    static final String KEY = " run";

    static Run of(ITemplateContext context) {
        return (Run) context.getVariable(KEY);
    }

    boolean has(String name) {
        return shape().has(name) || extras.containsKey(name);
    }

    @Nullable Object get(String name) {
        return shape().has(name) ? shape().get(view, name) : extras.get(name);
    }

    Set<String> names() {
        Set<String> all = new TreeSet<>(extras.keySet());
        all.addAll(shape().names());
        return all;
    }

    private Shape shape() {
        return Shape.of(view.getClass());
    }
}
