package al.krat.ledger;

import al.krat.domain.Activity;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Institution;
import al.krat.domain.Party;
import al.krat.domain.RecordId;
import al.krat.intake.notes.Pending;
import al.krat.language.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the next meeting has to ask for (ndjekja e angazhimeve): what is open, by institution, the late first. */
public final class CarryOver {

    private CarryOver() {}

    /**
     * What is open for a meeting.
     *
     * @param bodies who meets: what was settled by others is left out
     * @param date the day of the meeting
     */
    public static List<Pending> of(History history, Committee committee, List<Body> bodies, LocalDate date) {
        Map<RecordId, Integer> sharers = new HashMap<>();
        history.matters().forEach(each -> sharers.merge(each.id(), 1, Integer::sum));
        return standings(history, committee, bodies, date).stream()
                .map(each -> {
                    Party lead = each.lead();
                    RecordId id = each.matter().id();
                    return new Pending(
                            id,
                            lead == null ? "" : Parties.name(lead, committee, date),
                            sharers.getOrDefault(id, 1) > 1,
                            each.matter().text().markup(),
                            due(each),
                            each.isOverdue());
                })
                .toList();
    }

    /** What is open on a day, by institution in order of precedence, the late first. */
    public static List<Standing> standings(History history, Committee committee, List<Body> bodies, LocalDate date) {
        List<String> order =
                committee.institutions().stream().map(Institution::key).toList();
        var all = new ArrayList<Standing>();
        for (Standing each : history.at(date)) {
            boolean ours = MeetingDays.meets(history.bodies(each.matter().meeting()), bodies);
            if (ours && each.isOpen() && each.matter().made().isBefore(date) && isDue(each, date)) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing((Standing each) -> rank(each.lead(), order))
                .thenComparing(each -> name(each.lead()))
                .thenComparing(Standing.URGENCY));
        return List.copyOf(all);
    }

    /** Of an activity nobody asks before its day. */
    private static boolean isDue(Standing standing, LocalDate date) {
        LocalDate day = standing.deadline();
        return !(standing.matter().record() instanceof Activity) || day == null || !day.isAfter(date);
    }

    private static int rank(@Nullable Party lead, List<String> order) {
        int at = lead instanceof Party.Known known ? order.indexOf(known.institution()) : -1;
        return at < 0 ? order.size() : at;
    }

    private static String name(@Nullable Party lead) {
        return lead == null ? "" : lead instanceof Party.Known known ? known.institution() : lead.words();
    }

    private static String due(Standing standing) {
        LocalDate deadline = standing.deadline();
        return deadline != null
                ? Dates.header(deadline)
                : standing.state().due().words();
    }
}
