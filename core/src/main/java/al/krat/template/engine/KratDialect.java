package al.krat.template.engine;

import java.util.Set;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** All that templates can do. */
final class KratDialect extends AbstractProcessorDialect {

    static final String TH = "th";
    static final String KRAT = "krat";

    private final PackResolver files;

    KratDialect(PackResolver files) {
        super("krat", TH, 1000);
        this.files = files;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(
                new EachAttribute(),
                new ConditionAttribute("if", true),
                new ConditionAttribute("unless", false),
                new WithAttribute(),
                new InsertionAttribute("insert", false, files),
                new InsertionAttribute("replace", true, files),
                new FragmentAttribute(),
                new TextAttribute(),
                new PhraseAttribute(),
                new ComputedAttribute("class"),
                new ComputedAttribute("id"),
                new ComputedAttribute("lang"),
                new ComputedAttribute("href"),
                new ComputedAttribute("src"),
                new ComputedAttribute("alt"),
                new ComputedAttribute("colspan"),
                new ComputedAttribute("content"),
                new ClassAppendAttribute(),
                new SaidAttribute("alt"),
                new SaidAttribute("content"),
                new BlockElement());
    }
}
