package al.krat.template.word;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.Map;

/** Why a Word file is not taken at all. */
final class Refusal {
    private Refusal() {}

    /** No Word file: another format, a password, a damaged or crooked container. */
    static TemplateProblem unreadable() {
        return TemplateProblem.of(PackCode.REFERENCE_UNREADABLE, Map.of());
    }

    /** @param limit in the unit of what is too large: entries, megabytes, elements */
    static TemplateProblem tooLarge(int limit) {
        return TemplateProblem.of(PackCode.REFERENCE_TOO_LARGE, Map.of("limit", String.valueOf(limit)));
    }

    /** A part that is missing, of another type, or no plain XML. */
    static TemplateProblem part(String name) {
        return TemplateProblem.of(PackCode.REFERENCE_PART, Map.of("part", name));
    }
}
