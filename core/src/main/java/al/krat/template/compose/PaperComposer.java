package al.krat.template.compose;

import al.krat.domain.Activity;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Entry;
import al.krat.domain.Meeting;
import al.krat.domain.Recommendation;
import al.krat.language.Language;
import al.krat.ledger.Standing;
import al.krat.template.PackFacts;
import al.krat.template.view.PartyView;
import al.krat.template.view.paper.AgendaView;
import al.krat.template.view.paper.AttendanceSheetView;
import al.krat.template.view.paper.CoverLetterView;
import al.krat.template.view.paper.ExtractView;
import al.krat.template.view.paper.InvitationView;
import al.krat.template.view.paper.LateView;
import al.krat.template.view.paper.NoticeView;
import al.krat.template.view.paper.ReminderView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A meeting becomes the views of the papers around it. What the edition may not show is projected away first. */
public final class PaperComposer {

    private final PackFacts facts;
    private final Committee committee;
    private final Texts texts;

    /**
     * @param facts the pack's letterhead and signatories
     * @param committee who the parties are
     * @param language of the document
     * @param note what stands in the place of a text that nobody has translated, where the document stands beside the
     *     one in Albanian; null where it stands alone
     */
    public PaperComposer(PackFacts facts, Committee committee, Language language, @Nullable String note) {
        this.facts = facts;
        this.committee = committee;
        this.texts = new Texts(language, note);
    }

    /** The invitation, which says only what the public may read, as it leaves the house. */
    public InvitationView invitation(Meeting whole, PaperSettings settings) {
        MeetingParts parts = letter(whole);
        return new InvitationView(
                parts.letterhead(settings.day()),
                parts.sitting(),
                parts.institution(settings.institution()),
                settings.confirmBy(),
                parts.points(),
                parts.annexes(),
                parts.signatories("invitation"),
                settings.draft());
    }

    public AgendaView agenda(Meeting whole, PaperSettings settings) {
        MeetingParts parts = parts(whole, settings.edition());
        return new AgendaView(
                parts.letterhead(settings.day()),
                parts.sitting(),
                parts.points(),
                settings.draft(),
                settings.edition() == Edition.INTERNAL);
    }

    public AttendanceSheetView attendanceSheet(Meeting whole, PaperSettings settings) {
        return new SheetComposer(parts(whole, settings.edition()), committee).sheet(settings);
    }

    /** The notice; whatever edition is asked for, it is the public's. */
    public NoticeView notice(Meeting whole, PaperSettings settings) {
        return new NoticeComposer(parts(whole, Edition.PUBLIC), committee).notice(settings);
    }

    /**
     * What a meeting asks of an institution.
     *
     * @throws NullPointerException where the settings name none
     */
    public ExtractView extract(Meeting whole, PaperSettings settings) {
        MeetingParts parts = letter(whole);
        String to = Objects.requireNonNull(settings.institution());
        Meeting meeting = parts.meeting;
        var addressed = Addressed.of(meeting, committee);
        var items = new ItemComposer(parts.parties, texts);
        items.items(meeting.items());
        Predicate<Entry> wanted = entry -> addressed.concerns(entry, to);
        return new ExtractView(
                parts.letterhead(settings.day()),
                parts.sitting(),
                addressee(parts, to),
                some(meeting.all(Recommendation.class), items.recommendations, wanted),
                some(meeting.all(Commitment.class), items.commitments, wanted),
                some(meeting.all(Activity.class), items.activities, wanted),
                parts.signatories("extract"),
                settings.draft());
    }

    /**
     * The letter that an extract is sent with.
     *
     * @throws NullPointerException where the settings name no institution
     */
    public CoverLetterView coverLetter(Meeting whole, PaperSettings settings) {
        MeetingParts parts = letter(whole);
        return new CoverLetterView(
                parts.letterhead(settings.day()),
                parts.sitting(),
                addressee(parts, Objects.requireNonNull(settings.institution())),
                parts.signatories("cover-letter"),
                settings.draft());
    }

    /**
     * The letter about what an institution is late with, in the words that others may read.
     *
     * @throws NullPointerException where the settings name no day or no institution
     */
    public ReminderView reminder(List<Standing> late, PaperSettings settings) {
        LocalDate day = Objects.requireNonNull(settings.day());
        MeetingParts parts = letter(Meeting.builder().body(Body.KRAT).date(day).build());
        return new ReminderView(
                parts.letterhead(day),
                parts.sitting(),
                addressee(parts, Objects.requireNonNull(settings.institution())),
                late.stream().map(this::late).toList(),
                settings.confirmBy(),
                parts.signatories("reminder"),
                settings.draft());
    }

    private LateView late(Standing standing) {
        return new LateView(
                standing.matter().id().shortForm(),
                texts.of(standing.matter().text().forPublic()),
                standing.matter().made(),
                Objects.requireNonNull(standing.deadline()),
                (int) standing.daysLate());
    }

    /** The views of those entries that are wanted; both lists are in reading order. */
    private static <E extends Entry, V> List<V> some(List<E> entries, List<V> views, Predicate<Entry> wanted) {
        var some = new ArrayList<V>();
        for (int i = 0; i < entries.size(); i++) {
            if (wanted.test(entries.get(i))) {
                some.add(views.get(i));
            }
        }
        return some;
    }

    private static PartyView addressee(MeetingParts parts, String institution) {
        return Objects.requireNonNull(parts.institution(institution));
    }

    /** Letters say what the public may read, and who signs them. */
    private MeetingParts letter(Meeting whole) {
        return new MeetingParts(whole.in(Edition.PUBLIC), facts, committee, texts, false);
    }

    private MeetingParts parts(Meeting whole, Edition edition) {
        return new MeetingParts(whole.in(edition), facts, committee, texts, edition == Edition.PUBLIC);
    }
}
