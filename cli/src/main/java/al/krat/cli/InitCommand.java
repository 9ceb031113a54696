package al.krat.cli;

import al.krat.domain.Qark;
import al.krat.intake.NewWorkspace;
import al.krat.intake.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** nis: a new workspace with the seats that are usual in a qark. */
@Command(name = "nis", aliases = "init")
final class InitCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"--qarku", "--region"},
            required = true,
            paramLabel = "${bundle:label.qark}",
            descriptionKey = "initQark")
    @SuppressWarnings("NullAway.Init") // the parser insists on it
    private Qark qark;

    @Parameters(paramLabel = "${bundle:label.folder}", descriptionKey = "initFolder")
    @SuppressWarnings("NullAway.Init") // the parser insists on it
    private Path folder;

    InitCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Path workspace = talk.environment().resolve(folder);
        if (Files.exists(workspace.resolve(Workspace.FILE))) {
            throw new Stop(ExitCode.FILES, "init.exists", Map.of("folder", talk.typed(folder)));
        }
        byte[] bytes = NewWorkspace.of(qark).getBytes(StandardCharsets.UTF_8);
        OutputFolder.Written written =
                new OutputFolder(workspace, false).write(Map.of(Workspace.FILE, out -> out.write(bytes)));
        Files.createDirectories(workspace.resolve(Inputs.NOTES_FOLDER));
        talk.written(written);
        talk.say(
                "init.next",
                Map.of("file", talk.typed(workspace.resolve(Workspace.FILE)), "folder", talk.typed(workspace)));
        return ExitCode.DONE;
    }
}
