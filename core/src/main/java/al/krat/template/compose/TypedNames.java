package al.krat.template.compose;

import al.krat.domain.AttendanceEvent;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import al.krat.language.Case;
import al.krat.language.Declension;
import al.krat.language.Folding;
import al.krat.language.Noun;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names that a meeting's own notes use. Near a change of name whose date nobody has confirmed, a document says the
 * typed name and not the one of the list; the first mention decides for the whole document.
 */
final class TypedNames {

    private final Map<String, String> first = new HashMap<>();

    TypedNames(Meeting meeting) {
        for (AttendanceEvent fact : meeting.attendance()) {
            note(fact.who().party());
        }
        for (Statement statement : meeting.all(Statement.class)) {
            for (Speaker speaker : statement.speakers()) {
                note(speaker.party());
            }
        }
    }

    private void note(Party party) {
        if (party instanceof Party.Known known && !known.words().isBlank()) {
            first.putIfAbsent(known.institution(), known.words());
        }
    }

    /** The name of an institution on a day, as this document says it. */
    Noun of(Institution institution, @Nullable LocalDate day) {
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
                .filter(noun -> Stream.of(Case.NOMINATIVE, Case.DATIVE, Case.ACCUSATIVE)
                        .anyMatch(c -> isSaid(noun.in(c), wanted)))
                .findFirst();
    }

    /** With the place that follows the name or without it. */
    private static boolean isSaid(String name, String wanted) {
        String folded = Folding.fold(name);
        return folded.equals(wanted) || folded.startsWith(wanted + " ") && wanted.indexOf(' ') > 0;
    }
}
