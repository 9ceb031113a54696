package al.krat.cli;

import al.krat.Paper;
import al.krat.PaperOptions;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** listëprezenca: the sheet on which those who are there sign. */
@Command(name = "listeprezenca", aliases = "attendance")
final class AttendanceCommand extends DocumentCommand {

    @Mixin
    private EditionOptions editions = new EditionOptions();

    AttendanceCommand(Talk talk) {
        super(talk);
    }

    @Override
    List<Papers.Made> make(Reading reading, Papers papers, boolean draft) {
        PaperOptions options =
                PaperOptions.usual().edition(editions.edition).asOf(today).draft(draft);
        return List.of(papers.paper(Paper.ATTENDANCE_SHEET, reading.draft(), options));
    }

    @Override
    String next() {
        return "papers.nextSheet";
    }
}
