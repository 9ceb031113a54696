package al.krat.cli;

import al.krat.Draft;
import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.ledger.sheet.RegisterReader;
import al.krat.ledger.sheet.RegisterReturn;
import al.krat.ledger.sheet.RegisterWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** ruaj of a register that came back from Excel: its changes, one report a day. */
record RegisterRecording(Talk talk, Path workspace, LocalDate day, boolean dryRun) {

    static boolean is(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    int record(Path typed) throws IOException {
        Path file = talk.environment().resolve(typed);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(Source.WORD_LIMIT + 1);
        }
        Krat krat = Krat.open(workspace);
        RegisterReturn back = RegisterReader.read(typed.toString(), bytes, krat.committee(), krat.history(), day);
        talk.tell(back.findings());
        print(back);
        if (back.hasErrors()) {
            throw new Stop(ExitCode.ERRORS, "record.errors", Map.of("file", talk.typed(typed)));
        }
        if (back.reports().isEmpty()) {
            talk.say("record.unchanged", Map.of("file", talk.typed(typed)));
            return ExitCode.DONE;
        }
        if (dryRun) {
            talk.say(
                    "record.wouldChange",
                    Map.of("count", String.valueOf(back.reports().size())));
            return ExitCode.DONE;
        }
        for (int i = 0; i < back.reports().size(); i++) {
            // the file is named by the last one: one that a kill left half recorded may be given again
            boolean last = i == back.reports().size() - 1;
            append(back.reports().get(i), last ? Source.of(typed.toString(), bytes) : null);
        }
        talk.say("record.changed", Map.of("count", String.valueOf(back.reports().size())));
        return ExitCode.DONE;
    }

    private void append(Meeting report, @Nullable Source source) throws IOException {
        new Appending(talk, workspace, false).append(Map.of(), () -> Krat.open(workspace)
                .recorder(new Draft(report, List.of(), Places.NONE), day, source)
                .report(report));
    }

    /** What somebody changed: the cell, the matter, what it was and what it is. */
    private void print(RegisterReturn back) {
        var words = RegisterWords.of(talk.messages().language());
        var rows = new ArrayList<List<String>>();
        for (RegisterReturn.Change each : back.changes()) {
            rows.add(List.of(
                    each.id(),
                    each.lead(),
                    words.say(each.column().heading()),
                    (each.before().isEmpty() ? "—" : each.before()) + " → "
                            + (each.after().isEmpty() ? "—" : each.after())));
        }
        talk.out().print(TextTable.of(rows));
        talk.out().flush();
    }
}
