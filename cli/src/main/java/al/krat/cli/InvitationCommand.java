package al.krat.cli;

import al.krat.Paper;
import al.krat.PaperOptions;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** ftesa: the invitation, to all members at once or to institutions one by one. */
@Command(name = "ftesa", aliases = "invitation")
final class InvitationCommand extends LetterCommand {

    @Option(
            names = {"--konfirmimi", "--confirm"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "confirm")
    private @Nullable LocalDate confirm;

    InvitationCommand(Talk talk) {
        super(talk);
    }

    @Override
    List<Paper> papers() {
        return List.of(Paper.INVITATION);
    }

    @Override
    PaperOptions options(PaperOptions usual) {
        return usual.confirmBy(confirm);
    }

    @Override
    String next() {
        return "papers.next";
    }
}
