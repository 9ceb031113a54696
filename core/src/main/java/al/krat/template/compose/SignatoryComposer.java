package al.krat.template.compose;

import al.krat.domain.Bodies;
import al.krat.domain.Committee;
import al.krat.domain.Meeting;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Seat;
import al.krat.domain.Speaker;
import al.krat.language.Gender;
import al.krat.language.Language;
import al.krat.language.Titles;
import al.krat.template.PackFacts;
import al.krat.template.view.PersonView;
import al.krat.template.view.SignatoryView;
import al.krat.template.view.TextView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who signs a paper of a meeting, in the order of the pack. */
record SignatoryComposer(PackFacts facts, Committee committee, Parties parties, Texts texts) {

    /** @param document the template's name, by which a pack says who signs what */
    List<SignatoryView> signatories(String document, Meeting meeting) {
        String body = meeting.bodies().isEmpty()
                ? ""
                : Bodies.shortName(meeting.bodies().get(0));
        return facts.signatories().stream()
                .filter(signatory -> signatory.signs(document, body))
                .map(signatory -> signatory(signatory, meeting))
                .toList();
    }

    private SignatoryView signatory(PackFacts.Signatory signatory, Meeting meeting) {
        Named named = named(signatory, meeting);
        PersonView view = parties.person(named);
        if (signatory.name() != null) {
            view = new PersonView(null, signatory.name(), null, null, null);
        }
        return new SignatoryView(
                signatory.role(),
                signatory.label(),
                gender(signatory.role(), named, meeting),
                view == null ? null : nameOnly(view),
                texts.language() == Language.ALBANIAN ? null : Language.ALBANIAN.tag(),
                signatory.role().equals("CHAIR") && signatory.label() == null ? office(meeting) : null);
    }

    private @Nullable TextView office(Meeting meeting) {
        return Addressed.chair(meeting, committee)
                .map(key -> parties.of(Party.known(key, key)))
                .map(office -> new TextView(Titles.upper(office.name().nominative()), office.lang()))
                .orElse(null);
    }

    /** Of who signs; of the chair the office tells without a person, «Prefektja». */
    private Gender gender(String role, @Nullable Named named, Meeting meeting) {
        Speaker chair = meeting.chair();
        return role.equals("CHAIR") && chair != null ? parties.gender(chair.party(), named) : Parties.gender(named);
    }

    private @Nullable Named named(PackFacts.Signatory signatory, Meeting meeting) {
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
