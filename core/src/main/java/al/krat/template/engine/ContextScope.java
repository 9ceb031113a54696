package al.krat.template.engine;

import al.krat.template.expression.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;

/** The names at one element: its loops' and fragments' own, then those of the view. */
record ContextScope(ITemplateContext context, Run run) implements Scope {

    /** Stands for null among Thymeleaf's variables, which take null for «no such variable». */
    enum Missing {
        VALUE
    }

    /** A value as Thymeleaf's variables can keep it. */
    static Object kept(@Nullable Object value) {
        return value == null ? Missing.VALUE : value;
    }

    @Override
    public boolean has(String name) {
        return context.containsVariable(name) || run.has(name);
    }

    @Override
    public @Nullable Object get(String name) {
        Object local = context.getVariable(name);
        return local == null ? run.get(name) : local == Missing.VALUE ? null : local;
    }

    @Override
    public Set<String> names() {
        Set<String> all = run.names();
        all.addAll(context.getVariableNames());
        all.remove(Run.KEY);
        return all;
    }

    @Override
    public boolean opens(Class<?> record) {
        return run.opened().test(record);
    }

    @Override
    public void step() {
        run.budget().step();
    }
}
