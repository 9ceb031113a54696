package al.krat.integrity;

import al.krat.domain.Committee;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import java.util.List;

/** All checks of a meeting. */
public final class Integrity {

    private static final List<Check> CHECKS = List.of(
            new KnownParties(),
            new OneListEach(),
            new EndAfterStart(),
            new Quorum(),
            new ChairPresent(),
            new SpeakersPresent(),
            new Tallies(),
            new DecisionsOnAgenda(),
            new Leads(),
            new Dues(),
            new OwnIds(),
            new LegalSteps(),
            new References());

    private Integrity() {}

    /**
     * Checks a meeting.
     *
     * @param places where its values were typed; {@link Places#NONE} gives field paths, and also checks names, which
     *     are checked on reading where they were typed
     * @param recordsAtHand whether earlier records are known, so that an id that is not among them is an error
     */
    public static List<Finding> check(Meeting meeting, Committee committee, Places places, boolean recordsAtHand) {
        var context = new Context(meeting, committee, places, recordsAtHand);
        CHECKS.forEach(check -> check.check(context));
        return context.findings();
    }
}
