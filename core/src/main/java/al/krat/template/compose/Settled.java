package al.krat.template.compose;

import al.krat.domain.Activity;
import al.krat.domain.Amount;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.FollowUp;
import al.krat.domain.Observation;
import al.krat.domain.Party;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.Tally;
import al.krat.domain.When;
import al.krat.template.view.ActivityView;
import al.krat.template.view.AmountView;
import al.krat.template.view.CommitmentView;
import al.krat.template.view.DecisionView;
import al.krat.template.view.DetailView;
import al.krat.template.view.DueView;
import al.krat.template.view.FollowUpView;
import al.krat.template.view.ObservationView;
import al.krat.template.view.RecommendationView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting settles, as templates see it: decisions, recommendations, commitments, activities, figures. */
record Settled(Parties parties, Texts texts) {

    DecisionView decision(Decision decision, int number, String item) {
        Tally tally = decision.tally();
        return new DecisionView(
                number,
                id(decision.id()),
                item,
                texts.of(decision.text()),
                tally == null ? null : tally.manner(),
                tally == null ? null : tally.pro(),
                tally == null ? null : tally.against(),
                tally == null ? null : tally.abstained(),
                tally == null ? List.of() : parties.of(tally.againstBy()));
    }

    RecommendationView recommendation(Recommendation r, int number) {
        return new RecommendationView(
                number, id(r.id()), parties.of(r.addressees()), texts.of(r.text()), due(r.due()), details(r.details()));
    }

    CommitmentView commitment(Commitment c, int number) {
        return new CommitmentView(
                number,
                id(c.id()),
                c.kind() == CommitmentKind.ASSIGNED,
                c.lead() == null ? null : parties.of(c.lead()),
                parties.of(c.partners()),
                texts.of(c.text()),
                due(c.due()),
                c.target() == null ? null : amount(c.target()),
                details(c.details()));
    }

    ActivityView activity(Activity a, int number) {
        List<Party> who = a.institutions();
        When when = a.when();
        When.OnDay day = when instanceof When.OnDay onDay ? onDay : null;
        When.Between days = when instanceof When.Between between ? between : null;
        return new ActivityView(
                number,
                id(a.id()),
                day != null ? day.day() : days != null ? days.first() : null,
                days != null ? days.last() : null,
                day != null ? day.start() : null,
                Texts.plain(when.words()),
                a.recurrence() == null ? null : Texts.plain(a.recurrence().words()),
                texts.of(a.text()),
                who.isEmpty() ? null : parties.of(who.get(0)),
                who.isEmpty() ? List.of() : parties.of(who.subList(1, who.size())),
                details(a.details()));
    }

    ObservationView observation(Observation o) {
        return new ObservationView(
                Texts.plain(o.indicator()),
                o.amount() == null ? null : amount(o.amount()),
                o.parts().stream().map(Settled::amount).toList(),
                o.source() == null ? null : parties.of(o.source()));
    }

    FollowUpView followUp(FollowUp f) {
        return new FollowUpView(
                f.ref().toString(),
                f.addressee() == null ? null : parties.of(f.addressee()),
                f.step(),
                texts.orNull(f.text()),
                f.due() == null ? null : due(f.due()),
                f.to() == null ? null : parties.of(f.to()));
    }

    private static AmountView amount(Amount amount) {
        return new AmountView(amount.hedge(), amount.value(), Texts.plain(amount.unit()));
    }

    private static DueView due(Due due) {
        String words = Texts.plain(due.words());
        if (due instanceof Due.OnDate onDate) {
            return new DueView("ON_DATE", onDate.date(), words);
        }
        if (due instanceof Due.NextMeeting) {
            return new DueView("NEXT_MEETING", null, words);
        }
        if (due instanceof Due.PeriodEnd period) {
            return new DueView("PERIOD_END", period.end(), words);
        }
        if (due instanceof Due.Ongoing) {
            return new DueView("ONGOING", null, words);
        }
        return new DueView(words.isEmpty() ? "NONE" : "WORDS", null, words);
    }

    private DetailView details(Details details) {
        return new DetailView(
                texts.orNull(details.place()),
                texts.orNull(details.targetGroup()),
                details.pillar(),
                texts.orNull(details.indicator()),
                texts.orNull(details.funding()));
    }

    private static @Nullable String id(@Nullable RecordId id) {
        return id == null ? null : id.shortForm();
    }
}
