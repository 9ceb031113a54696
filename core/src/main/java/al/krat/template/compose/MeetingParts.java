package al.krat.template.compose;

import al.krat.domain.AgendaItem;
import al.krat.domain.Committee;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import al.krat.template.PackFacts;
import al.krat.template.view.LetterheadView;
import al.krat.template.view.PartyView;
import al.krat.template.view.SignatoryView;
import al.krat.template.view.SittingView;
import al.krat.template.view.TextView;
import al.krat.template.view.paper.PointView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts that the papers of one meeting share: letterhead, who met and when, the points, who signs. */
final class MeetingParts {

    final Meeting meeting;
    final Parties parties;
    final Texts texts;
    private final PackFacts facts;
    private final Committee committee;
    private final SittingComposer sitting;

    /**
     * @param meeting what the edition shows of it
     * @param unnamed whether people whom the public may not know go without their names
     */
    MeetingParts(Meeting meeting, PackFacts facts, Committee committee, Texts texts, boolean unnamed) {
        this.meeting = meeting;
        this.facts = facts;
        this.committee = committee;
        this.texts = texts;
        this.parties = new Parties(committee, new TypedNames(meeting, committee), day(meeting), texts, unnamed);
        this.sitting = new SittingComposer(committee, parties, texts, texts.language());
    }

    /** The day that decides on the names of institutions: the meeting's, else the end of the period it looks at. */
    private static @Nullable LocalDate day(Meeting meeting) {
        return meeting.date() == null && meeting.period() != null
                ? meeting.period().lastDay()
                : meeting.date();
    }

    /** The letterhead of the minutes, with their number and the day of the meeting. */
    LetterheadView letterhead() {
        return sitting.letterhead(meeting, facts, meeting.protocol(), meeting.date());
    }

    /** The letterhead of another paper, whose number the protocol office has yet to give. */
    LetterheadView letterhead(@Nullable LocalDate ofPaper) {
        return sitting.letterhead(meeting, facts, null, ofPaper);
    }

    SittingView sitting() {
        return sitting.sitting(meeting);
    }

    /** @param document the template's name */
    List<SignatoryView> signatories(String document) {
        return new SignatoryComposer(facts, committee, parties, texts).signatories(document, meeting);
    }

    List<TextView> annexes() {
        return meeting.attachments().stream().map(a -> texts.name(a.title())).toList();
    }

    /** An institution by its key; null stays null. */
    @Nullable PartyView institution(@Nullable String key) {
        return key == null ? null : parties.of(Party.known(key, key));
    }

    List<PointView> points() {
        return points(meeting.items(), "");
    }

    private List<PointView> points(List<AgendaItem> items, String prefix) {
        var views = new ArrayList<PointView>();
        for (AgendaItem item : items) {
            String number = prefix + (views.size() + 1);
            views.add(new PointView(
                    number,
                    texts.name(item.title()),
                    item.title().isBlank(),
                    reporters(item),
                    points(item.subItems(), number + ".")));
        }
        return views;
    }

    /** Who leads the first statement; points of nobody come after it. */
    private List<PartyView> reporters(AgendaItem item) {
        List<Speaker> speakers = item.entries().stream()
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .findFirst()
                .map(Statement::speakers)
                .orElse(List.of());
        return speakers.stream()
                .map(speaker -> parties.of(speaker.party(), speaker.person()))
                .toList();
    }
}
