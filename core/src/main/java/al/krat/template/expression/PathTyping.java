package al.krat.template.expression;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Expression.Path;
import al.krat.template.expression.Expression.Step;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Follows a path through the types of a view. */
final class PathTyping {

    private final Consumer<TemplateProblem> problems;

    PathTyping(Consumer<TemplateProblem> problems) {
        this.problems = problems;
    }

    Type of(Path path, Types types) {
        Type type = types.of(path.root());
        if (type == null) {
            problems.accept(TemplateProblem.at(
                    path.offset(),
                    PackCode.NAME_UNKNOWN,
                    Map.of(
                            "name", path.root(),
                            "near", Suggestions.of(path.root(), types.names().keySet()))));
            return Type.UNKNOWN;
        }
        var walked = new StringBuilder(path.root());
        boolean maybe = false;
        for (Step step : path.steps()) {
            boolean missing = type.nullable() && !types.isPresent(walked.toString());
            if (missing && !step.safe()) {
                problems.accept(
                        TemplateProblem.at(step.offset(), PackCode.MAYBE_MISSING, Map.of("path", walked.toString())));
            }
            maybe |= missing && step.safe();
            type = step(type, step, path, types);
            if (type == Type.UNKNOWN) {
                return type;
            }
            walked.append(Presence.plain(step));
        }
        return types.isPresent(walked.toString()) ? type.present() : type.orMissing(maybe);
    }

    private Type step(Type type, Step step, Path path, Types types) {
        if (!type.isKnown()) {
            return Type.UNKNOWN;
        }
        Class<?> java = type.java();
        if (type.kind() == Kind.RECORD && java != null && types.opened().test(java)) {
            RecordComponent component =
                    step.index() >= 0 ? null : Shape.of(java).component(step.name());
            return component == null ? unknown(step, path, Shape.of(java).names()) : Type.of(component);
        }
        if (type.kind() == Kind.LIST && step.index() >= 0) {
            return type.element() == null ? Type.UNKNOWN : type.element();
        }
        Kind member = type.kind() == null ? null : Members.kind(type.kind(), step.name());
        return member == null ? unknown(step, path, members(type.kind())) : new Type(member, null, null, false);
    }

    private static Set<String> members(@Nullable Kind kind) {
        return kind == Kind.LIST
                ? Members.LIST
                : kind == Kind.TEXT ? Members.TEXT : kind == Kind.STATUS ? Members.STATUS : Set.of();
    }

    private Type unknown(Step step, Path path, Collection<String> names) {
        problems.accept(TemplateProblem.at(
                step.offset(),
                PackCode.COMPONENT_UNKNOWN,
                Map.of(
                        "name", step.name(),
                        "path", Evaluator.before(path, step),
                        "near", Suggestions.of(step.name(), names))));
        return Type.UNKNOWN;
    }
}
