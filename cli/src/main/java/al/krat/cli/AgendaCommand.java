package al.krat.cli;

import al.krat.Paper;
import al.krat.PaperOptions;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** rendi i ditës: the agenda. */
@Command(name = "rendi-i-dites", aliases = "agenda")
final class AgendaCommand extends DocumentCommand {

    @Mixin
    private EditionOptions editions = new EditionOptions();

    AgendaCommand(Talk talk) {
        super(talk);
    }

    @Override
    List<Papers.Made> make(Reading reading, Papers papers, boolean draft) {
        PaperOptions options =
                PaperOptions.usual().edition(editions.edition).asOf(today).draft(draft);
        return List.of(papers.paper(Paper.AGENDA, reading.draft(), options));
    }

    @Override
    String next() {
        return "papers.next";
    }
}
