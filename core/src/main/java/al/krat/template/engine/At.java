package al.krat.template.engine;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;

/** The element that an attribute stands on, with all that Thymeleaf knows there. */
record At(
        ITemplateContext context,
        IProcessableElementTag tag,
        IElementTagStructureHandler structure,
        ContextScope scope,
        Run run) {}
