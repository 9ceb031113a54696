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
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
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
import al.krat.template.view.TextView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a meeting settles, as templates see it: decisions, recommendations, commitments, activities, figures. */
record Settled(Parties parties, Texts texts, Matters matters) {

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
                details(c.details(), c.target()),
                c.replaces().stream().map(RecordId::shortForm).toList());
    }

    ActivityView activity(Activity a, int number) {
        List<Party> who = a.institutions();
        When when = a.when();
        When.OnDay day = when instanceof When.OnDay onDay ? onDay : null;
        When.Between days = when instanceof When.Between between ? between : null;
        TextView time = texts.when(when);
        return new ActivityView(
                number,
                id(a.id()),
                day != null ? day.day() : days != null ? days.first() : null,
                days != null ? days.last() : null,
                day != null ? day.start() : null,
                time.words(),
                a.recurrence() == null ? null : texts.recurrence(a.recurrence()),
                texts.of(a.text()),
                who.isEmpty() ? null : parties.of(who.get(0)),
                who.isEmpty() ? List.of() : parties.of(who.subList(1, who.size())),
                details(a.details()),
                time.lang());
    }

    ObservationView observation(Observation o) {
        TextView indicator = texts.typed(o.indicator());
        return new ObservationView(
                indicator.words(),
                o.amount() == null ? null : amount(o.amount()),
                o.parts().stream().map(this::amount).toList(),
                o.source() == null ? null : parties.of(o.source()),
                indicator.lang());
    }

    FollowUpView followUp(FollowUp f) {
        return new FollowUpView(
                f.ref().toString(),
                f.addressee() == null ? null : parties.of(f.addressee()),
                f.step(),
                texts.orNull(f.text()),
                f.due() == null ? null : due(f.due()),
                f.to() == null ? null : parties.of(f.to()),
                matters.view(f, parties, texts),
                f.ref().kind() == RecordKind.ACTIVITY);
    }

    private AmountView amount(Amount amount) {
        TextView unit = texts.typed(amount.unit(), amount.value());
        return new AmountView(amount.hedge(), amount.value(), unit.words(), unit.lang());
    }

    DueView due(Due due) {
        TextView said = texts.typed(due.words());
        String words = said.words();
        String kind = due instanceof Due.OnDate
                ? "ON_DATE"
                : due instanceof Due.NextMeeting
                        ? "NEXT_MEETING"
                        : due instanceof Due.PeriodEnd
                                ? "PERIOD_END"
                                : due instanceof Due.Ongoing ? "ONGOING" : words.isEmpty() ? "NONE" : "WORDS";
        LocalDate date = due instanceof Due.OnDate onDate
                ? onDate.date()
                : due instanceof Due.PeriodEnd period ? period.end() : null;
        return new DueView(kind, date, words, said.lang());
    }

    DetailView details(Details details) {
        return details(details, null);
    }

    /** @param target the figure that the indicator's own words may say; it is not said twice */
    private DetailView details(Details details, @Nullable Amount target) {
        return new DetailView(
                texts.nameOrNull(details.place()),
                texts.orNull(details.targetGroup()),
                details.pillar(),
                isSaid(details.indicator(), target) ? null : texts.orNull(details.indicator()),
                texts.orNull(details.funding()));
    }

    private static boolean isSaid(@Nullable Prose indicator, @Nullable Amount target) {
        return indicator != null
                && target != null
                && digits(indicator.text()).equals(digits(target.value().toPlainString()));
    }

    private static String digits(String words) {
        var digits = new StringBuilder();
        words.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    static @Nullable String id(@Nullable RecordId id) {
        return id == null ? null : id.shortForm();
    }
}
