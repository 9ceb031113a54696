package al.krat.template.compose;

import al.krat.domain.Bodies;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.domain.Period;
import al.krat.language.Language;
import al.krat.language.Noun;
import al.krat.ledger.calendar.Calendar;
import al.krat.ledger.calendar.CalendarItem;
import al.krat.template.PackFacts;
import al.krat.template.view.CalendarRowView;
import al.krat.template.view.CalendarView;
import al.krat.template.view.DeadlineView;
import al.krat.template.view.DetailView;
import al.krat.template.view.PartyView;
import al.krat.template.view.SignatoryView;
import al.krat.template.view.TextView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A calendar becomes the view of its document. What the edition may not show was projected away before. */
public final class CalendarComposer {

    private static final String DOCUMENT = "calendar";
    private static final int WEEK = 7;

    private final PackFacts facts;
    private final Committee committee;
    private final Texts texts;
    private final Edition edition;
    private final Calendar calendar;
    private final Parties parties;
    private final CalendarRows rows;

    /**
     * @param facts the pack's letterhead and signatories
     * @param committee who the parties are
     * @param language of the document
     * @param note what stands in the place of a text that nobody has translated, where the document stands beside the
     *     one in Albanian; null where it stands alone
     * @param whole the calendar
     * @param edition what of it is shown
     */
    public CalendarComposer(
            PackFacts facts,
            Committee committee,
            Language language,
            @Nullable String note,
            Calendar whole,
            Edition edition) {
        this.facts = facts;
        this.committee = committee;
        this.texts = new Texts(language, note);
        this.edition = edition;
        this.calendar = whole.in(edition);
        var names = new TypedNames(Meeting.builder().build(), committee);
        this.parties = new Parties(committee, names, calendar.from(), texts, edition == Edition.PUBLIC);
        this.rows = new CalendarRows(calendar, parties, texts);
    }

    /** Composes the document; {@code draft} marks it PROJEKT. */
    public CalendarView compose(boolean draft) {
        Meeting paper = Meeting.builder().body(Body.KRAT).date(calendar.asOf()).build();
        var sitting = new SittingComposer(committee, parties, texts, texts.language());
        Noun body = sitting.sitting(paper).body();
        var months = new MonthComposer(calendar, rows, texts.language());
        LocalDate monday = calendar.from().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new CalendarView(
                sitting.letterhead(paper, facts, null, calendar.asOf()),
                body,
                Bodies.shortName(Body.KRAT),
                sitting.sitting(paper).bodiesFull(),
                calendar.from(),
                calendar.to(),
                period(),
                IntStream.range(0, WEEK).mapToObj(monday::plusDays).toList(),
                months.months(),
                rows(false),
                rows(true),
                deadlines(),
                calendar.namedDays().stream().map(months::named).toList(),
                signatories(paper),
                draft,
                edition == Edition.INTERNAL);
    }

    /** The days as whole months, or null. */
    private @Nullable Period period() {
        YearMonth from = YearMonth.from(calendar.from());
        YearMonth to = YearMonth.from(calendar.to());
        boolean whole = calendar.from().equals(from.atDay(1)) && calendar.to().equals(to.atEndOfMonth());
        return whole ? new Period(from, to) : null;
    }

    private List<CalendarRowView> rows(boolean undated) {
        List<CalendarRowView> views = new ArrayList<>();
        for (CalendarItem item : calendar.items()) {
            if (!item.isDeadline() && item.isUndated() == undated) {
                views.add(rows.row(item, views.size() + 1));
            }
        }
        return views;
    }

    private List<DeadlineView> deadlines() {
        List<DeadlineView> views = new ArrayList<>();
        for (CalendarItem item : calendar.items()) {
            if (item.isDeadline()) {
                views.add(rows.deadline(item, views.size() + 1));
            }
        }
        return views;
    }

    /** Who signs; nobody keeps the minutes of a calendar. */
    private List<SignatoryView> signatories(Meeting paper) {
        return new SignatoryComposer(facts, committee, parties, texts)
                .signatories(DOCUMENT, paper).stream()
                        .filter(signatory -> !signatory.role().equals("KEEPER"))
                        .toList();
    }

    /** The items that the edition shows, in order. */
    public List<CalendarItem> items() {
        return calendar.items();
    }

    /** What an item is about; null of a meeting without a topic. */
    public @Nullable TextView text(CalendarItem item) {
        return rows.text(item);
    }

    /** Who meets, of a meeting; else null. */
    public @Nullable String bodies(CalendarItem item) {
        return rows.bodies(item);
    }

    /** Who answers for an item. */
    public List<PartyView> leads(CalendarItem item) {
        return rows.leads(item);
    }

    /** Who takes part in it besides. */
    public List<PartyView> partners(CalendarItem item) {
        return rows.partners(item);
    }

    /** What sub-keys say of it. */
    public DetailView details(CalendarItem item) {
        return rows.details(item);
    }
}
