package al.krat.cli;

import al.krat.Krat;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Party;
import al.krat.language.Dates;
import al.krat.ledger.ExpectedMeeting;
import al.krat.ledger.History;
import al.krat.ledger.Parties;
import al.krat.ledger.Standing;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** sot: what is late, near due, unreported; and when the next meeting is. */
@Command(name = "sot", aliases = "today")
final class TodayCommand implements Callable<Integer> {

    private static final int WIDTH = 60;

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"-C", "--hapesira", "--workspace"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "workspaceHere")
    private @Nullable Path folder;

    @Option(
            names = {"--sot", "--today"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "asOf")
    private @Nullable LocalDate today;

    TodayCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        Path workspace = new Inputs(talk.environment()).needWorkspace(folder, null);
        Krat krat = Krat.open(workspace);
        talk.tell(krat.findings());
        LocalDate asOf = today == null ? Today.inAlbania() : today;
        History history = krat.history();
        List<Standing> standings =
                history.at(asOf).stream().sorted(Standing.URGENCY).toList();
        talk.out().println(said("today.head", Map.of("day", Dates.header(asOf))));
        section("today.overdue", standings, Standing::isOverdue, krat.committee(), asOf);
        section("today.near", standings, Standing::isNearDue, krat.committee(), asOf);
        section("today.unreported", standings, each -> each.unreported() && !each.isOverdue(), krat.committee(), asOf);
        talk.out().println();
        talk.out().println(next(history, krat.committee().conventions(), asOf));
        talk.out().flush();
        String open = records(standings.stream().filter(Standing::isOpen).toList());
        talk.say(
                history.standing().isEmpty() ? "today.nothing" : "today.next",
                Map.of("open", open, "all", records(standings)));
        return ExitCode.DONE;
    }

    private void section(
            String key, List<Standing> standings, Predicate<Standing> which, Committee committee, LocalDate asOf) {
        List<Standing> chosen = standings.stream().filter(which).toList();
        if (chosen.isEmpty()) {
            return;
        }
        talk.out().println();
        String head = said(key, Map.of("count", records(chosen)));
        talk.out().println(Colour.of(key, head, talk.environment().coloured()));
        var rows = new ArrayList<List<String>>();
        for (List<Standing> alike : alike(chosen)) {
            Standing each = alike.get(0);
            rows.add(List.of(
                    "  " + each.matter().id().shortForm(),
                    when(each, asOf),
                    who(alike, committee, asOf),
                    TextTable.shortened(each.matter().text().text(), WIDTH)));
        }
        talk.out().print(TextTable.of(rows));
    }

    /** Those of one record who stand alike, in a line together. */
    private static Collection<List<Standing>> alike(List<Standing> standings) {
        var alike = new LinkedHashMap<List<String>, List<Standing>>();
        for (Standing each : standings) {
            List<String> key =
                    List.of(each.matter().id().toString(), each.status().name(), String.valueOf(each.deadline()));
            alike.computeIfAbsent(key, first -> new ArrayList<>()).add(each);
        }
        return alike.values();
    }

    private String who(List<Standing> alike, Committee committee, LocalDate asOf) {
        if (alike.size() > 1) {
            return said("today.several", Map.of("count", alike.size()));
        }
        Party lead = alike.get(0).lead();
        return lead == null ? "—" : Parties.name(lead, committee, asOf);
    }

    /** How many records, whoever answers for them. */
    private static String records(List<Standing> standings) {
        return String.valueOf(
                standings.stream().map(each -> each.matter().id()).distinct().count());
    }

    private String when(Standing standing, LocalDate asOf) {
        LocalDate deadline = standing.deadline();
        if (deadline == null) {
            String words = standing.state().due().words();
            return words.isBlank() ? said("today.undated", Map.of()) : words;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(asOf, deadline));
        String key = standing.isOverdue() ? "today.late" : deadline.isEqual(asOf) ? "today.due" : "today.left";
        return said(key, Map.of("day", Dates.header(deadline), "days", days));
    }

    private String next(History history, Conventions conventions, LocalDate asOf) {
        ExpectedMeeting next = ExpectedMeeting.of(history, conventions, asOf).orElse(null);
        if (next == null) {
            return said("today.noMeeting", Map.of());
        }
        String key =
                !next.isAnnounced() ? "today.rhythm" : next.day().isBefore(asOf) ? "today.missed" : "today.announced";
        return said(
                key,
                Map.of(
                        "day", Dates.header(next.day()),
                        "last", Dates.header(next.last()),
                        "months", next.months()));
    }

    private String said(String key, Map<String, ?> args) {
        return talk.messages().say(key, args);
    }
}
