package al.krat.intake.word;

import al.krat.intake.word.WordText.Piece;
import al.krat.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a line of a row of an attendance table: «Të pranishëm: Bashkia Durrës (znj. Ana Kola, specialiste)». */
final class AttendanceRow {

    private static final String SUBSTITUTE = "zevendesues";

    private final Gathering out;
    private final @Nullable TypedCell institution;
    private final @Nullable TypedCell person;
    private final @Nullable TypedCell function;
    private final @Nullable TypedCell reason;
    private final @Nullable TypedCell said;
    private final String quality;

    AttendanceRow(Gathering out, RowLines row) {
        this.out = out;
        this.institution = row.take(Column.INSTITUTION);
        this.person = row.take(Column.PERSON);
        this.function = row.take(Column.FUNCTION);
        this.reason = row.take(Column.REASON);
        this.said = row.take(Column.PRESENCE);
        this.quality = row.quality();
    }

    void write() {
        TypedCell who = institution != null ? institution : person;
        if (who == null) {
            return;
        }
        int bracket = said == null ? -1 : said.text().indexOf('(');
        String words =
                said == null ? "" : bracket < 0 ? said.text() : said.text().substring(0, bracket);
        Presence presence = said == null ? presenceOf(quality) : Presence.of(words);
        if (presence == null && said != null) {
            out.add(WordCode.PRESENCE_UNREAD, said.lines().get(0), Map.of("words", words.strip()));
            keep(who);
        } else if (presence == null || presence == Presence.OPEN) {
            open(who);
        } else {
            line(who, presence, bracket);
        }
    }

    private static Presence presenceOf(String quality) {
        Presence presence = Presence.of(quality);
        return presence == Presence.INVITED ? presence : Presence.OPEN;
    }

    /** Nothing is known of them yet; what was typed beside is kept. */
    private void open(TypedCell who) {
        boolean more = (person != null && institution != null) || function != null || reason != null;
        if (more) {
            out.add(WordCode.PRESENCE_OPEN, who.lines().get(0), Map.of("words", who.text()));
            keep(who);
        }
    }

    private void keep(TypedCell who) {
        var memo = new RecordLine(who).words(who, " ");
        memo.after(": ", institution == null ? null : person, " ");
        memo.after(", ", function, " ").after("; ", said, " ").after("; ", reason, " ");
        out.memo(memo.pieces());
    }

    private void line(TypedCell who, Presence presence, int bracket) {
        boolean guest = presence == Presence.PRESENT && Presence.of(quality) == Presence.INVITED;
        var line = new RecordLine(who).sign((guest ? Presence.INVITED : presence).key + ": ");
        line.words(who, " ").after(", ", institution == null ? function : null, " ");
        List<RecordLine> brackets = new ArrayList<>();
        Piece named =
                institution == null || person == null ? null : person.lines().get(0);
        Piece first = said == null ? null : said.lines().get(0);
        int lead = first == null ? 0 : Presence.leadEnd(first.text());
        Piece sitting = first == null || lead == 0 ? null : first.from(lead);
        if (named != null || (institution != null && function != null)) {
            brackets.add(person(who, named, presence));
        }
        boolean own = sitting != null && !sitting.text().isEmpty() && !Presence.isOpen(sitting.text());
        if (own && sitting != null) {
            brackets.add(new RecordLine(who).sign("përfaqësuar nga ").piece(sitting));
        } else if (brackets.isEmpty() && presence == Presence.SUBSTITUTED) {
            brackets.add(new RecordLine(who).sign("përfaqësuar nga " + Words.UNKNOWN));
        }
        if (bracket >= 0 && !own && first != null && first.text().indexOf('(') == bracket) {
            String text = first.text();
            int end = text.endsWith(")") ? text.length() - 1 : text.length();
            brackets.add(new RecordLine(who).piece(first.cut(bracket + 1, Math.max(bracket + 1, end))));
        }
        if (reason != null) {
            brackets.add(new RecordLine(who).words(reason, " "));
        }
        for (int i = 0; i < brackets.size(); i++) {
            line.sign(i == 0 ? " (" : "; ");
            brackets.get(i).pieces().forEach(line::piece);
        }
        line.sign(brackets.isEmpty() ? ";" : ");").to(out);
    }

    private RecordLine person(TypedCell who, @Nullable Piece named, Presence presence) {
        var line = new RecordLine(who);
        int lead = named == null ? 0 : Presence.leadEnd(named.text());
        boolean substitute = presence == Presence.SUBSTITUTED
                || lead > 0
                || Folding.fold(quality).startsWith(SUBSTITUTE);
        line.sign(substitute ? "përfaqësuar nga " : "");
        if (named != null) {
            line.piece(named.from(lead));
        }
        if (function != null) {
            line.sign(named == null ? "" : ", ").words(function, " ");
        }
        return line;
    }
}
