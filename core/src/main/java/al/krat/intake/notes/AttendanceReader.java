package al.krat.intake.notes;

import al.krat.domain.AttendanceEvent;
import al.krat.domain.AttendanceEvent.Kind;
import al.krat.domain.Attendee;
import al.krat.domain.Named;
import al.krat.domain.Prose;
import org.jspecify.annotations.Nullable;

/** Reads who was there and who was not: «Shëndetësia (përfaqësuar nga znj. ____, specialiste)». */
final class AttendanceReader {

    private final Parties parties;
    private final Report report;

    AttendanceReader(Parties parties, Report report) {
        this.parties = parties;
        this.report = report;
    }

    /** Reads a name, with person, substitute, and the reason of an absence. */
    AttendanceEvent read(Presence presence, String path) {
        report.place(path, presence.name());
        boolean absent = presence.kind() == Kind.EXCUSED || presence.kind() == Kind.ABSENT;
        NamedParty named = parties.named.read(presence.name(), absent);
        boolean isPerson = !named.isKnown() && PersonReader.isAddressed(named.name());
        if (!(isPerson && presence.kind() == Kind.INVITED)) {
            parties.check(named, NotesCode.NAME_UNKNOWN);
        }
        Named person = named.person();
        Prose reason = null;
        Typed detail = named.detail();
        if (detail != null && absent) {
            report.place(path + ".reason", detail);
            reason = new Region(report, false).prose(detail, null);
        } else if (detail != null) {
            person = withFunction(person, detail);
        }
        var attendee = new Attendee(named.party(), person, named.substitute());
        return new AttendanceEvent(presence.kind(), attendee, presence.anchor(), reason);
    }

    /** Words in brackets that are nobody's name are kept as what the person is. */
    private Named withFunction(@Nullable Named person, Typed detail) {
        report.add(NotesCode.DETAIL_KEPT, detail);
        String words = Functions.lowered(detail.text);
        if (person == null) {
            return new Named(null, null, words, null);
        }
        String function = person.function() == null ? words : person.function() + "; " + words;
        return new Named(person.honorific(), person.name(), function, person.gender());
    }
}
