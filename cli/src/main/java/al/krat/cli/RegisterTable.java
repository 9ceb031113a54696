package al.krat.cli;

import al.krat.domain.Committee;
import al.krat.domain.Party;
import al.krat.language.Dates;
import al.krat.language.Language;
import al.krat.ledger.Condition;
import al.krat.ledger.Parties;
import al.krat.ledger.Standing;
import al.krat.ledger.sheet.RegisterWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A register in a terminal: what is late first, each line with its state in words. */
record RegisterTable(Talk talk, Committee committee) {

    private static final int WIDTH = 48;
    private static final Map<Condition, String> COLOURS = Map.of(
            Condition.OVERDUE, "today.overdue",
            Condition.NEAR, "today.near",
            Condition.UNREPORTED, "today.unreported");

    void print(List<Standing> standings, LocalDate asOf) {
        Language language = talk.messages().language();
        RegisterWords words = RegisterWords.of(language);
        List<Standing> sorted = standings.stream().sorted(Standing.URGENCY).toList();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("column.ID"),
                words.say("column.DUE"),
                words.say("column.STATUS"),
                words.say("column.CONDITION"),
                words.say("column.LEAD"),
                words.say("column.TEXT")));
        for (Standing each : sorted) {
            Party lead = each.lead();
            LocalDate deadline = each.deadline();
            rows.add(List.of(
                    each.matter().id().shortForm(),
                    deadline == null ? each.state().due().words() : Dates.header(deadline),
                    words.say("status", each.status()),
                    words.say("condition", Condition.of(each)),
                    lead == null ? "—" : Parties.name(lead, committee, asOf),
                    TextTable.shortened(each.matter().text().text(), WIDTH)));
        }
        String[] lines = TextTable.of(rows).split("\n");
        for (int i = 0; i < lines.length; i++) {
            String key = i == 0 ? "" : COLOURS.getOrDefault(Condition.of(sorted.get(i - 1)), "");
            talk.out().println(Colour.of(key, lines[i], talk.environment().coloured()));
        }
        talk.out().flush();
    }
}
