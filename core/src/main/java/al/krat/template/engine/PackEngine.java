package al.krat.template.engine;

import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.linkbuilder.ILinkBuilder;
import org.thymeleaf.messageresolver.IMessageResolver;

/** Renders the templates of one pack. Immutable and thread-safe; what it has parsed it keeps. */
public final class PackEngine {

    private final PackResolver files;
    private final TemplateEngine engine;

    /** @param files the templates */
    public PackEngine(PackResolver files) {
        this.files = files;
        engine = new TemplateEngine();
        engine.setDialect(new KratDialect(files));
        engine.setTemplateResolver(files);
        engine.setMessageResolvers(Set.<IMessageResolver>of());
        engine.setLinkBuilders(Set.<ILinkBuilder>of());
    }

    /**
     * Renders a template.
     *
     * @param view the record whose components templates see
     * @param extras names beside them
     * @param opened which records expressions may look into
     * @return the XHTML that the template wrote
     * @throws TemplateProblem whatever stops it; nothing else is thrown
     */
    public String render(
            String template,
            Record view,
            Map<String, Object> extras,
            Language language,
            Phrases phrases,
            Predicate<Class<?>> opened) {
        var budget = new Budget();
        var output = new Output(budget);
        var run = new Run(files, view, extras, phrases, opened, budget);
        try {
            if (!files.has(template)) {
                files.read(template);
            }
            engine.process(template, new Context(language.locale(), Map.of(Run.KEY, run)), output);
        } catch (StackOverflowError e) {
            throw TemplateProblem.of(PackCode.BUDGET_DEPTH, Map.of());
        } catch (RuntimeException e) {
            throw problem(e);
        }
        return output.toString();
    }

    /** Thymeleaf wraps what processors throw; what it throws itself says too much about the template's text. */
    private static TemplateProblem problem(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TemplateProblem problem) {
                return problem;
            }
        }
        return TemplateProblem.of(
                PackCode.TEMPLATE_FAILED, Map.of("what", failure.getClass().getSimpleName()));
    }
}
