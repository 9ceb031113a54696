package al.krat.cli;

import al.krat.Format;
import al.krat.Languages;
import al.krat.MinutesOptions;
import al.krat.domain.Edition;
import al.krat.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** shembulli: the shipped workspace and all its documents. */
@Command(name = "shembulli", aliases = "example")
final class ExampleCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Parameters(
            arity = "0..1",
            defaultValue = "shembulli-krat",
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "exampleFolder")
    private Path folder = Path.of("shembulli-krat");

    ExampleCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Path workspace = talk.environment().resolve(folder);
        talk.say("example.writing", Map.of("folder", folder.toString()));
        for (var part : ExampleFiles.byFolder().entrySet()) {
            write(workspace.resolve(part.getKey()), part.getValue());
        }
        Path documents = workspace.resolve(WritingCommand.OUTPUT_FOLDER);
        Path last = workspace.resolve(Inputs.NOTES_FOLDER);
        boolean errors = false;
        for (Path notes : Inputs.notes(last)) {
            Reading reading = new Library(talk, new InputOptions())
                    .read(talk.environment().shown(notes));
            talk.needSomething(reading);
            documents(reading, new OutputFolder(documents, output.overwrite));
            errors |= reading.hasErrors();
            last = notes;
        }
        talk.say("example.next", Map.of("documents", talk.typed(documents), "notes", talk.typed(last)));
        return errors ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private void documents(Reading reading, OutputFolder to) throws IOException, EditedFileException {
        Papers papers = new Papers(reading.krat(), Languages.ALBANIAN, EnumSet.allOf(Format.class));
        for (Edition edition : Edition.values()) {
            MinutesOptions options = MinutesOptions.of(edition).draft(reading.hasErrors());
            OutputFolder.Written written = papers.write(List.of(papers.minutes(reading.draft(), options)), to, false);
            talk.written(written);
            if (output.open && edition == Edition.INTERNAL) {
                talk.open(written.files().get(0));
            }
        }
    }

    private void write(Path to, Map<String, byte[]> files) throws IOException, EditedFileException {
        Map<String, AtomicFile.Content> contents = new LinkedHashMap<>();
        files.forEach((name, bytes) -> contents.put(name, out -> out.write(bytes)));
        talk.written(new OutputFolder(to, output.overwrite).write(contents));
    }
}
