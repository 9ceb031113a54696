package al.krat.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Party;
import al.krat.domain.RecordId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year at Durrës, recorded in order, against {@code states.csv}, which was written by reading the notes. */
class YearTest {

    /** The days on which the table holds every matter. */
    private static final List<LocalDate> WHOLE = List.of(LocalDate.of(2019, 5, 31), LocalDate.of(2019, 12, 13));

    @TempDir
    private static Path folder;

    private static History inMemory;
    private static History inFolder;

    @BeforeAll
    static void record() throws IOException {
        inMemory = Year.record(new MemoryLedger());
        inFolder = Year.record(new FolderLedger(folder));
    }

    @Test
    void everyMatterStandsAsTheNotesSay() throws IOException {
        List<String> rows = rows();
        for (History history : List.of(inMemory, inFolder)) {
            var found = new ArrayList<String>();
            for (LocalDate day : days(rows)) {
                for (Standing standing : history.at(day)) {
                    String row = row(standing);
                    if (WHOLE.contains(day)
                            || rows.stream().anyMatch(each -> subject(each).equals(subject(row)))) {
                        found.add(row);
                    }
                }
            }
            assertEquals(
                    String.join("\n", rows.stream().sorted().toList()),
                    String.join("\n", found.stream().sorted().toList()));
        }
    }

    @Test
    void aDayLooksLaterAsItLookedThen() throws IOException {
        var ledger = new MemoryLedger();
        var then = new TreeMap<LocalDate, List<Standing>>();
        for (Year.Step step : Year.steps()) {
            Year.record(ledger, step);
            History history = ledger.history(Year.krat().committee());
            // a correction or withdrawal tells what should have been known
            if (!step.kind().equals("mbledhje") && !step.kind().equals("ndjekje")) {
                then.clear();
            }
            then.put(step.day(), history.at(step.day()));
        }
        assertTrue(then.size() > 4);
        then.forEach((day, standings) -> assertEquals(
                standings.stream().map(YearTest::row).toList(),
                inMemory.at(day).stream().map(YearTest::row).toList()));
    }

    @Test
    void minutesAreApprovedByTheNextMeeting() {
        assertEquals(
                List.of("M-2019-01 M-2019-02", "M-2019-02 M-2019-03", "M-2019-03 M-2019-04", "M-2019-04 null"),
                inFolder.meetings().stream()
                        .map(each -> each.id().shortForm() + " " + shortForm(each.approvedBy()))
                        .toList());
    }

    @Test
    void correctedMinutesHaveTheirErratum() {
        RecordedMeeting second = inFolder.meetings().get(1);

        assertEquals(1, second.errata().size());
        assertEquals(5, second.errata().get(0).entry());
        assertEquals("2019-05-17.txt", Objects.requireNonNull(second.source()).name());
        assertEquals("e shkruar dy herë", inFolder.withdrawal(id("A-2019-014")).orElseThrow());
    }

    @Test
    void bothLedgersTellTheSame() {
        assertEquals(inMemory.meetings(), inFolder.meetings());
        assertEquals(inMemory.matters(), inFolder.matters());
    }

    private static RecordId id(String text) {
        return RecordId.parse(text).orElseThrow();
    }

    private static String shortForm(@Nullable RecordId id) {
        return id == null ? "null" : id.shortForm();
    }

    private static String row(Standing standing) {
        Party charged = standing.matter().charged();
        Party lead = standing.lead();
        var marks = new ArrayList<String>();
        marks.add(standing.isOverdue() ? "overdue" : "");
        marks.add(standing.isNearDue() ? "near" : "");
        marks.add(standing.unreported() ? "unreported" : "");
        marks.removeIf(String::isEmpty);
        return String.join(
                ";",
                standing.matter().id().shortForm().replace("-2019-", "-"),
                key(charged),
                standing.asOf().toString(),
                standing.status().name(),
                day(standing.deadline()),
                day(standing.firstDeadline()),
                Objects.equals(key(lead), key(charged)) ? "" : key(lead),
                String.valueOf(standing.state().postponements()),
                String.join(" ", marks),
                day(standing.closed()));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String key(@Nullable Party party) {
        return party instanceof Party.Known known ? known.institution() : String.valueOf(party);
    }

    /** The id, addressee and day of a row. */
    private static String subject(String row) {
        String[] cells = row.split(";", -1);
        return cells[0] + cells[1] + cells[2];
    }

    private static List<LocalDate> days(List<String> rows) {
        return rows.stream()
                .map(row -> LocalDate.parse(row.split(";", -1)[2]))
                .distinct()
                .toList();
    }

    /** The table, a row for each addressee. */
    private static List<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(YearTest.class.getResourceAsStream("states.csv"))) {
            var rows = new ArrayList<String>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    List<String> cells = new ArrayList<>(Arrays.stream(line.split(";", -1))
                            .map(String::strip)
                            .toList());
                    while (cells.size() < 10) {
                        cells.add("");
                    }
                    for (String addressee : cells.get(1).split("\\+")) {
                        cells.set(1, addressee);
                        rows.add(String.join(";", cells));
                    }
                }
            }
            return rows;
        }
    }
}
