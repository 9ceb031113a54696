package al.krat.template.engine;

import al.krat.domain.Place;
import al.krat.template.TemplateProblem;
import al.krat.template.markup.Position;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * An attribute of the dialect: reads its value once, spends a step each time, and places what goes wrong.
 *
 * @param <D> what the value says
 */
abstract class DialectAttribute<D> extends AbstractAttributeTagProcessor {

    /** By the value as written: no more of them than the pack's templates have attributes. */
    private final ConcurrentHashMap<String, D> read = new ConcurrentHashMap<>();

    private final Function<String, D> reader;

    DialectAttribute(String prefix, String name, Precedence precedence, Function<String, D> reader) {
        super(TemplateMode.XML, prefix, null, false, name, true, precedence.value(), true);
        this.reader = reader;
    }

    @Override
    protected final void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String value,
            IElementTagStructureHandler structure) {
        Run run = Run.of(context);
        try {
            run.budget().step();
            process(
                    said(value == null ? "" : value),
                    new At(context, tag, structure, new ContextScope(context, run), run));
        } catch (TemplateProblem problem) {
            throw problem.in(place(run, tag, tag.getAttribute(name), problem.offset()));
        }
    }

    private D said(String value) {
        D known = read.get(value);
        return known != null ? known : read.computeIfAbsent(value, reader);
    }

    /** Does what the attribute says. */
    abstract void process(D said, At at);

    private static Place.InText place(Run run, IProcessableElementTag tag, IAttribute attribute, int offset) {
        String before = attribute.getAttributeCompleteName() + attribute.getOperator() + '"';
        return Position.of(
                run.files().place(tag.getTemplateName()),
                attribute.getLine(),
                attribute.getCol(),
                before + attribute.getValue(),
                before.length(),
                offset);
    }
}
