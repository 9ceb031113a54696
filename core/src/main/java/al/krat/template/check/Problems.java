package al.krat.template.check;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.template.TemplateProblem;
import al.krat.template.markup.Tag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a check has found so far, each thing once. */
final class Problems {

    private static final int MOST = 500;

    private final Set<Finding> findings = new LinkedHashSet<>();

    void add(TemplateProblem problem) {
        if (findings.size() < MOST) {
            findings.add(problem.finding("—"));
        }
    }

    void add(TemplateProblem problem, Place place) {
        add(problem.in(place));
    }

    /** Hears of problems within the value of an attribute. */
    Consumer<TemplateProblem> in(Tag.Attribute attribute) {
        return problem -> add(problem, attribute.at(problem.offset()));
    }

    List<Finding> findings() {
        return new ArrayList<>(findings);
    }
}
