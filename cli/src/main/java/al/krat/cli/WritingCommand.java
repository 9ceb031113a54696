package al.krat.cli;

import al.krat.Format;
import al.krat.Krat;
import al.krat.language.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands share that write documents: in which formats and languages, of which day, to which folder. */
abstract class WritingCommand implements Callable<Integer> {

    static final String OUTPUT_FOLDER = "dokumentet";

    final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    final OutputOptions output = new OutputOptions();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(
            names = {"-f", "--formati", "--format"},
            split = ",",
            paramLabel = "docx,pdf,html",
            hideParamSyntax = true,
            descriptionKey = "formats")
    private List<Format> formats = List.of(Format.DOCX, Format.PDF);

    @Option(
            names = {"--sot", "--today"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "today")
    @Nullable LocalDate today;

    @Option(
            names = {"--projekt", "--draft"},
            descriptionKey = "draft")
    boolean draft;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the parser
    private CommandSpec spec;

    WritingCommand(Talk talk) {
        this.talk = talk;
    }

    /** What makes the documents, as the options say. */
    Papers papers(Krat krat) {
        return new Papers(krat, target.languages, new LinkedHashSet<>(formats));
    }

    /**
     * Writes documents and names them.
     *
     * @param home the folder where none was typed
     * @param mail whether messages are written, too
     * @return the first document
     */
    Path write(Papers papers, List<Papers.Made> made, Path home, boolean mail) throws IOException, EditedFileException {
        Path to = target.folder(talk.environment(), home);
        OutputFolder.Written written = papers.write(made, new OutputFolder(to, output.overwrite), mail);
        talk.written(written);
        if (mail) {
            papers.unaddressed(made).forEach(name -> talk.say("letters.noAddress", Map.of("name", name)));
        }
        return written.files().get(0);
    }

    /** The command's name in the language of the messages. */
    String command() {
        return talk.messages().language() == Language.ENGLISH ? spec.aliases()[0] : spec.name();
    }
}
