package al.krat.ledger;

import java.util.function.Predicate;

/** What one looks for in a register (gjendja): statuses taken together, and what is derived beside them. */
public enum Condition {
    /** e hapur: something is still owed */
    OPEN(Standing::isOpen),
    /** jashtë afatit */
    OVERDUE(Standing::isOverdue),
    /** afër afatit */
    NEAR(Standing::isNearDue),
    /** pa raportuar */
    UNREPORTED(Standing::unreported),
    /** e mbyllur */
    CLOSED(standing -> !standing.isOpen());

    private final Predicate<Standing> test;

    Condition(Predicate<Standing> test) {
        this.test = test;
    }

    /** Whether a matter stands so. */
    public boolean holds(Standing standing) {
        return test.test(standing);
    }

    /** What calls for attention most: late before near due before unreported; {@link #OPEN} or {@link #CLOSED} else. */
    public static Condition of(Standing standing) {
        for (Condition urgent : new Condition[] {OVERDUE, NEAR, UNREPORTED}) {
            if (urgent.holds(standing)) {
                return urgent;
            }
        }
        return standing.isOpen() ? OPEN : CLOSED;
    }
}
