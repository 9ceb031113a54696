package al.krat.intake.notes;

import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Attendee;
import al.krat.domain.Honorific;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Speaker;
import al.krat.language.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints names as notes have them: institutions in the words typed. */
final class NamePrinter {

    static final String BLANK = "____";

    private NamePrinter() {}

    /** «Zyra e Punës», «Përfaqësuesja e Zyrës së Punës», «znj. Ana Kola (Zyra e Punës, specialiste)». */
    static String speaker(Speaker speaker) {
        String words = speaker.party().words();
        Named person = speaker.person();
        if (person == null) {
            return words.isEmpty() ? BLANK : words;
        }
        if (words.isEmpty()) {
            return person(person);
        }
        if (isFunctionOnly(person) && speaker.party() instanceof Party.Known) {
            return withFunction(person, words);
        }
        boolean before = person.honorific() != null && speaker.party() instanceof Party.Known;
        String function = person.function() == null ? "" : ", " + person.function();
        return before
                ? person(new Named(person.honorific(), person.name(), null, null)) + " (" + words + function + ")"
                : words + " (" + person(person) + ")";
    }

    static String speakers(List<Speaker> speakers) {
        return speakers.stream().map(NamePrinter::speaker).collect(Collectors.joining(", "));
    }

    /** «Shëndetësia (përfaqësuar nga znj. ____, specialiste)», «SHISH (njoftuar me shkresë)». */
    static String attendee(AttendanceEvent event) {
        Attendee who = event.who();
        boolean absent = event.kind() == Kind.EXCUSED || event.kind() == Kind.ABSENT;
        String words = who.party().words();
        Named person = who.person();
        var brackets = new ArrayList<String>();
        if (person != null && words.isEmpty()) {
            words = person(person);
        } else if (person != null
                && isFunctionOnly(person)
                && who.party() instanceof Party.Known
                && (absent || isDefinite(person))) {
            words = withFunction(person, words);
        } else if (person != null) {
            brackets.add(person(person));
        }
        if (who.substitute() != null) {
            brackets.add("përfaqësuar nga " + person(who.substitute()));
        }
        Prose reason = event.reason();
        if (reason != null) {
            brackets.add(reason.markup());
        }
        return brackets.isEmpty() ? words : words + " (" + String.join("; ", brackets) + ")";
    }

    /** Names as one list; where one holds a comma, semicolons part them. */
    static String list(List<String> names) {
        boolean commas = names.stream().anyMatch(name -> Enclosures.of(name).find(',', 0) >= 0);
        return String.join("; ", names) + (commas && names.size() == 1 ? ";" : "");
    }

    /** Institutions as one list. */
    static String parties(List<Party> parties) {
        List<String> words = parties.stream().map(Party::words).toList();
        boolean commas = words.stream().anyMatch(each -> Enclosures.of(each).find(',', 0) >= 0);
        return commas ? list(words) : String.join(", ", words);
    }

    private static boolean isFunctionOnly(Named person) {
        return person.honorific() == null
                && person.name() == null
                && person.function() != null
                && person.function().chars().noneMatch(c -> ":;,!?()«»“”".indexOf(c) >= 0)
                && Functions.of(Folded.of(person.function()).text) != null;
    }

    private static boolean isDefinite(Named person) {
        Functions.Function function = Functions.of(Folded.of(nonNull(person.function())).text);
        return function != null && function.definite();
    }

    private static String nonNull(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static String withFunction(Named person, String words) {
        String function = Functions.raised(nonNull(person.function()));
        boolean deputy = Functions.deputy(Folded.of(function).text) > 0
                && Folded.of(function).text.endsWith(Folded.of(words).text);
        String article = person.gender() == Gender.FEMININE ? " e " : " i ";
        return deputy ? function : function + article + words;
    }

    /** «znj. Ana Kola, specialiste». */
    static String person(Named person) {
        if (person.honorific() == null && person.name() == null && person.function() != null) {
            return person.function();
        }
        String honorific = person.honorific() == null ? "" : person.honorific() == Honorific.MR ? "z. " : "znj. ";
        String name = person.name() == null ? BLANK : person.name();
        return honorific + name + (person.function() == null ? "" : ", " + person.function());
    }
}
