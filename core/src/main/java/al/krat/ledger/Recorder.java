package al.krat.ledger;

import al.krat.domain.Committee;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.domain.Qark;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what recording something would add to a ledger (regjistrimi): it gives ids and finds what keeps a meeting from being
 * recorded. Whether the meeting itself is sound is for integrity to say.
 *
 * @param committee whose ledger it is
 * @param history what is recorded
 * @param day the day of the recording
 * @param source what is recorded was read from, or null
 * @param places where its values were typed
 */
public record Recorder(
        Committee committee,
        History history,
        LocalDate day,
        @Nullable Origin source,
        Places places) {

    /** A meeting for the first time. */
    public Recording meeting(Meeting meeting) {
        var findings = new ArrayList<Finding>();
        LocalDate date = meeting.date();
        if (date == null) {
            return refused(List.of(finding(LedgerCode.DATE_MISSING, "date", Map.of())));
        }
        history.same(meeting)
                .ifPresent(known -> findings.add(finding(
                        LedgerCode.ALREADY_RECORDED,
                        "date",
                        Map.of("date", date, "id", known.id().shortForm()))));
        each(meeting, (path, id) -> {
            if (id != null) {
                findings.add(finding(LedgerCode.ID_GIVEN, path + ".id", Map.of("id", id.toString())));
            }
        });
        charged(meeting, findings);
        var numbering = new Numbering(history, series(), date.getYear());
        RecordId id = numbering.next(RecordKind.MEETING);
        return proposed(JournalEntry.Kind.MEETING, id, null, numbering.meeting(meeting, id), findings);
    }

    /** Follow-ups between meetings. */
    public Recording report(Meeting report) {
        var findings = new ArrayList<Finding>();
        if (report.date() == null) {
            return refused(List.of(finding(LedgerCode.DATE_MISSING, "date", Map.of())));
        }
        Optional<Integer> same = source == null ? Optional.empty() : history.entry(source);
        same.ifPresent(number ->
                findings.add(finding(LedgerCode.SAME_SOURCE, "date", Map.of("number", String.valueOf(number)))));
        if (report.all(FollowUp.class).isEmpty()) {
            findings.add(finding(LedgerCode.REPORT_EMPTY, "items", Map.of()));
        }
        charged(report, findings);
        return proposed(JournalEntry.Kind.REPORT, null, null, report, findings);
    }

    /**
     * A meeting anew: the same id is the same record, a record without an id is a new one.
     *
     * @param reason why
     */
    public Recording correction(Meeting meeting, String reason) {
        RecordedMeeting known = history.same(meeting).orElse(null);
        LocalDate date = meeting.date();
        if (known == null || date == null) {
            return refused(List.of(finding(LedgerCode.NOTHING_TO_CORRECT, "date", Map.of())));
        }
        var findings = new ArrayList<Finding>();
        Set<RecordId> before = ids(known.meeting());
        var after = new HashSet<RecordId>();
        each(meeting, (path, id) -> {
            if (id != null) {
                Optional<RecordId> same = before.stream().filter(id::sameAs).findFirst();
                same.ifPresent(after::add);
                if (same.isEmpty()) {
                    findings.add(finding(LedgerCode.ID_FOREIGN, path + ".id", Map.of("id", id.toString())));
                }
            }
        });
        before.stream()
                .filter(id -> !after.contains(id) && history.withdrawal(id).isEmpty())
                .map(RecordId::shortForm)
                .sorted()
                .forEach(id -> findings.add(finding(LedgerCode.ID_VANISHED, "items", Map.of("id", id))));
        charged(meeting, findings);
        Meeting numbered = new Numbering(history, series(), date.getYear()).meeting(meeting, known.id());
        if (numbered.equals(known.meeting())) {
            findings.add(finding(LedgerCode.UNCHANGED, "date", Map.of()));
        }
        return proposed(JournalEntry.Kind.CORRECTION, known.id(), reason, numbered, findings);
    }

    /**
     * The tombstone of a meeting or of one of its records; its id is never used again.
     *
     * @param reason why
     */
    public Recording withdrawal(RecordId id, String reason) {
        String shown = id.shortForm();
        RecordId meeting = history.meeting(id).map(RecordedMeeting::id).orElse(null);
        RecordId full = meeting != null
                ? meeting
                : history.meetings().stream()
                        .flatMap(each -> ids(each.meeting()).stream())
                        .filter(id::sameAs)
                        .findFirst()
                        .orElse(null);
        if (full == null) {
            return refused(List.of(inJournal(LedgerCode.RECORD_UNKNOWN, shown)));
        }
        boolean stands = history.standing().stream()
                .anyMatch(each -> each.id().equals(full) || ids(each.meeting()).contains(full));
        if (!stands || history.withdrawal(full).isPresent()) {
            return refused(List.of(inJournal(LedgerCode.ALREADY_WITHDRAWN, shown)));
        }
        boolean followed = history.matters().stream()
                .filter(matter -> matter.id().equals(full) || matter.meeting().equals(full))
                .anyMatch(matter -> !matter.events().isEmpty());
        if (followed) {
            return refused(List.of(inJournal(LedgerCode.WITHDRAWN_FOLLOWED, shown)));
        }
        return proposed(JournalEntry.Kind.WITHDRAWAL, full, reason, null, new ArrayList<>());
    }

    /** The prefix of ids, «DR-KRAT»; null for a committee of no qark, whose ids are short. */
    private @Nullable String series() {
        Qark qark = committee.qark();
        return qark == null ? null : qark.code() + "-KRAT";
    }

    private static Set<RecordId> ids(Meeting meeting) {
        return meeting.all(Entry.class).stream()
                .map(RecordIds::of)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** What a follow-up says of one who does not answer for the record changes nothing. */
    private void charged(Meeting meeting, List<Finding> findings) {
        RecordPaths.each(meeting, (path, entry) -> {
            Party who = entry instanceof FollowUp followUp ? followUp.addressee() : null;
            if (who == null) {
                return;
            }
            RecordId ref = ((FollowUp) entry).ref();
            List<Matter> matters = history.matters(ref);
            if (!matters.isEmpty() && matters.stream().noneMatch(each -> each.isOf(who))) {
                String known = matters.stream()
                        .map(Matter::charged)
                        .filter(Objects::nonNull)
                        .map(party -> Parties.name(party, committee, day))
                        .collect(Collectors.joining(", "));
                findings.add(finding(
                        LedgerCode.NOT_CHARGED,
                        path + ".addressee",
                        Map.of("id", ref.shortForm(), "name", Parties.name(who, committee, day), "known", known)));
            }
        });
    }

    private static void each(Meeting meeting, RecordPaths.IdVisitor visitor) {
        RecordPaths.each(meeting, (path, entry) -> {
            if (RecordIds.kind(entry) != null) {
                visitor.visit(path, RecordIds.of(entry));
            }
        });
    }

    private Recording proposed(
            JournalEntry.Kind kind,
            @Nullable RecordId id,
            @Nullable String reason,
            @Nullable Meeting meeting,
            List<Finding> findings) {
        var entry = new JournalEntry(history.size() + 1, kind, id, day, reason, source, meeting);
        if (!JournalFile.isReadable(entry)) {
            findings.add(finding(LedgerCode.TOO_LARGE, "items", Map.of()));
        }
        boolean sound = findings.stream().noneMatch(Finding::isError);
        return new Recording(sound ? entry : null, findings);
    }

    private static Recording refused(List<Finding> findings) {
        return new Recording(null, findings);
    }

    /** What a command says of a record was typed in no file. */
    private static Finding inJournal(LedgerCode code, String id) {
        return Finding.of(code, new Place.InText(FolderLedger.FOLDER, 0, 0), Map.of("id", id));
    }

    private Finding finding(LedgerCode code, String path, Map<String, Object> args) {
        return Finding.of(code, places.of(path), args);
    }
}
