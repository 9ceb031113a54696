package al.krat.template.compose;

import al.krat.domain.AttendanceEvent;
import al.krat.domain.Commitment;
import al.krat.domain.Committee;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Recommendation;
import al.krat.domain.Seat;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import al.krat.language.Case;
import al.krat.language.Declension;
import al.krat.language.Folding;
import al.krat.language.Gender;
import al.krat.language.Noun;
import al.krat.language.People;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that a meeting's own notes use. Near a change of name whose date nobody has confirmed, a document says the
 * typed name and not the one of the list; the first mention decides for the whole document.
 */
final class TypedNames {

    private static final List<Case> CASES = List.of(Case.NOMINATIVE, Case.DATIVE, Case.ACCUSATIVE);

    /** So many letters tell «Koordinatorja» from «Sekretarja». */
    private static final int STEM = 5;

    private final Map<String, String> first = new HashMap<>();
    private final Set<String> women = new HashSet<>();
    private final Committee committee;

    TypedNames(Meeting meeting, Committee committee) {
        this.committee = committee;
        for (AttendanceEvent fact : meeting.attendance()) {
            note(fact.who().party());
            holder(fact.who().party(), fact.who().person());
        }
        for (Statement statement : meeting.all(Statement.class)) {
            for (Speaker speaker : statement.speakers()) {
                note(speaker.party());
                holder(speaker.party(), null);
            }
        }
        Stream.of(meeting.chair(), meeting.keeper())
                .filter(Objects::nonNull)
                .forEach(speaker -> holder(speaker.party(), speaker.person()));
        Stream.of(
                        meeting.all(Commitment.class).stream().map(Commitment::lead),
                        meeting.all(Commitment.class).stream().flatMap(each -> each.partners().stream()),
                        meeting.all(Recommendation.class).stream().flatMap(each -> each.addressees().stream()))
                .flatMap(parties -> parties)
                .filter(Objects::nonNull)
                .forEach(party -> holder(party, null));
        for (Seat seat : committee.seats()) {
            committee
                    .person(seat.holder())
                    .filter(person -> seat.on(meeting.date()) && Parties.gender(person.name()) == Gender.FEMININE)
                    .ifPresent(person -> women.add(seat.institution()));
        }
    }

    private void note(Party party) {
        if (party instanceof Party.Known known && !known.words().isBlank()) {
            first.putIfAbsent(known.institution(), known.words());
        }
    }

    /** Notes an office that a woman holds: its name was typed so, or its holder is named as one. */
    private void holder(Party party, @Nullable Named person) {
        if (party instanceof Party.Known known
                && (Parties.gender(person) == Gender.FEMININE
                        || committee
                                .institution(known.institution())
                                .filter(its -> isFeminine(its, known.words()))
                                .isPresent())) {
            women.add(known.institution());
        }
    }

    private static boolean isFeminine(Institution institution, String words) {
        String wanted = Folding.fold(words);
        return institution.feminine().stream().anyMatch(noun -> CASES.stream()
                .map(c -> Folding.fold(noun.in(c)))
                .anyMatch(form -> wanted.equals(form) || wanted.startsWith(form + " ")));
    }

    /** Whether a woman holds the office, as far as these notes tell. */
    boolean isWoman(Party party) {
        if (party instanceof Party.Typed) {
            return People.told(party.words()) == Gender.FEMININE;
        }
        return party instanceof Party.Known known
                && women.contains(known.institution())
                && committee
                        .institution(known.institution())
                        .filter(its -> !its.feminine().isEmpty())
                        .isPresent();
    }

    /** The name of an institution on a day, as this document says it. */
    Noun of(Institution institution, @Nullable LocalDate day) {
        return women.contains(institution.key()) && !institution.feminine().isEmpty()
                ? feminine(institution, asHeld(institution, day))
                : asHeld(institution, day);
    }

    private static Noun feminine(Institution institution, Noun name) {
        String stem =
                name.nominative().substring(0, Math.min(STEM, name.nominative().length()));
        return institution.feminine().stream()
                .filter(noun -> noun.nominative().startsWith(stem))
                .findFirst()
                .orElse(institution.feminine().get(0));
    }

    /** The name that the notes or the list give, whoever holds the office. */
    Noun asHeld(Institution institution, @Nullable LocalDate day) {
        String typed = first.get(institution.key());
        if (typed == null || !institution.isNameUnsureOn(day)) {
            return institution.nameOn(day);
        }
        return declined(institution, typed).orElseGet(() -> institution.nameOn(day));
    }

    /** The dated name or the alias that the typed words are a form of. */
    private static Optional<Noun> declined(Institution institution, String typed) {
        String wanted = Folding.fold(typed);
        Stream<Noun> names = institution.names().stream().map(Institution.Name::noun);
        Stream<Noun> aliases = institution.aliases().stream().flatMap(alias -> Declension.derive(alias).stream());
        return Stream.concat(names, aliases)
                .filter(noun -> CASES.stream().anyMatch(c -> isSaid(noun.in(c), wanted)))
                .findFirst();
    }

    /** With the place that follows the name or without it. */
    private static boolean isSaid(String name, String wanted) {
        String folded = Folding.fold(name);
        return folded.equals(wanted) || folded.startsWith(wanted + " ") && wanted.indexOf(' ') > 0;
    }
}
