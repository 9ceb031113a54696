package al.krat.cli;

import al.krat.Krat;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Conventions;
import al.krat.domain.Finding;
import al.krat.domain.Period;
import al.krat.intake.Workspace;
import al.krat.intake.notes.NewNotes;
import al.krat.intake.notes.Pending;
import al.krat.intake.notes.PeriodReader;
import al.krat.ledger.CarryOver;
import al.krat.ledger.FolderLedger;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** shenimet: the notes of the next meeting, to be filled in. */
@Command(name = "shenimet", aliases = "notes")
final class NotesCommand implements Callable<Integer> {

    private static final String TEXT = ".txt";
    private static final String WORD = ".docx";

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"-C", "--hapesira", "--workspace"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "workspace")
    private @Nullable Path workspace;

    @Option(
            names = {"--data", "--date"},
            required = true,
            paramLabel = "${bundle:label.day}",
            descriptionKey = "meetingDay")
    @SuppressWarnings("NullAway.Init") // the parser insists on it
    private LocalDate date;

    @Option(
            names = {"--organi", "--body"},
            paramLabel = "KRAT,TTAT",
            descriptionKey = "bodies")
    private @Nullable String bodies;

    @Option(
            names = {"--ora", "--hour"},
            paramLabel = "${bundle:label.hour}",
            descriptionKey = "hour")
    private @Nullable LocalTime hour;

    @Option(
            names = {"--vendi", "--place"},
            paramLabel = "${bundle:label.place}",
            descriptionKey = "place")
    private @Nullable String place;

    @Option(
            names = {"--periudha", "--period"},
            paramLabel = "2019-6M-1",
            descriptionKey = "period")
    private @Nullable String period;

    @Option(
            names = {"--word"},
            descriptionKey = "word")
    private boolean word;

    @Option(
            names = {"-o", "--dalja", "--output"},
            paramLabel = "${bundle:label.file}",
            descriptionKey = "notesFile")
    private @Nullable Path target;

    @Option(
            names = {"--hap", "--open"},
            descriptionKey = "open")
    private boolean open;

    NotesCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        Path folder = new Inputs(talk.environment()).workspace(workspace, null).orElse(null);
        Workspace settings = folder == null ? null : Workspace.read(folder.resolve(Workspace.FILE));
        List<Finding> findings = settings == null ? List.of() : settings.findings();
        talk.tell(findings);
        Path file = file(folder);
        if (Files.exists(file)) {
            throw new Stop(ExitCode.FILES, "notes.exists", Map.of("file", talk.typed(file)));
        }
        byte[] bytes = bytes(notes(settings, folder), file);
        OutputFolder to = new OutputFolder(file.resolveSibling(""), false);
        talk.written(to.write(Map.of(String.valueOf(file.getFileName()), out -> out.write(bytes))));
        talk.say("notes.next", Map.of("file", talk.typed(file)));
        if (open) {
            talk.open(file);
        }
        return findings.stream().anyMatch(Finding::isError) ? ExitCode.ERRORS : ExitCode.DONE;
    }

    private byte[] bytes(NewNotes notes, Path file) {
        return file.toString().endsWith(WORD) ? Krat.word(notes) : notes.text().getBytes(StandardCharsets.UTF_8);
    }

    private NewNotes notes(@Nullable Workspace settings, @Nullable Path folder) throws IOException {
        Committee committee = settings == null ? committee() : settings.committee();
        List<Body> met = bodies != null
                ? NewNotes.bodies(bodies, committee.qark())
                : settings == null || settings.bodies().isEmpty()
                        ? List.of(Body.KRAT)
                        : settings.bodies().stream()
                                .map(kind -> new Body(kind, null))
                                .toList();
        List<Pending> pending = folder == null
                ? List.of()
                : CarryOver.of(new FolderLedger(folder).history(committee), committee, met, date);
        return new NewNotes(committee, met, date, hour, place, period(), pending);
    }

    /** Outside a workspace the body says the qark, «KRAT Durrës»; nobody knows there who sits. */
    private Committee committee() {
        return Optional.ofNullable(bodies)
                .flatMap(NewNotes::qark)
                .map(Committees::ofQark)
                .orElseGet(() -> new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT));
    }

    private @Nullable Period period() {
        if (period == null) {
            return null;
        }
        return PeriodReader.read(period, date)
                .orElseThrow(() -> new Stop(ExitCode.USAGE, "usage.period", Map.of("value", String.valueOf(period))));
    }

    /** The file typed, else one named by the day in the workspace's folder of notes, else in the current folder. */
    private Path file(@Nullable Path folder) {
        String ending = word ? WORD : TEXT;
        Path typed = target == null ? null : talk.environment().resolve(target);
        if (typed == null) {
            return folder == null
                    ? talk.environment().resolve(Path.of(Inputs.NOTES_FOLDER + "-" + date + ending))
                    : folder.resolve(Inputs.NOTES_FOLDER).resolve(date + ending);
        }
        if (Files.isDirectory(typed)) {
            return typed.resolve(date + ending);
        }
        boolean known = typed.toString().endsWith(WORD) || (typed.toString().endsWith(TEXT) && !word);
        if (!known) {
            throw new Stop(
                    ExitCode.USAGE,
                    word ? "usage.wordForm" : "usage.notesForm",
                    Map.of("file", String.valueOf(target)));
        }
        return typed;
    }
}
