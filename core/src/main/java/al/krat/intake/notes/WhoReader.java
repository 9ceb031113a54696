package al.krat.intake.notes;

import al.krat.domain.Party;
import al.krat.domain.RecordId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code [ID] [për|drejtuar|nga] KUSH[, në bashkëpunim me KUSH, …]}, in any case form. */
final class WhoReader {

    /**
     * Who is named.
     *
     * @param id the id, or null
     * @param badId brackets that hold none, or null
     * @param named those who are named first
     * @param at where they stand
     * @param partners those named behind «në bashkëpunim me»
     * @param blank whether a blank stands for who is not known yet
     */
    record Read(
            @Nullable RecordId id,
            @Nullable Typed badId,
            List<Party> named,
            Typed at,
            List<Party> partners,
            boolean blank) {}

    private static final List<String> LEADS = List.of("per", "drejtuar", "nga", "i drejtohet", "u drejtohet");
    private static final String WITH = "ne bashkepunim me";

    private final Parties parties;
    private final Report report;

    WhoReader(Parties parties, Report report) {
        this.parties = parties;
        this.report = report;
    }

    Read read(Typed who, RecordType type) {
        Typed rest = who;
        RecordId id = null;
        Typed badId = null;
        int close = who.text.startsWith("[") ? who.text.indexOf(']') : -1;
        if (close > 0) {
            id = id(who.cut(1, close), type);
            badId = id == null ? who.cut(0, close + 1) : null;
            rest = who.from(close + 1);
        }
        var cursor = new Cursor(rest);
        cursor.takeAll(LEADS);
        rest = rest.from(rest.folded().origin(cursor.at));
        int with = with(rest);
        Typed first = with < 0 ? rest : rest.cut(0, withoutComma(rest.text, with));
        List<Party> partners = List.of();
        if (with >= 0) {
            int behind = rest.folded().text.indexOf(WITH, folded(rest, with)) + WITH.length();
            partners = parties.read(rest.from(rest.folded().origin(behind)), NotesCode.ADDRESSEE_UNKNOWN);
        }
        boolean blank = !first.isEmpty() && first.isUnknown();
        List<Party> named = blank ? List.of() : parties.read(first, NotesCode.ADDRESSEE_UNKNOWN);
        return new Read(id, badId, named, first, partners, blank);
    }

    private @Nullable RecordId id(Typed typed, RecordType type) {
        RecordId id = Ids.whole(typed);
        if (id == null) {
            report.add(NotesCode.ID_UNREAD, typed, Map.of("words", typed.text));
            return null;
        }
        if (id.kind() != type.ids) {
            report.add(NotesCode.ID_KIND, typed, Map.of("words", typed.text));
            return null;
        }
        return id;
    }

    /** The offset of «në bashkëpunim me» outside of brackets, or -1. */
    private static int with(Typed who) {
        Folded folded = who.folded();
        int at = folded.text.indexOf(WITH);
        boolean stands = at >= 0
                && (at == 0 || " ,;".indexOf(folded.text.charAt(at - 1)) >= 0)
                && !who.enclosures().isInside(folded.origin(at));
        return stands ? folded.origin(at) : -1;
    }

    private static int folded(Typed who, int offset) {
        int at = 0;
        while (who.folded().origin(at) < offset) {
            at++;
        }
        return at;
    }

    private static int withoutComma(String text, int end) {
        int at = end;
        while (at > 0 && " ,;".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
