package al.krat.template.compose;

import al.krat.domain.Committee;
import al.krat.domain.Groups;
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
import al.krat.language.People;
import al.krat.template.view.PartyView;
import al.krat.template.view.PersonView;
import al.krat.template.view.TextView;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Parties and people as documents name them on a day. */
final class Parties {

    private final Committee committee;
    private final TypedNames names;
    private final @Nullable LocalDate day;
    private final Texts texts;
    private final Language language;
    private final boolean publicEdition;

    Parties(Committee committee, TypedNames names, @Nullable LocalDate day, Texts texts, boolean publicEdition) {
        this.committee = committee;
        this.names = names;
        this.day = day;
        this.texts = texts;
        this.language = texts.language();
        this.publicEdition = publicEdition;
    }

    PartyView of(Party party) {
        return of(party, null);
    }

    List<PartyView> of(List<Party> parties) {
        return parties.stream().map(this::of).toList();
    }

    @Nullable PartyView of(@Nullable Speaker speaker, Seat.Role role) {
        if (speaker == null) {
            return null;
        }
        PersonView alone = isAlone(speaker) ? person(speaker.person()) : null;
        return alone == null
                ? of(speaker.party(), acting(speaker, role))
                : new PartyView(
                        Noun.undeclined(People.full(alone, language)), null, gender(speaker.person()), alone.lang());
    }

    /** Whether somebody is named without an institution. */
    private static boolean isAlone(Speaker speaker) {
        return speaker.party() instanceof Party.Typed && speaker.party().words().isBlank() && speaker.person() != null;
    }

    /** A party in the typed words, which say its gender and how the committee calls it («Sekretarja»). */
    @Nullable PartyView asTyped(@Nullable Speaker speaker, Seat.Role role) {
        if (speaker == null
                || language == Language.ENGLISH
                || speaker.party().words().isBlank()) {
            return of(speaker, role);
        }
        return typed(speaker.party(), acting(speaker, role), false);
    }

    PartyView of(Party party, @Nullable Named person) {
        if (party instanceof Party.Known known) {
            var institution = committee.institution(known.institution());
            if (institution.isPresent()) {
                return name(institution.get(), person(person), gender(party, person));
            }
        }
        if (party instanceof Party.Group all) {
            Noun noun = language == Language.ENGLISH ? Groups.english(all.group()) : Groups.name(all.group());
            return new PartyView(noun, person(person), gender(party, person), null);
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
        return new PartyView(name, person(person), gender(party, person), lang);
    }

    /** The gender of who stands for a party; of an office it tells without a person, «Prefektja». */
    Gender gender(Party party, @Nullable Named person) {
        return person == null && names.isWoman(party) ? Gender.FEMININE : gender(person);
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
            String english = institution.english(names.asHeld(institution, day));
            return english == null
                    ? new PartyView(names.of(institution, day), person, gender, Language.ALBANIAN.tag())
                    : new PartyView(Noun.undeclined(english), person, isSaid(person), gender, null);
        }
        return new PartyView(names.of(institution, day), person, gender, null);
    }

    /** Whether only a function was said of a person, and English has a word for it: «Representative». */
    private static boolean isSaid(@Nullable PersonView person) {
        return person != null
                && person.name() == null
                && person.address() == null
                && person.function() != null
                && person.lang() == null;
    }

    /** Who is named as such in the notes, else who holds the seat of the institution named, else that of the role. */
    @Nullable Named acting(@Nullable Speaker speaker, Seat.Role role) {
        if (speaker != null && speaker.person() != null) {
            return speaker.person();
        }
        String institution =
                speaker != null && speaker.party() instanceof Party.Known known ? known.institution() : null;
        return committee.seats().stream()
                .filter(seat -> seat.on(day)
                        && (institution == null
                                ? speaker == null && seat.role() == role
                                : seat.institution().equals(institution)))
                .findFirst()
                .map(this::holder)
                .orElse(null);
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
        TextView function = named.function() == null ? null : texts.function(named.function());
        return new PersonView(
                named.honorific() == null ? null : named.honorific().gender(),
                named.name() == null ? null : Texts.plain(named.name()),
                function == null ? null : function.words(),
                named.gender(),
                function == null ? null : function.lang());
    }

    private boolean isInternal(Named named) {
        return committee.people().stream()
                .anyMatch(person -> person.visibility() == Visibility.INTERNAL
                        && Objects.equals(person.name().name(), named.name()));
    }
}
