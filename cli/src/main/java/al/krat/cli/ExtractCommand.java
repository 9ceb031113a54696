package al.krat.cli;

import al.krat.Paper;
import al.krat.PaperOptions;
import java.util.List;
import picocli.CommandLine.Command;

/** ekstrakti: what a meeting asks of an institution, with the letter that it is sent with. */
@Command(name = "ekstrakti", aliases = "extract")
final class ExtractCommand extends LetterCommand {

    ExtractCommand(Talk talk) {
        super(talk);
    }

    @Override
    List<Paper> papers() {
        return List.of(Paper.EXTRACT, Paper.COVER_LETTER);
    }

    @Override
    PaperOptions options(PaperOptions usual) {
        return usual;
    }

    @Override
    String next() {
        return "papers.nextLetters";
    }
}
