package al.krat.template.engine;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.Map;

/** What one rendering may cost: steps of work, seconds, characters of output. Not thread-safe; one rendering has one. */
public final class Budget {

    static final int MAX_STEPS = 2_000_000;
    static final int MAX_SECONDS = 5;
    static final int MAX_OUTPUT = 20_000_000;

    private static final int STEPS_BETWEEN_LOOKS = 16;

    private final long started = System.nanoTime();
    private int steps;
    private int written;

    public void step() {
        if (++steps > MAX_STEPS) {
            throw TemplateProblem.of(PackCode.BUDGET_STEPS, Map.of("limit", String.valueOf(MAX_STEPS)));
        }
        if (steps % STEPS_BETWEEN_LOOKS == 0 && System.nanoTime() - started > MAX_SECONDS * 1_000_000_000L) {
            throw TemplateProblem.of(PackCode.BUDGET_TIME, Map.of("limit", String.valueOf(MAX_SECONDS)));
        }
    }

    public void write(int characters) {
        step();
        written += characters;
        if (written > MAX_OUTPUT) {
            throw TemplateProblem.of(PackCode.BUDGET_OUTPUT, Map.of("limit", String.valueOf(MAX_OUTPUT)));
        }
    }
}
