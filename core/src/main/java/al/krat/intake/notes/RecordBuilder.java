package al.krat.intake.notes;

import al.krat.domain.Activity;
import al.krat.domain.Amount;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Decision;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Observation;
import al.krat.domain.Party;
import al.krat.domain.Pillar;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the record that a keyword, its text and its sub-keys say. */
final class RecordBuilder {

    private final RecordDraft draft;
    private final String path;
    private final Region region;
    private final Report report;
    private final Parties parties;
    private final Minutes minutes;

    RecordBuilder(RecordDraft draft, String path, Region region, Minutes minutes) {
        this.draft = draft;
        this.path = path;
        this.region = region;
        this.minutes = minutes;
        this.report = minutes.report;
        this.parties = minutes.parties;
    }

    Entry build() {
        return switch (draft.type()) {
            case DECISION -> decision();
            case TAKEN -> commitment(CommitmentKind.TAKEN);
            case ASSIGNED -> commitment(CommitmentKind.ASSIGNED);
            case RECOMMENDATION -> recommendation();
            case INDICATOR -> observation();
            case ACTIVITY -> activity();
        };
    }

    private WhoReader.Read who() {
        WhoReader.Read who = new WhoReader(parties, report).read(draft.who(), draft.type());
        if (who.id() != null) {
            report.place(path + ".id", draft.who());
        }
        return who;
    }

    /** The lines of the text; brackets before it that should hold an id and do not are kept in it. */
    private List<Typed> lines(WhoReader.Read who) {
        var lines = new ArrayList<>(draft.text().lines());
        Typed badId = who.badId();
        if (badId != null) {
            lines.add(0, badId);
        }
        if (lines.isEmpty()) {
            lines.add(draft.at().cut(0, 0));
        }
        return lines;
    }

    private Prose prose(Typed words) {
        if (words.isUnknown() && region.isInternal()) {
            // nothing is said, and the public need not know of what
            return region.prose(words.cut(0, 0), null);
        }
        if (words.isUnknown()) {
            return draft.text().prose(words.cut(0, 0), region);
        }
        report.place(path + ".text", words);
        return draft.text().prose(words, region);
    }

    private Entry decision() {
        WhoReader.Read who = who();
        VoteReader.Read vote = new VoteReader(parties, report).read(Typed.join(lines(who)));
        Typed words = vote.words();
        if (words != null) {
            report.place(path + ".tally", words);
        }
        return new Decision(who.id(), prose(vote.text()), vote.tally());
    }

    private Entry commitment(CommitmentKind kind) {
        WhoReader.Read who = who();
        var all = new ArrayList<Party>(who.named());
        Typed at = who.at();
        Typed responsible = value(SubKey.RESPONSIBLE);
        if (responsible != null) {
            List<Party> below = parties.read(responsible, NotesCode.ADDRESSEE_UNKNOWN);
            at = all.isEmpty() ? responsible : at;
            all.addAll(below);
        }
        if (all.isEmpty() && !who.blank()) {
            report.add(
                    NotesCode.LEAD_MISSING,
                    draft.at(),
                    Map.of("key", draft.type().label()));
        }
        if (all.size() > 1) {
            String names = all.stream().map(Party::words).collect(Collectors.joining(", "));
            report.add(
                    NotesCode.LEAD_FIRST,
                    at,
                    Map.of("words", names, "name", all.get(0).words()));
        }
        Party lead = all.isEmpty() ? null : all.get(0);
        if (lead != null) {
            report.place(path + ".lead", at);
        }
        var partners = new ArrayList<Party>(all.subList(Math.min(1, all.size()), all.size()));
        partners.addAll(who.partners());
        partners.addAll(partnersBelow());
        DueInText.Read read = dueRead(lines(who));
        Due due = dueInText().due(value(SubKey.DUE), read, path);
        Prose text = prose(read.text());
        Amount target = target(text);
        return new Commitment(who.id(), kind, lead, partners, text, due, target, details(), replaced(), List.of());
    }

    /** The commitments that this one stands in place of. */
    private List<RecordId> replaced() {
        var ids = new ArrayList<RecordId>();
        for (Typed line : values(SubKey.REPLACES).lines()) {
            for (Typed part : new NameList(parties.names).split(line)) {
                RecordId id = Ids.whole(part);
                if (id == null) {
                    report.add(NotesCode.ID_UNREAD, part, Map.of("words", part.text));
                    minutes.head.keep(SubKey.REPLACES, part);
                } else if (id.kind() != RecordKind.COMMITMENT) {
                    report.add(NotesCode.ID_KIND, part, Map.of("words", part.text));
                    minutes.head.keep(SubKey.REPLACES, part);
                } else {
                    report.place(path + ".replaces[" + ids.size() + "]", part);
                    ids.add(id);
                }
            }
        }
        return ids;
    }

    private Entry recommendation() {
        WhoReader.Read who = who();
        var addressees = new ArrayList<Party>(who.named());
        addressees.addAll(who.partners());
        Typed responsible = value(SubKey.RESPONSIBLE);
        if (responsible != null) {
            addressees.addAll(parties.read(responsible, NotesCode.ADDRESSEE_UNKNOWN));
        }
        addressees.addAll(partnersBelow());
        for (int i = 0; i < addressees.size(); i++) {
            report.place(path + ".addressees[" + i + "]", who.at().isEmpty() ? draft.at() : who.at());
        }
        DueInText.Read read = dueRead(lines(who));
        Due due = dueInText().due(value(SubKey.DUE), read, path);
        return new Recommendation(who.id(), addressees, prose(read.text()), due, details());
    }

    /** Where a sub-key says the deadline, the text is left alone. */
    private DueInText.Read dueRead(List<Typed> lines) {
        return draft.mentions(SubKey.DUE)
                ? new DueInText.Read(Typed.join(lines), null)
                : dueInText().read(lines);
    }

    private DueInText dueInText() {
        return new DueInText(new DueReader(minutes.calendar, report), minutes.calendar, report);
    }

    private List<Party> partnersBelow() {
        var partners = new ArrayList<Party>();
        for (Typed line : values(SubKey.PARTNERS).lines()) {
            partners.addAll(parties.read(line, NotesCode.ADDRESSEE_UNKNOWN));
        }
        return partners;
    }

    /** The figure of «Treguesi», else of the text's last clause; the text stays whole. */
    private @Nullable Amount target(Prose text) {
        Typed indicator = value(SubKey.INDICATOR);
        Prose said = values(SubKey.INDICATOR).prose(new Region(new Report("", false), region.isInternal()));
        boolean open = said != null && (text.isInternal() || !said.hasInternal());
        AmountReader.Found found = said == null || !open ? null : AmountReader.read(Typed.of(new Line(1, said.text())));
        if (found == null || indicator == null) {
            return AmountReader.trailing(text);
        }
        report.place(path + ".target", values(SubKey.INDICATOR).lines().get(0));
        return found.amount();
    }

    private Entry observation() {
        Typed words = Typed.join(lines(new WhoReader.Read(null, null, List.of(), draft.who(), List.of(), false)));
        Observation observation = new IndicatorReader(parties, report).read(words, path, region.isInternal());
        if (observation != null) {
            return observation;
        }
        report.add(NotesCode.INDICATOR_FORM, draft.at());
        var lines = new ArrayList<Typed>(List.of(draft.at()));
        List<Typed> all = draft.text().lines();
        lines.addAll(all.subList(Math.min(1, all.size()), all.size()));
        return new Statement(List.of(), List.of(region.prose(Typed.join(lines), null)), draft.point());
    }

    private Entry activity() {
        WhoReader.Read id = new WhoReader(parties, report).read(idOnly(), draft.type());
        Typed whole = Typed.join(lines(id));
        Typed text = whole;
        var institutions = new ArrayList<Party>();
        int dot = whole.text.endsWith(".") ? 1 : 0;
        int bracket = whole.cut(0, whole.text.length() - dot).enclosures().lastBracket();
        if (bracket >= 0) {
            int close = whole.text.length() - dot;
            Typed named = whole.cut(bracket + 1, close - 1);
            if (parties.areKnown(named)) {
                report.place(path + ".institutions", named);
                institutions.addAll(parties.read(named, NotesCode.NAME_UNKNOWN));
                text = whole.without(bracket, close);
            }
        }
        Typed responsible = value(SubKey.RESPONSIBLE);
        if (responsible != null) {
            institutions.addAll(0, parties.read(responsible, NotesCode.ADDRESSEE_UNKNOWN));
        }
        institutions.addAll(partnersBelow());
        Typed when = draft.who().from(idOnly().text.length());
        report.place(path + ".when", when.isEmpty() ? draft.at() : when);
        WhenReader.Read read = new WhenReader(minutes.calendar, report).read(when);
        return new Activity(id.id(), read.when(), read.recurrence(), prose(text), institutions, details());
    }

    /** The brackets of an id before the words. */
    private Typed idOnly() {
        Typed who = draft.who();
        int close = who.text.startsWith("[") ? who.text.indexOf(']') : -1;
        return who.cut(0, close + 1);
    }

    private Paragraphs values(SubKey key) {
        return draft.mentions(key) ? draft.value(key) : new Paragraphs();
    }

    private @Nullable Typed value(SubKey key) {
        return values(key).typed();
    }

    private Details details() {
        return new Details(
                text(SubKey.PLACE), text(SubKey.GROUP), pillar(), text(SubKey.INDICATOR), text(SubKey.FUNDING));
    }

    private @Nullable Prose text(SubKey key) {
        return values(key).prose(region);
    }

    private @Nullable Pillar pillar() {
        Typed typed = value(SubKey.PILLAR);
        return typed == null ? null : Pillars.of(typed);
    }
}
