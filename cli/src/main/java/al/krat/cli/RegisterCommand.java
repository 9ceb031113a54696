package al.krat.cli;

import al.krat.Document;
import al.krat.Format;
import al.krat.Krat;
import al.krat.RegisterOptions;
import al.krat.domain.Body;
import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.file.AtomicFile;
import al.krat.ledger.FolderLedger;
import al.krat.ledger.History;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** regjistri: how all that was promised and asked for stands. */
@Command(name = "regjistri", aliases = "register")
final class RegisterCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(
            names = {"-f", "--formati", "--format"},
            split = ",",
            paramLabel = "xlsx,docx,pdf,html",
            hideParamSyntax = true,
            descriptionKey = "sheetFormats")
    private List<SheetFormat> formats = List.of();

    @Mixin
    private EditionOptions editions = new EditionOptions();

    @Option(
            names = {"--sot", "--today"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "asOf")
    private @Nullable LocalDate today;

    RegisterCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Path workspace = new Inputs(talk.environment()).needWorkspace(input.workspace, null);
        Krat krat = new Library(talk, input).open(workspace).languages(target.languages);
        talk.tell(krat.findings());
        LocalDate asOf = today == null ? Today.inAlbania() : today;
        var options = new RegisterOptions(asOf, selection.selection(krat.committee(), asOf), editions.edition);
        History history = editions.edition == Edition.INTERNAL
                ? krat.history()
                : History.of(new FolderLedger(workspace).entries(), krat.committee(), editions.edition);
        if (formats.isEmpty()) {
            new RegisterTable(talk, krat.committee()).print(options.selection().of(history.at(asOf)), asOf);
            talk.say(history.standing().isEmpty() ? "today.nothing" : "register.next");
            return ExitCode.DONE;
        }
        return write(krat, history, options, workspace);
    }

    private Integer write(Krat krat, History history, RegisterOptions options, Path workspace)
            throws IOException, EditedFileException {
        Set<SheetFormat> wanted = new LinkedHashSet<>(formats);
        boolean paged = wanted.stream().anyMatch(format -> format.format() != null);
        if (paged && krat.packHasErrors()) {
            throw new Stop(ExitCode.ERRORS, "pack.errors", Map.of());
        }
        Document document = paged ? krat.register(history, options) : null;
        String stem = FileNames.of(
                "regjistri",
                paper(history, options.asOf()),
                krat.committee(),
                options.selection().institution(),
                editions.edition,
                target.languages);
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (SheetFormat format : wanted) {
            Format page = format.format();
            byte[] bytes =
                    page == null || document == null ? krat.registerBook(history, options) : document.bytes(page);
            files.put(stem + "." + format.extension(), out -> out.write(bytes));
        }
        Path to = target.folder(talk.environment(), workspace.resolve(WritingCommand.OUTPUT_FOLDER));
        OutputFolder.Written written = new OutputFolder(to, output.overwrite).write(files);
        talk.written(written);
        talk.say("register.written");
        if (output.open) {
            talk.open(written.files().get(0));
        }
        return ExitCode.DONE;
    }

    /** What names of files say of a register: which bodies have met, and its day. */
    private static Meeting paper(History history, LocalDate asOf) {
        var paper = Meeting.builder().date(asOf);
        history.standing().stream()
                .flatMap(meeting -> meeting.meeting().bodies().stream())
                .distinct()
                .sorted(Comparator.comparing(Body::kind))
                .forEach(paper::body);
        return paper.build();
    }
}
