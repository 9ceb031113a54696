package al.krat.template.compose;

import al.krat.domain.Activity;
import al.krat.domain.Bodies;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.PartyGroup;
import al.krat.domain.Recommendation;
import al.krat.domain.When;
import al.krat.language.Lists;
import al.krat.ledger.calendar.Calendar;
import al.krat.ledger.calendar.CalendarItem;
import al.krat.ledger.calendar.Occurrence;
import al.krat.ledger.calendar.Subject;
import al.krat.template.view.CalendarRowView;
import al.krat.template.view.DeadlineView;
import al.krat.template.view.DetailView;
import al.krat.template.view.ExceptionView;
import al.krat.template.view.PartyView;
import al.krat.template.view.TextView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Items of a calendar as rows of its lists. */
final class CalendarRows {

    private final Calendar calendar;
    private final Parties parties;
    private final Texts texts;
    private final Settled settled;

    CalendarRows(Calendar calendar, Parties parties, Texts texts) {
        this.calendar = calendar;
        this.parties = parties;
        this.texts = texts;
        this.settled = new Settled(parties, texts, Matters.UNKNOWN);
    }

    /** Who meets, of a meeting; else null. */
    @Nullable String bodies(CalendarItem item) {
        if (!(item.subject() instanceof Subject.Sitting sitting)) {
            return null;
        }
        List<Body> bodies = sitting.meeting().bodies();
        return Lists.join(
                (bodies.isEmpty() ? List.of(Body.KRAT) : bodies)
                        .stream().map(Bodies::shortName).toList(),
                texts.language());
    }

    /** What an item is about; null of a meeting without a topic. */
    @Nullable TextView text(CalendarItem item) {
        if (item.subject() instanceof Subject.Sitting sitting) {
            return texts.orNull(sitting.meeting().topic());
        }
        return texts.of(
                item.subject() instanceof Subject.Joint joint
                        ? joint.activity().text()
                        : ((Subject.Owed) item.subject()).text());
    }

    @Nullable PartyView lead(CalendarItem item) {
        return item.lead() == null ? null : parties.of(item.lead());
    }

    /** Who answers for an item; several, each on their own, of a recommendation or task to several. */
    List<PartyView> leads(CalendarItem item) {
        if (item.lead() != null) {
            return List.of(parties.of(item.lead()));
        }
        Entry record = item.subject() instanceof Subject.Owed owed ? owed.record() : null;
        if (record instanceof Commitment commitment && commitment.lead() != null) {
            return List.of(parties.of(commitment.lead()));
        }
        if (!(record instanceof Recommendation recommendation)) {
            return List.of();
        }
        return recommendation.addressees().isEmpty()
                ? List.of(parties.of(new Party.Group(PartyGroup.MEMBERS, "")))
                : parties.of(recommendation.addressees());
    }

    List<PartyView> partners(CalendarItem item) {
        return parties.of(item.partners());
    }

    DetailView details(CalendarItem item) {
        if (item.subject() instanceof Subject.Sitting sitting) {
            return settled.details(new Details(sitting.meeting().place(), null, null, null, null));
        }
        return settled.details(
                item.subject() instanceof Subject.Joint joint
                        ? joint.activity().details()
                        : ((Subject.Owed) item.subject()).details());
    }

    DeadlineView deadline(CalendarItem item, int number) {
        var record = ((Subject.Owed) item.subject()).record();
        Due due = record instanceof Commitment commitment ? commitment.due() : ((Recommendation) record).due();
        return new DeadlineView(
                number,
                Settled.id(item.id()),
                item.isUndated() ? null : item.occurrences().get(0).first(),
                settled.due(due),
                texts.of(((Subject.Owed) item.subject()).text()),
                leads(item),
                partners(item),
                item.progress());
    }

    CalendarRowView row(CalendarItem item, int number) {
        return item.subject() instanceof Subject.Sitting sitting
                ? meeting(item, sitting.meeting(), number)
                : activity(item, ((Subject.Joint) item.subject()).activity(), number);
    }

    private CalendarRowView meeting(CalendarItem item, Meeting meeting, int number) {
        return new CalendarRowView(
                number,
                Settled.id(item.id()),
                bodies(item),
                text(item),
                meeting.date(),
                null,
                meeting.start(),
                meeting.end(),
                "",
                null,
                null,
                List.of(),
                null,
                List.of(),
                details(item),
                item.progress());
    }

    private CalendarRowView activity(CalendarItem item, Activity activity, int number) {
        When when = activity.when();
        Occurrence time = item.isUndated() ? null : item.occurrences().get(0);
        boolean series = item.occurrences().size() > 1;
        boolean moved = time != null && time.isMoved() && !series;
        TextView words = texts.when(when);
        boolean said = time == null || (!(when instanceof When.OnDay) && !moved);
        LocalDate first = time == null ? null : series ? time.planned() : time.first();
        return new CalendarRowView(
                number,
                Settled.id(item.id()),
                null,
                texts.of(activity.text()),
                first,
                first == null || !(time != null && time.isLong()) ? null : first.plusDays(days(time)),
                time == null ? null : time.start(),
                time == null ? null : time.end(),
                said ? words.words() : "",
                words.lang(),
                activity.recurrence() == null ? null : texts.recurrence(activity.recurrence()),
                exceptions(item),
                lead(item),
                partners(item),
                details(item),
                item.progress());
    }

    private static long days(Occurrence time) {
        return time.last().toEpochDay() - time.first().toEpochDay();
    }

    private List<ExceptionView> exceptions(CalendarItem item) {
        boolean series = item.occurrences().size() > 1;
        Stream<Occurrence> within = item.within(calendar.from(), calendar.to()).stream();
        return within.filter(time -> time.isMoved() || (series && !time.isOn()))
                .map(time -> new ExceptionView(time.planned(), time.isOn() ? time.first() : null))
                .toList();
    }
}
