package al.krat.intake.word;

import al.krat.intake.word.WordText.Piece;
import al.krat.language.Folding;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes lines of notes of one row; what notes have no place for becomes a memo. */
final class RowLines {

    private static final List<Column> DETAILS =
            List.of(Column.PLACE, Column.GROUP, Column.PILLAR, Column.INDICATOR, Column.FUNDING);

    private static final String WITH = ", ne bashkepunim me ";

    private final Gathering out;
    private final TableKind kind;
    private final List<TypedCell> heads;
    private final List<TypedCell> row;
    private final Map<Column, TypedCell> cells = new EnumMap<>(Column.class);
    private final Set<Column> used = EnumSet.of(Column.NUMBER);

    RowLines(Gathering out, TableKind kind, List<TypedCell> heads, List<TypedCell> row) {
        this.out = out;
        this.kind = kind;
        this.heads = heads;
        this.row = row;
        for (TypedCell cell : row) {
            Column column = column(cell);
            if (column != null && !cell.isOpen()) {
                cells.putIfAbsent(column, cell);
            }
        }
    }

    private @Nullable Column column(TypedCell cell) {
        TypedCell head = head(cell);
        return head == null ? null : Column.of(head.text());
    }

    private @Nullable TypedCell head(TypedCell cell) {
        return heads.stream()
                .filter(head -> head.column() == cell.column())
                .findFirst()
                .orElse(null);
    }

    /** Writes the row; one that only has its number says nothing. */
    void write() {
        switch (kind) {
            case FOLLOW_UPS -> followUp();
            case DECISIONS -> decision();
            case RECOMMENDATIONS -> recommendation();
            case COMMITMENTS -> commitment();
            case ACTIVITIES -> activity();
            case INDICATORS -> indicator();
            case ATTENDANCE -> new AttendanceRow(out, this).write();
        }
        row.forEach(this::rest);
    }

    /** The cell of a column, or null where nothing is said in it. */
    @Nullable TypedCell take(Column column) {
        used.add(column);
        return cells.get(column);
    }

    /** The words of «Cilësia» that say nothing new; others stay for a memo. */
    String quality() {
        TypedCell cell = cells.get(Column.QUALITY);
        boolean known = cell != null && Presence.isQuality(cell.text());
        if (known) {
            used.add(Column.QUALITY);
        }
        return known && cell != null ? cell.text() : "";
    }

    /** The first of the columns in which something is said. */
    private @Nullable TypedCell takeAny(Column... columns) {
        for (Column column : columns) {
            if (cells.containsKey(column)) {
                return take(column);
            }
        }
        return null;
    }

    private void rest(TypedCell cell) {
        Column column = column(cell);
        TypedCell head = head(cell);
        boolean kept = column != null && used.contains(column) && cells.getOrDefault(column, cell) == cell;
        if (!cell.isOpen() && !kept) {
            Piece first = cell.lines().get(0);
            String heading = head == null ? "" : head.key();
            out.add(WordCode.CELL_KEPT, first, Map.of("words", heading));
            var memo = new RecordLine(first);
            memo.after("", cells.get(Column.INSTITUTION), " ").sign(cells.containsKey(Column.INSTITUTION) ? ", " : "");
            memo.sign(heading.isEmpty() ? "" : heading + ": ").words(cell, " ");
            out.memo(memo.pieces());
        }
    }

    /** «A-2019-004 Bashkia Durrës përmbushur: …»; what the form says of the matter is known from its id. */
    private void followUp() {
        TypedCell matter = take(Column.MATTER);
        TypedCell lead = take(Column.LEAD);
        TypedCell state = take(Column.STATE);
        TypedCell remark = take(Column.REMARK);
        take(Column.DUE);
        if (matter != null) {
            Piece first = matter.lines().get(0);
            int blank = first.text().indexOf(' ');
            var line = new RecordLine(first)
                    .piece(first.cut(0, blank < 0 ? first.text().length() : blank));
            line.after(" ", lead, " ").after(" ", state, " ").sign(": ");
            (remark == null && state == null ? line.sign(Words.UNKNOWN) : line.after("", remark, " ")).to(out);
        }
    }

    private void decision() {
        TypedCell text = take(Column.DECISION);
        TypedCell vote = take(Column.VOTE);
        TypedCell main = text != null ? text : vote;
        if (main != null) {
            var line = new RecordLine(main)
                    .sign("VENDIM")
                    .id(text, cells.get(Column.NUMBER))
                    .sign(": ");
            line.text(text, vote == null ? List.of() : line.vote(vote)).to(out);
        }
    }

    private void recommendation() {
        TypedCell text = take(Column.RECOMMENDATION);
        record("REKOMANDIM", text, takeAny(Column.ADDRESSEE, Column.LEAD), Column.LEAD);
        sub(Column.PARTNERS);
        sub(Column.DUE);
        DETAILS.forEach(this::sub);
    }

    private void commitment() {
        TypedCell text = takeAny(Column.TASK_OR_COMMITMENT, Column.TASK, Column.COMMITMENT);
        TypedCell said = take(Column.KIND);
        boolean taken =
                said != null ? Folding.fold(said.text()).startsWith("angazhim") : cells.containsKey(Column.COMMITMENT);
        record(taken ? "ANGAZHIM" : "DETYRË", text, take(Column.LEAD), Column.LEAD);
        sub(Column.PARTNERS);
        sub(Column.DUE);
        DETAILS.forEach(this::sub);
    }

    private void activity() {
        TypedCell text = take(Column.ACTIVITY);
        TypedCell when = take(Column.WHEN);
        TypedCell often = take(Column.RECURRENCE);
        TypedCell main = text != null ? text : when != null ? when : take(Column.LEAD);
        if (main != null) {
            var line = new RecordLine(main).sign("AKTIVITET").id(text, cells.get(Column.NUMBER));
            line.after(" ", when, " ")
                    .after(when == null ? " " : ", ", often, " ")
                    .sign(": ");
            line.text(text, List.of()).to(out);
        }
        leadAndPartners();
        sub(Column.PARTNERS);
        DETAILS.forEach(this::sub);
    }

    /** «Shëndetësia, në bashkëpunim me Policinë» names both in one cell. */
    private void leadAndPartners() {
        TypedCell lead = take(Column.LEAD);
        int with = lead == null || lead.lines().size() > 1
                ? -1
                : Folding.fold(lead.text()).indexOf(WITH);
        if (lead == null || with < 0) {
            sub(Column.LEAD);
            return;
        }
        Piece both = lead.lines().get(0);
        // folding keeps the length of a name that is typed without doubled blanks
        new RecordLine(both)
                .sign(Column.LEAD.label() + ": ")
                .piece(both.cut(0, with))
                .to(out);
        Piece partners = both.from(with + WITH.length());
        new RecordLine(partners)
                .sign(Column.PARTNERS.label() + ": ")
                .piece(partners)
                .to(out);
    }

    private void indicator() {
        TypedCell name = take(Column.INDICATOR);
        TypedCell value = take(Column.VALUE);
        TypedCell parts = take(Column.PARTS);
        TypedCell source = take(Column.SOURCE);
        TypedCell main = name != null ? name : value;
        if (main != null) {
            var line = new RecordLine(main).sign("TREGUES ");
            line.wordsOrBlank(name).sign(" = ").wordsOrBlank(value);
            line.after(", prej tyre ", parts, ", ");
            if (source != null) {
                line.sign(" (").words(source, "; ").sign(")");
            }
            line.to(out);
        }
    }

    /** A record with the one it is for; one with a colon in the name says so below. */
    private void record(String keyword, @Nullable TypedCell text, @Nullable TypedCell who, Column below) {
        TypedCell main = text != null ? text : who;
        if (main != null) {
            boolean colon =
                    who != null && (who.text().contains(": ") || who.text().endsWith(":"));
            var line = new RecordLine(main).sign(keyword).id(text, cells.get(Column.NUMBER));
            line.after(" ", colon ? null : who, "; ")
                    .sign(": ")
                    .text(text, List.of())
                    .to(out);
            if (colon && who != null) {
                new RecordLine(who).sign(below.label() + ": ").words(who, "; ").to(out);
            }
        }
    }

    private void sub(Column column) {
        TypedCell cell = take(column);
        if (cell != null) {
            new RecordLine(cell)
                    .sign(column.label() + ": ")
                    .text(cell, List.of())
                    .to(out);
        }
    }
}
