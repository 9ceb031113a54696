package al.krat.cli;

import al.krat.Krat;
import al.krat.PaperOptions;
import al.krat.domain.Institution;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** kujtesa: letters to those who are late, by what the workspace has recorded. */
@Command(name = "kujtesa", aliases = "reminder")
final class ReminderCommand extends WritingCommand {

    @Option(
            names = {"-C", "--hapesira", "--workspace"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "workspaceHere")
    private @Nullable Path workspace;

    @Mixin
    private LetterOptions letters = new LetterOptions();

    @Option(
            names = {"--pergjigja", "--answer"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "answer")
    private @Nullable LocalDate answer;

    ReminderCommand(Talk talk) {
        super(talk);
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Path folder = new Inputs(talk.environment()).needWorkspace(workspace, null);
        Krat krat = Krat.open(folder);
        talk.tell(krat.findings());
        LocalDate day = today == null ? Today.inAlbania() : today;
        Papers papers = papers(krat);
        PaperOptions options = PaperOptions.usual().asOf(day).draft(draft).confirmBy(answer);
        List<Papers.Made> made = recipients(krat, day).stream()
                .map(key -> papers.reminder(options.to(key)))
                .toList();
        Path first = write(papers, made, folder.resolve(OUTPUT_FOLDER), letters.eml);
        talk.say("papers.nextLetters", Map.of("document", talk.typed(first)));
        if (output.open) {
            talk.open(first);
        }
        return ExitCode.DONE;
    }

    private List<String> recipients(Krat krat, LocalDate day) {
        List<String> late = krat.late(day).stream().map(Institution::key).toList();
        String named = letters.named(krat.committee(), day, true).orElse(null);
        if (late.isEmpty() || (named != null && !late.contains(named))) {
            throw new Stop(
                    ExitCode.ERRORS,
                    named == null ? "letters.noneLate" : "letters.notLate",
                    Map.of("name", String.valueOf(letters.institution)));
        }
        return named == null ? late : List.of(named);
    }
}
