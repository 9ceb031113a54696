package al.krat.writer.xlsx;

import al.krat.ledger.sheet.RegisterColumn;
import al.krat.ledger.sheet.RegisterWords;
import al.krat.template.view.DueView;
import al.krat.template.view.register.RegisterRowView;
import java.util.stream.Collectors;

/** The rows of the register. */
final class RegisterSheetRows {

    private static final int HEAD_LINES = 3;

    private final RegisterWords words;
    private final SheetRows rows;
    private final Look head;
    private final Look id;
    private final Look locked;
    private final Look lockedDate;
    private final Look number;
    private final Look open;
    private final Look openDate;

    RegisterSheetRows(Looks looks, RegisterWords words, SharedWords shared) {
        this.words = words;
        this.rows = new SheetRows(shared);
        this.head = looks.head();
        this.id = looks.strong(true);
        this.locked = looks.text(true);
        this.lockedDate = looks.date(true);
        this.number = looks.number(false);
        this.open = looks.text(false);
        this.openDate = looks.date(false);
    }

    SheetRows rows() {
        return rows;
    }

    void head() {
        rows.row(HEAD_LINES);
        for (RegisterColumn column : RegisterColumn.values()) {
            rows.text(head, words.say(column.heading()));
        }
    }

    /** @param lead who answers for it, or nothing */
    void row(RegisterRowView row, String lead) {
        String evidence = row.evidence() == null ? "" : row.evidence().words();
        rows.row(Math.max(
                Math.max(lines(RegisterColumn.TEXT, row.text().words()), lines(RegisterColumn.EVIDENCE, evidence)),
                Math.max(
                        Math.max(lines(RegisterColumn.LEAD, lead), lines(RegisterColumn.PARTNERS, partners(row))),
                        lines(RegisterColumn.STATUS, words.say("status", row.status())))));
        for (RegisterColumn column : RegisterColumn.values()) {
            cell(column, row, lead);
        }
    }

    private static int lines(RegisterColumn column, String text) {
        return SheetRows.lines(text, column.width());
    }

    private static String partners(RegisterRowView row) {
        return row.partners().stream()
                .map(partner -> partner.name().nominative())
                .collect(Collectors.joining("; "));
    }

    private void cell(RegisterColumn column, RegisterRowView row, String lead) {
        switch (column) {
            case ID -> rows.text(id, row.id());
            case KIND -> rows.text(locked, words.say("kind", row.kind()));
            case MEETING -> rows.text(locked, row.meeting());
            case MADE -> rows.date(lockedDate, row.made());
            case TEXT -> rows.text(locked, row.text().words());
            case LEAD -> rows.text(locked, lead);
            case PARTNERS -> rows.text(locked, partners(row));
            case DUE -> due(row.due(), open, openDate);
            case FIRST_DUE -> due(row.firstDue(), locked, lockedDate);
            case POSTPONEMENTS -> rows.number(number, row.postponements());
            case STATUS -> rows.text(open, words.say("status", row.status()));
            case CONDITION -> rows.text(locked, words.say("condition", row.condition()));
            case LATE -> {
                if (row.daysLate() == 0) {
                    rows.blank(number);
                } else {
                    rows.number(number, row.daysLate());
                }
            }
            case EVIDENCE ->
                rows.text(open, row.evidence() == null ? "" : row.evidence().words());
            case CLOSED -> {
                if (row.closed() == null) {
                    rows.blank(openDate);
                } else {
                    rows.date(openDate, row.closed());
                }
            }
            case PILLAR -> rows.text(locked, row.pillar() == null ? "" : words.say("pillar", row.pillar()));
            case KEY -> rows.text(locked, row.key());
        }
    }

    private void due(DueView due, Look text, Look date) {
        if (due.date() != null) {
            rows.date(date, due.date());
        } else {
            rows.text(
                    text,
                    due.words().isEmpty() && due.kind().equals("NEXT_MEETING")
                            ? words.say("due.NEXT_MEETING")
                            : due.words());
        }
    }
}
