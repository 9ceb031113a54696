package al.krat.template.engine;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code <th:block>}: carries attributes, prints nothing of its own. */
final class BlockElement extends AbstractElementTagProcessor {

    BlockElement() {
        super(TemplateMode.XML, KratDialect.TH, "block", true, null, false, Precedence.BLOCK.value());
    }

    @Override
    protected void doProcess(
            ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler structure) {
        Run.of(context).budget().step();
        structure.removeTags();
    }
}
