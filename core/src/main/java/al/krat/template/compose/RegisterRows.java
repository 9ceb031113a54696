package al.krat.template.compose;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentEvent;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Party;
import al.krat.ledger.Condition;
import al.krat.ledger.Matter;
import al.krat.ledger.MatterKey;
import al.krat.ledger.Selection;
import al.krat.ledger.Standing;
import al.krat.ledger.Status;
import al.krat.template.view.DueView;
import al.krat.template.view.PartyView;
import al.krat.template.view.TextView;
import al.krat.template.view.register.RegisterFiguresView;
import al.krat.template.view.register.RegisterKind;
import al.krat.template.view.register.RegisterRowView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a register, and their figures. */
final class RegisterRows {

    private final Parties parties;
    private final Settled settled;
    private final Texts texts;
    private final Map<Party, PartyView> partners = new HashMap<>();

    RegisterRows(Parties parties, Settled settled, Texts texts) {
        this.parties = parties;
        this.settled = settled;
        this.texts = texts;
    }

    RegisterRowView row(Standing standing, @Nullable PartyView lead) {
        Matter matter = standing.matter();
        return new RegisterRowView(
                matter.id().shortForm(),
                MatterKey.of(matter).toString(),
                kind(matter.record()),
                matter.meeting().shortForm(),
                matter.made(),
                texts.of(matter.text()),
                lead,
                Selection.partners(matter.record()).stream()
                        .map(party -> partners.computeIfAbsent(party, parties::of))
                        .toList(),
                due(standing.state().due(), standing.deadline()),
                due(matter.due(), standing.firstDeadline()),
                standing.state().postponements(),
                standing.status(),
                Condition.of(standing),
                standing.daysLate(),
                evidence(standing),
                standing.closed(),
                Selection.details(matter.record()).pillar());
    }

    private static RegisterKind kind(Entry record) {
        if (record instanceof Commitment commitment) {
            return commitment.kind() == CommitmentKind.ASSIGNED ? RegisterKind.ASSIGNED : RegisterKind.TAKEN;
        }
        return record instanceof Activity ? RegisterKind.ACTIVITY : RegisterKind.RECOMMENDATION;
    }

    private DueView due(Due due, @Nullable LocalDate date) {
        DueView view = settled.due(due);
        return new DueView(view.kind(), date, view.words(), view.lang());
    }

    private @Nullable TextView evidence(Standing standing) {
        CommitmentEvent last = standing.state().lastEvent();
        return last == null ? null : texts.orNull(last.note());
    }

    static RegisterFiguresView figures(List<Standing> standings) {
        int due = 0;
        int onTime = 0;
        for (Standing standing : standings) {
            LocalDate deadline = standing.deadline();
            boolean stands = standing.status() != Status.CANCELLED && standing.status() != Status.REPLACED;
            if (stands && deadline != null && deadline.isBefore(standing.asOf())) {
                due++;
                onTime += standing.status() == Status.FULFILLED && standing.daysLate() == 0 ? 1 : 0;
            }
        }
        return RegisterFiguresView.of(
                standings.size(),
                count(standings, Condition.OPEN),
                count(standings, Condition.OVERDUE),
                count(standings, Condition.NEAR),
                count(standings, Condition.UNREPORTED),
                (int) standings.stream()
                        .filter(standing -> standing.status() == Status.FULFILLED)
                        .count(),
                due,
                onTime);
    }

    private static int count(List<Standing> standings, Condition condition) {
        return (int) standings.stream().filter(condition::holds).count();
    }
}
