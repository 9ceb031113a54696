package al.krat.intake.notes;

import al.krat.domain.Directory.Match;
import al.krat.domain.When;
import java.util.List;
import java.util.Map;

/** Keywords: {@code VENDIM:}, {@code ANGAZHIM [ID] KUSH:}, {@code TREGUES emri = n}, {@code AKTIVITET kur:} … */
final class KeywordLines implements LineReader {

    /** Longer words before the colon are no addressee. */
    private static final int LONGEST = 160;

    private static final List<String> LEADS = List.of("per", "drejtuar", "nga");

    private final WhenReader silentWhens;

    KeywordLines(WhenReader silentWhens) {
        this.silentWhens = silentWhens;
    }

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Typed typed = line.content();
        Keywords.Found keyword = Keywords.find(typed);
        if (keyword == null) {
            return false;
        }
        Typed rest = withoutDash(typed.from(keyword.end()));
        if (keyword.plural()) {
            minutes.plural = new PluralList(keyword.type(), null, false);
            minutes.open = null;
            return true;
        }
        return switch (keyword.type()) {
            case DECISION -> decision(typed, keyword, rest, minutes);
            case INDICATOR -> indicator(typed, keyword, rest, minutes);
            default -> record(typed, keyword, rest, minutes);
        };
    }

    /** A dash between keyword and names is nobody's name: «Angazhim - Bashkia …: …». */
    private static Typed withoutDash(Typed rest) {
        return rest.folded().text.startsWith("- ") ? rest.from(rest.folded().origin(2)) : rest;
    }

    private static boolean decision(Typed typed, Keywords.Found keyword, Typed rest, Minutes minutes) {
        int colon = rest.enclosures().colon(0);
        boolean direct = colon >= 0 && (rest.cut(0, colon).isEmpty() || rest.text.startsWith("["));
        if (direct) {
            return open(typed, keyword, rest.cut(0, colon), rest.from(colon + 1), minutes);
        }
        boolean kept = colon >= 0 && colon <= LONGEST && keyword.capitals();
        if (kept) {
            return open(typed, keyword, rest.cut(0, 0), rest, minutes);
        }
        return withoutColon(typed, keyword, minutes);
    }

    private static boolean indicator(Typed typed, Keywords.Found keyword, Typed rest, Minutes minutes) {
        boolean capitals = keyword.capitals();
        boolean equals = rest.text.indexOf('=') >= 0;
        boolean colon = rest.enclosures().colon(0) >= 0;
        if (equals || (capitals && colon)) {
            Typed value = rest.text.startsWith(":") ? rest.from(1) : rest;
            return open(typed, keyword, value.cut(0, 0), value, minutes);
        }
        if (capitals) {
            minutes.report.add(NotesCode.INDICATOR_FORM, typed);
            minutes.open = null;
        }
        return false;
    }

    private boolean record(Typed typed, Keywords.Found keyword, Typed rest, Minutes minutes) {
        int colon = rest.enclosures().colon(0);
        if (colon < 0) {
            return withoutColon(typed, keyword, minutes);
        }
        Typed who = rest.cut(0, colon);
        boolean meant = who.isEmpty()
                || (keyword.type() == RecordType.ACTIVITY
                        ? keyword.capitals() || !(silentWhens.read(who).when() instanceof When.Undated)
                        : isAddressee(who, keyword.capitals(), minutes.parties));
        return meant && open(typed, keyword, who, rest.from(colon + 1), minutes);
    }

    private static boolean isAddressee(Typed who, boolean capitals, Parties parties) {
        if (who.text.length() > LONGEST) {
            return false;
        }
        var cursor = new Cursor(who);
        boolean lead = cursor.takeAny(LEADS);
        boolean sentence = cursor.takeWords("qe") || (cursor.takeWords("te") && !isGroup(who));
        return who.text.startsWith("[") || (!sentence && (capitals || lead || isLikeName(who, parties)));
    }

    private static boolean isGroup(Typed who) {
        var cursor = new Cursor(who);
        cursor.takeAll(LEADS);
        return cursor.takeWords("te gjithe") || cursor.takeWords("te gjitha");
    }

    /** Whether the first of the names is known, or nearly. */
    static boolean isLikeName(Typed who, Parties parties) {
        List<Typed> all = parties.split(who);
        if (all.isEmpty()) {
            return false;
        }
        NamedParty first = parties.named.read(all.get(0));
        Match match = parties.names.find(first.name().text);
        return first.isKnown()
                || !(match instanceof Match.None)
                || parties.names.longestAt(who.text, 0) > 0
                || parties.names.beginsLikeName(who.text)
                || PersonReader.isAddressed(who);
    }

    private static boolean withoutColon(Typed typed, Keywords.Found keyword, Minutes minutes) {
        boolean phrase = typed.folded().text.startsWith("u ");
        minutes.open = keyword.capitals() ? null : minutes.open;
        if (keyword.capitals() || phrase) {
            minutes.report.add(
                    NotesCode.KEYWORD_COLON,
                    typed,
                    Map.of("words", typed.text.substring(0, keyword.end()), "form", form(keyword.type())));
        }
        return false;
    }

    /** How such a line is written. */
    private static String form(RecordType type) {
        return switch (type) {
            case DECISION -> "VENDIM: …";
            case TAKEN -> "ANGAZHIM Bashkia …: …";
            case ASSIGNED -> "DETYRË Bashkia …: …";
            case RECOMMENDATION -> "REKOMANDIM për Bashkinë …: …";
            case INDICATOR -> "TREGUES … = …";
            case ACTIVITY -> "AKTIVITET 18.10.2019: …";
        };
    }

    private static boolean open(Typed typed, Keywords.Found keyword, Typed who, Typed text, Minutes minutes) {
        var record = new RecordDraft(keyword.type(), typed, who, text, false, minutes);
        minutes.entry(record, typed);
        minutes.open = record.open();
        minutes.plural = who.isEmpty() && text.isEmpty() ? new PluralList(keyword.type(), record, false) : null;
        return true;
    }
}
