package al.krat.cli;

import al.krat.Paper;
import al.krat.PaperOptions;
import java.util.List;
import picocli.CommandLine.Command;

/** njoftimi: what the public is told of a meeting. */
@Command(name = "njoftimi", aliases = "notice")
final class NoticeCommand extends DocumentCommand {

    NoticeCommand(Talk talk) {
        super(talk);
    }

    @Override
    List<Papers.Made> make(Reading reading, Papers papers, boolean draft) {
        PaperOptions options = PaperOptions.usual().asOf(today).draft(draft);
        return List.of(papers.paper(Paper.NOTICE, reading.draft(), options));
    }

    @Override
    String next() {
        return "papers.nextNotice";
    }
}
