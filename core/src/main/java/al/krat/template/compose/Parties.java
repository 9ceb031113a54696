package al.krat.template.compose;

import al.krat.domain.Committee;
import al.krat.domain.Institution;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Seat;
import al.krat.domain.Speaker;
import al.krat.domain.Visibility;
import al.krat.language.Declension;
import al.krat.language.Gender;
import al.krat.language.Language;
import al.krat.language.Noun;
import al.krat.template.view.PartyView;
import al.krat.template.view.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parties and people as documents name them on a day. */
final class Parties {

    private final Committee committee;
    private final TypedNames names;
    private final @Nullable LocalDate day;
    private final Language language;
    private final boolean publicEdition;

    Parties(Committee committee, TypedNames names, @Nullable LocalDate day, Language language, boolean publicEdition) {
        this.committee = committee;
        this.names = names;
        this.day = day;
        this.language = language;
        this.publicEdition = publicEdition;
    }

    PartyView of(Party party) {
        return of(party, null);
    }

    List<PartyView> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    @Nullable PartyView of(@Nullable Speaker speaker) {
        return speaker == null ? null : of(speaker.party(), speaker.person());
    }

    /** A party in the typed words, which say its gender and how the committee calls it («Sekretarja»). */
    @Nullable PartyView asTyped(@Nullable Speaker speaker) {
        if (speaker == null
                || language == Language.ENGLISH
                || speaker.party().words().isBlank()) {
            return of(speaker);
        }
        return typed(speaker.party(), speaker.person(), false);
    }

    PartyView of(Party party, @Nullable Named person) {
        if (party instanceof Party.Known known) {
            var institution = committee.institution(known.institution());
            if (institution.isPresent()) {
                return name(institution.get(), person(person), gender(person));
            }
        }
        return typed(party, person, true);
    }

    /** Typed words; where a rule knows their forms, they are declined, too. */
    private PartyView typed(Party party, @Nullable Named person, boolean declined) {
        String words = Texts.plain(party.words());
        Noun name = Noun.undeclined(words);
        if (declined && party instanceof Party.Typed && language == Language.ALBANIAN) {
            name = Declension.recognise(words).orElse(name);
        }
        String lang = language == Language.ALBANIAN ? null : Language.ALBANIAN.tag();
        return new PartyView(name, person(person), gender(person), lang);
    }

    /** A person's gender as far as it was said; Albanian says functions in the masculine where it was not. */
    static Gender gender(@Nullable Named person) {
        if (person != null && person.gender() != null) {
            return person.gender();
        }
        return person != null && person.honorific() != null ? person.honorific().gender() : Gender.MASCULINE;
    }

    private PartyView name(Institution institution, @Nullable PersonView person, Gender gender) {
        if (language == Language.ENGLISH) {
            String english = institution.english();
            return english == null
                    ? new PartyView(names.of(institution, day), person, gender, Language.ALBANIAN.tag())
                    : new PartyView(Noun.undeclined(english), person, gender, null);
        }
        return new PartyView(names.of(institution, day), person, gender, null);
    }

    /** The holder of a seat, where the register names one. */
    @Nullable Named holder(@Nullable Seat seat) {
        return seat == null
                ? null
                : committee.person(seat.holder()).map(p -> p.name()).orElse(null);
    }

    /** A person as this edition may name one. */
    @Nullable PersonView person(@Nullable Named named) {
        if (named == null || (publicEdition && isInternal(named))) {
            return null;
        }
        return new PersonView(
                named.honorific() == null ? null : named.honorific().gender(),
                named.name() == null ? null : Texts.plain(named.name()),
                named.function() == null ? null : Texts.plain(named.function()),
                named.gender());
    }

    private boolean isInternal(Named named) {
        return committee.people().stream()
                .anyMatch(person -> person.visibility() == Visibility.INTERNAL
                        && Objects.equals(person.name().name(), named.name()));
    }
}
