package al.krat.ledger.sheet;

import al.krat.domain.AgendaItem;
import al.krat.domain.Committee;
import al.krat.domain.Edition;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.Place;
import al.krat.domain.Prose;
import al.krat.domain.RecordId;
import al.krat.intake.sheet.Cell;
import al.krat.intake.sheet.SheetFile;
import al.krat.ledger.History;
import al.krat.ledger.MatterKey;
import al.krat.ledger.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a register that comes back. Only deadline, status, evidence and date of closing are taken; whatever else somebody
 * changed or removed is a finding, and changes nothing. What the bytes are is no reason to throw.
 */
public final class RegisterReader {

    private final Committee committee;
    private final History history;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private final List<RegisterReturn.Change> changes = new ArrayList<>();
    private final Map<LocalDate, List<Entry>> followUps = new TreeMap<>();

    private RegisterReader(Committee committee, History history, LocalDate day) {
        this.committee = committee;
        this.history = history;
        this.day = day;
    }

    /**
     * Reads a file.
     *
     * @param file the name that findings give it
     * @param committee whose register it is
     * @param history what is recorded so far
     * @param day the day of the report; a date of closing is the day of its own row
     */
    public static RegisterReturn read(String file, byte[] bytes, Committee committee, History history, LocalDate day) {
        var reader = new RegisterReader(committee, history, day);
        LocalDate asOf = reader.read(file, SheetFile.read(file, bytes));
        List<Meeting> reports = new ArrayList<>();
        reader.followUps.forEach((date, entries) -> reports.add(Meeting.builder()
                .date(date)
                .item(new AgendaItem(Prose.of(""), false, List.of(), entries, List.of()))
                .build()));
        return new RegisterReturn(asOf, reader.changes, reports, reader.findings);
    }

    private static @Nullable RegisterMark mark(SheetFile book) {
        return book.sheet(RegisterMark.SHEET)
                .map(sheet -> RegisterMark.parse(sheet.rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList()))
                .orElse(null);
    }

    private @Nullable LocalDate read(String file, SheetFile book) {
        findings.addAll(book.findings());
        if (book.sheets().isEmpty()) {
            return null;
        }
        var whole = new Place.InText(file, 0, 0);
        RegisterMark mark = mark(book);
        RegisterTable table = mark == null ? null : RegisterTable.find(file, book, findings);
        if (mark == null || table == null) {
            findings.add(Finding.of(RegisterCode.NO_REGISTER, whole, Map.of()));
            return null;
        }
        if (mark.edition() == Edition.PUBLIC) {
            findings.add(Finding.of(RegisterCode.PUBLIC_EDITION, whole, Map.of()));
        } else if (findings.stream().noneMatch(finding -> finding.code() == RegisterCode.COLUMN)) {
            Set<String> seen = rows(table, mark);
            for (String key : mark.rows().keySet()) {
                if (!seen.contains(key)) {
                    MatterKey removed = MatterKey.parse(key);
                    String id = removed == null ? key : removed.id().shortForm();
                    findings.add(Finding.of(RegisterCode.ROW_MISSING, whole, Map.of("id", id)));
                }
            }
        }
        return mark.asOf();
    }

    private Set<String> rows(RegisterTable table, RegisterMark mark) {
        Map<String, Standing> standings = new HashMap<>();
        Map<RecordId, Integer> counts = new HashMap<>();
        for (Standing standing : history.at(day)) {
            standings.put(MatterKey.of(standing.matter()).toString(), standing);
            counts.merge(standing.matter().id(), 1, Integer::sum);
        }
        Set<String> seen = new HashSet<>();
        for (RegisterTable.Row row : table.rows()) {
            String key = row.text(RegisterColumn.KEY).strip();
            Standing standing = standings.get(key);
            String id = row.text(RegisterColumn.ID).strip();
            if (standing == null
                    || !RecordId.parse(id)
                            .filter(standing.matter().id()::sameAs)
                            .isPresent()) {
                RegisterColumn at = RegisterColumn.ID;
                findings.add(Finding.of(RegisterCode.UNKNOWN_ID, table.place(row, at), Map.of("id", id)));
            } else if (!seen.add(key)) {
                findings.add(Finding.of(RegisterCode.ROW_TWICE, table.place(row, RegisterColumn.ID), Map.of("id", id)));
            } else {
                boolean several = counts.getOrDefault(standing.matter().id(), 1) > 1;
                read(new RegisterRowReader(table, row, mark, key, standing, committee, day), several);
            }
            seen.add(key);
        }
        return seen;
    }

    private void read(RegisterRowReader row, boolean several) {
        Map<LocalDate, List<FollowUp>> read = row.read(several);
        findings.addAll(row.findings());
        changes.addAll(row.changes());
        if (row.findings().stream().noneMatch(Finding::isError)) {
            read.forEach((date, entries) ->
                    followUps.computeIfAbsent(date, first -> new ArrayList<>()).addAll(entries));
        }
    }
}
