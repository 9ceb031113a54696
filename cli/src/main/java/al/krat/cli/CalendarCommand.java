package al.krat.cli;

import al.krat.Document;
import al.krat.Draft;
import al.krat.Format;
import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.file.AtomicFile;
import al.krat.intake.Workspace;
import al.krat.ledger.calendar.Calendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** kalendari: the calendar of joint activities, of what was recorded; of the notes where nothing was. */
@Command(name = "kalendari", aliases = "calendar")
final class CalendarCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = {"--nga", "--from"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "calendarFrom")
    private @Nullable LocalDate from;

    @Option(
            names = {"--deri", "--to"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "calendarTo")
    private @Nullable LocalDate to;

    @Mixin
    private TargetOptions target = new TargetOptions();

    @Option(
            names = {"-f", "--formati", "--format"},
            split = ",",
            paramLabel = "docx,pdf,html,ics",
            hideParamSyntax = true,
            descriptionKey = "formats")
    private List<CalendarForm> forms = List.of(CalendarForm.DOCX, CalendarForm.PDF);

    @Mixin
    private EditionOptions editions = new EditionOptions();

    @Option(
            names = {"--sot", "--today"},
            paramLabel = "${bundle:label.day}",
            descriptionKey = "asOf")
    private @Nullable LocalDate today;

    @Option(names = "--vtodo", descriptionKey = "vtodo")
    private boolean todos;

    @Option(
            names = {"--projekt", "--draft"},
            descriptionKey = "draft")
    private boolean draft;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.period}", descriptionKey = "calendarPeriod")
    private List<String> words = List.of();

    CalendarCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException, EditedFileException {
        LocalDate asOf = today == null ? Today.inAlbania() : today;
        CalendarDays days = CalendarDays.read(String.join(" ", words), from, to, asOf);
        Path workspace = new Inputs(talk.environment()).needWorkspace(input.workspace, null);
        Krat krat = new Library(talk, input).open(workspace).languages(target.languages);
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Path settings = workspace.resolve(Workspace.FILE);
        if (Files.isRegularFile(settings)) {
            lines.put(Workspace.FILE, SourceText.lines(Files.readAllBytes(settings)));
        }
        List<Finding> findings = new ArrayList<>(krat.findings());
        Calendar calendar;
        if (krat.history().standing().isEmpty()) {
            List<Draft> drafts = drafts(krat, workspace, lines, findings);
            talk.say(drafts.isEmpty() ? "calendar.nothing" : "calendar.fromNotes", Map.of("count", drafts.size()));
            calendar = krat.calendar(drafts, days.from(), days.to(), asOf);
        } else {
            calendar = krat.calendar(days.from(), days.to(), asOf);
        }
        boolean errors = findings.stream().anyMatch(Finding::isError);
        OutputFolder.Written written = write(krat, calendar, days, workspace, draft || errors, findings);
        talk.remarks(findings, lines);
        talk.written(written);
        talk.summary(findings);
        talk.say("calendar.next", Map.of("document", talk.typed(written.files().get(0))));
        if (output.open) {
            talk.open(written.files().get(0));
        }
        return errors ? ExitCode.ERRORS : ExitCode.DONE;
    }

    /** Every meeting in the notes of the workspace; of what is wrong with them only what a calendar suffers from is told. */
    private List<Draft> drafts(Krat krat, Path workspace, Map<String, List<String>> lines, List<Finding> findings)
            throws IOException {
        List<Draft> drafts = new ArrayList<>();
        for (Path file : Inputs.notes(workspace.resolve(Inputs.NOTES_FOLDER))) {
            Source source = Source.of(
                    talk.environment().shown(file).toString(), Source.of(file).bytes());
            Draft read = krat.read(source);
            lines.put(source.name(), SourceText.lines(source));
            findings.addAll(read.findings().stream().filter(Finding::isError).toList());
            if (editions.edition == Edition.PUBLIC && !read.mayBePublic()) {
                throw new Stop(ExitCode.ERRORS, "minutes.unclosed", Map.of());
            }
            drafts.add(read);
        }
        return drafts;
    }

    private OutputFolder.Written write(
            Krat krat, Calendar calendar, CalendarDays days, Path workspace, boolean marked, List<Finding> findings)
            throws IOException, EditedFileException {
        if (krat.packHasErrors()) {
            throw new Stop(ExitCode.ERRORS, "pack.errors", Map.of());
        }
        Set<CalendarForm> chosen = EnumSet.copyOf(forms);
        Document document = krat.calendar(calendar, editions.edition, marked);
        findings.addAll(document.findings());
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (CalendarForm form : chosen) {
            Format format = form.format();
            files.put(name(krat, days, document.isDraft(), form), out -> {
                if (format == null) {
                    out.write(krat.ics(calendar, editions.edition, todos));
                } else {
                    document.writeTo(format, out);
                }
            });
        }
        Path to = target.folder(talk.environment(), workspace.resolve(WritingCommand.OUTPUT_FOLDER));
        return new OutputFolder(to, output.overwrite).write(files);
    }

    private String name(Krat krat, CalendarDays days, boolean marked, CalendarForm form) {
        String stem = FileNames.of("kalendari", days.name(), krat.committee(), editions.edition, target.languages);
        return stem + (marked ? "-projekt" : "") + "." + form.extension();
    }
}
