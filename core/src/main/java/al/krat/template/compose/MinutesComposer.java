package al.krat.template.compose;

import al.krat.domain.Committee;
import al.krat.domain.Decision;
import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.domain.Roll;
import al.krat.language.Folding;
import al.krat.language.Language;
import al.krat.ledger.History;
import al.krat.template.PackFacts;
import al.krat.template.view.ItemView;
import al.krat.template.view.MinutesView;
import al.krat.template.view.NextView;
import al.krat.template.view.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting becomes the view of its minutes. What the edition may not show is projected away first. */
public final class MinutesComposer {

    private final PackFacts facts;
    private final Committee committee;
    private final Texts texts;
    private final @Nullable History history;

    /**
     * @param facts the pack's letterhead and signatories
     * @param committee who the parties are
     * @param language of the document
     */
    public MinutesComposer(PackFacts facts, Committee committee, Language language) {
        this(facts, committee, language, null, null);
    }

    /**
     * @param facts the pack's letterhead and signatories
     * @param committee who the parties are
     * @param language of the document
     * @param note what stands in the place of a text that nobody has translated, where the document stands beside the
     *     one in Albanian; null where it stands alone
     * @param history what is recorded, so that follow-ups say what they are about; null where no ledger is at hand
     */
    public MinutesComposer(
            PackFacts facts, Committee committee, Language language, @Nullable String note, @Nullable History history) {
        this.history = history;
        this.facts = facts;
        this.committee = committee;
        this.texts = new Texts(language, note);
    }

    /** Composes one edition; {@code draft} marks papers made from input with errors. */
    public MinutesView compose(Meeting whole, Edition edition, boolean draft) {
        Meeting meeting = whole.in(edition);
        var parts = new MeetingParts(meeting, facts, committee, texts, edition == Edition.PUBLIC);
        var items =
                new ItemComposer(parts.parties, texts, new Matters(history, meeting.date(), edition == Edition.PUBLIC));
        List<ItemView> agenda = items.items(meeting.items());
        var attendance = new AttendanceComposer(Roll.of(meeting, committee), meeting.chair(), parts.parties, texts);
        return new MinutesView(
                parts.letterhead(),
                parts.sitting(),
                attendance.attendance(agenda),
                attendance.quorum(),
                agenda,
                agendaDecided(meeting),
                items.decisions,
                items.recommendations,
                items.commitments,
                items.activities,
                next(meeting),
                parts.signatories("minutes"),
                parts.annexes(),
                draft,
                edition == Edition.INTERNAL);
    }

    /** Whether some decision speaks of the agenda: then the minutes need no blank for its approval. */
    private static boolean agendaDecided(Meeting meeting) {
        return meeting.all(Decision.class).stream()
                .map(decision -> Folding.fold(decision.text().text()))
                .anyMatch(words -> words.contains("rendi i dites") || words.contains("rendin e dites"));
    }

    private NextView next(Meeting meeting) {
        var next = meeting.next();
        if (next == null) {
            return new NextView(null, null, "", null);
        }
        TextView said = texts.typed(next.words());
        return new NextView(next.date(), next.time(), said.words(), said.lang());
    }
}
