package al.krat.template.compose;

import al.krat.domain.Bodies;
import al.krat.domain.Committee;
import al.krat.domain.Decision;
import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.domain.Named;
import al.krat.domain.Roll;
import al.krat.domain.Seat;
import al.krat.domain.Speaker;
import al.krat.language.Folding;
import al.krat.language.Gender;
import al.krat.language.Language;
import al.krat.template.PackFacts;
import al.krat.template.view.ItemView;
import al.krat.template.view.MinutesView;
import al.krat.template.view.NextView;
import al.krat.template.view.PersonView;
import al.krat.template.view.SignatoryView;
import al.krat.template.view.TextView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting becomes the view of its minutes. What the edition may not show is projected away first. */
public final class MinutesComposer {

    private final PackFacts facts;
    private final Committee committee;
    private final Texts texts;

    /**
     * @param facts the pack's letterhead and signatories
     * @param committee who the parties are
     * @param language of the document
     */
    public MinutesComposer(PackFacts facts, Committee committee, Language language) {
        this(facts, committee, language, null);
    }

    /**
     * @param facts the pack's letterhead and signatories
     * @param committee who the parties are
     * @param language of the document
     * @param note what stands in the place of a text that nobody has translated, where the document stands beside the
     *     one in Albanian; null where it stands alone
     */
    public MinutesComposer(PackFacts facts, Committee committee, Language language, @Nullable String note) {
        this.facts = facts;
        this.committee = committee;
        this.texts = new Texts(language, note);
    }

    /** Composes one edition; {@code draft} marks papers made from input with errors. */
    public MinutesView compose(Meeting whole, Edition edition, boolean draft) {
        Meeting meeting = whole.in(edition);
        var names = new TypedNames(meeting, committee);
        var parties = new Parties(committee, names, day(meeting), texts, edition == Edition.PUBLIC);
        var roll = Roll.of(meeting, committee);
        var items = new ItemComposer(parties, texts);
        List<ItemView> agenda = items.items(meeting.items());
        var attendance = new AttendanceComposer(roll, meeting.chair(), parties, texts);
        var sitting = new SittingComposer(committee, parties, texts, texts.language());
        return new MinutesView(
                sitting.letterhead(meeting, facts),
                sitting.sitting(meeting),
                attendance.attendance(agenda),
                attendance.quorum(),
                agenda,
                agendaDecided(meeting),
                items.decisions,
                items.recommendations,
                items.commitments,
                items.activities,
                next(meeting),
                signatories(meeting, parties),
                meeting.attachments().stream().map(a -> texts.name(a.title())).toList(),
                draft,
                edition == Edition.INTERNAL);
    }

    /** The day that decides on the names of institutions: the meeting's, else the end of the period it looks at. */
    private static @Nullable LocalDate day(Meeting meeting) {
        return meeting.date() == null && meeting.period() != null
                ? meeting.period().lastDay()
                : meeting.date();
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

    private List<SignatoryView> signatories(Meeting meeting, Parties parties) {
        var views = new ArrayList<SignatoryView>();
        String body = meeting.bodies().isEmpty()
                ? ""
                : Bodies.shortName(meeting.bodies().get(0));
        for (PackFacts.Signatory signatory : facts.signatories()) {
            if (!signatory.signs("minutes", body)) {
                continue;
            }
            String role = signatory.role();
            Named named = named(signatory, meeting, parties);
            PersonView view = parties.person(named);
            if (signatory.name() != null) {
                view = new PersonView(null, signatory.name(), null, null, null);
            }
            views.add(new SignatoryView(
                    role,
                    signatory.label(),
                    gender(role, named, meeting, parties),
                    view == null ? null : nameOnly(view),
                    texts.language() == Language.ALBANIAN ? null : Language.ALBANIAN.tag()));
        }
        return views;
    }

    /** Of who signs; of the chair the office tells without a person, «Prefektja». */
    private static Gender gender(String role, @Nullable Named named, Meeting meeting, Parties parties) {
        Speaker chair = meeting.chair();
        return role.equals("CHAIR") && chair != null ? parties.gender(chair.party(), named) : Parties.gender(named);
    }

    private @Nullable Named named(PackFacts.Signatory signatory, Meeting meeting, Parties parties) {
        return switch (signatory.role()) {
            case "CHAIR" -> parties.acting(meeting.chair(), Seat.Role.CHAIR);
            case "KEEPER" -> parties.acting(meeting.keeper(), Seat.Role.SECRETARY);
            case "SEAT" ->
                committee.seats().stream()
                        .filter(seat -> seat.key().equals(signatory.seat()))
                        .findFirst()
                        .map(parties::holder)
                        .orElse(null);
            default -> null;
        };
    }

    private static @Nullable PersonView nameOnly(PersonView person) {
        return person.name() == null
                ? null
                : new PersonView(person.address(), person.name(), null, person.gender(), null);
    }
}
