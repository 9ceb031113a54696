package al.krat.cli;

import al.krat.Draft;
import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** konverto: any input form into any other. */
@Command(name = "konverto", aliases = "convert")
final class ConvertCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = {"-o", "--dalja", "--output"},
            required = true,
            paramLabel = "${bundle:label.file}",
            descriptionKey = "outputFile")
    @SuppressWarnings("NullAway.Init") // the parser insists on it
    private Path target;

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private @Nullable Path file;

    ConvertCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Path to = talk.environment().resolve(target);
        String ending = Source.of(to.toString(), new byte[0]).extension();
        if (!Inputs.ENDINGS.contains(ending)) {
            throw new Stop(ExitCode.USAGE, "usage.form", Map.of("file", target.toString()));
        }
        Reading reading = new Library(talk, input).read(file);
        talk.needSomething(reading);
        byte[] bytes = bytes(reading.krat(), reading.draft(), ending);
        write(to, bytes);
        var findings = new ArrayList<>(reading.findings());
        List<Finding> lost = reading.krat().losses(reading.draft().meeting(), Source.of(target.toString(), bytes));
        talk.tell(lost);
        findings.addAll(lost);
        talk.summary(findings);
        talk.say("convert.next", Map.of("file", talk.typed(to)));
        return reading.hasErrors() ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private static byte[] bytes(Krat krat, Draft draft, String ending) {
        return ending.equals("docx")
                ? krat.word(draft.meeting())
                : text(krat, draft, ending).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Krat krat, Draft draft, String ending) {
        return switch (ending) {
            case "txt" -> krat.notes(draft.meeting());
            case "json" -> krat.json(draft.meeting());
            default -> krat.yaml(draft.meeting());
        };
    }

    private void write(Path to, byte[] bytes) throws IOException, EditedFileException {
        talk.written(new OutputFolder(to.resolveSibling(""), output.overwrite)
                .write(Map.of(String.valueOf(to.getFileName()), out -> out.write(bytes))));
        if (output.open) {
            talk.open(to);
        }
    }
}
