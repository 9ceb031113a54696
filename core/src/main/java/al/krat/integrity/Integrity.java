package al.krat.integrity;

import al.krat.domain.Committee;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what is wrong with a meeting, all at once. It asks the record alone, so a meeting that was built in code is
 * checked as one that was typed.
 *
 * <p>A reader reports names it could not match, and integrity reports them again, because it does not know who made the
 * record; {@link #join} leaves out the second mention.
 */
public final class Integrity {

    private static final List<Check> CHECKS = List.of(
            new MissingFacts(),
            new MeetingTime(),
            new MeetingNumbers(),
            new AttendanceLists(),
            new ChairPresence(),
            new Movements(),
            new Quorum(),
            new TallyFigures(),
            new TallyPresence(),
            new Dissent(),
            new AgendaCoverage(),
            new EmptyText(),
            new CommitmentLead(),
            new CommitmentDue(),
            new DueDates(),
            new ActivityTime(),
            new SpeakerPresence(),
            new Figures(),
            new Ids(),
            new References(),
            new CommitmentSteps(),
            new Names(),
            new PartyForms(),
            new UnsureNames());

    private Integrity() {}

    /**
     * Checks a meeting of which no earlier records are at hand.
     *
     * @param places where its values were typed; {@link Places#NONE} makes findings name record paths
     * @param inWorkspace whether the committee's own data is at hand: what it does not know is then an error
     */
    public static List<Finding> check(Meeting meeting, Committee committee, Places places, boolean inWorkspace) {
        return check(meeting, committee, places, Earlier.UNKNOWN, inWorkspace);
    }

    /**
     * Checks a meeting.
     *
     * @param places where its values were typed; {@link Places#NONE} makes findings name record paths
     * @param earlier what its follow-ups may speak of
     * @param inWorkspace whether the committee's own data is at hand: what it does not know is then an error
     * @return the findings in reading order
     */
    public static List<Finding> check(
            Meeting meeting, Committee committee, Places places, Earlier earlier, boolean inWorkspace) {
        var context = new Context(meeting, committee, places, earlier, inWorkspace);
        var found = new ArrayList<Finding>();
        CHECKS.forEach(check -> check.check(context, found::add));
        found.sort(ReadingOrder.INSTANCE);
        return List.copyOf(found);
    }

    /**
     * Puts what a reader found and what integrity found into one list, in reading order. A finding of integrity that
     * says again what the reader said is left out: both stand on the same line (or at the same cell or path), and either
     * their codes have the same name or the reader's speaks of the same {@code name}.
     */
    public static List<Finding> join(List<Finding> read, List<Finding> checked) {
        return Stream.concat(read.stream(), checked.stream().filter(finding -> read.stream()
                        .noneMatch(said -> repeats(finding, said))))
                .sorted(ReadingOrder.INSTANCE)
                .toList();
    }

    private static boolean repeats(Finding checked, Finding said) {
        Object name = checked.args().get(Names.NAME);
        return ReadingOrder.sameLine(checked.place(), said.place())
                && (checked.code().name().equals(said.code().name())
                        || (name != null && said.args().containsValue(name)));
    }
}
