package al.krat.cli;

import al.krat.Draft;
import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Committees;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.domain.Qark;
import al.krat.domain.RecordId;
import al.krat.intake.Workspace;
import al.krat.language.Folding;
import al.krat.language.Nearest;
import al.krat.language.lint.Lint;
import al.krat.ledger.RecordedMeeting;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the library for an input, the workspace's or else the qark's that the input names, and reads the input. */
final class Library {

    static final String STANDARD = "standard";

    private final Talk talk;
    private final InputOptions options;
    private final Inputs inputs;
    private final Lint lint;

    Library(Talk talk, InputOptions options) {
        this(talk, options, Lint.standard());
    }

    Library(Talk talk, InputOptions options, Lint lint) {
        this.talk = talk;
        this.options = options;
        this.inputs = new Inputs(talk.environment());
        this.lint = lint;
    }

    /** Nothing that was read. */
    static Draft nothing() {
        return new Draft(Meeting.builder().build(), List.of(), Places.NONE);
    }

    /** Reads a file or a recorded meeting by its id; null means the newest notes of the workspace. */
    Reading read(@Nullable Path typed) throws IOException {
        RecordId id = typed == null || Files.exists(talk.environment().resolve(typed))
                ? null
                : RecordId.parse(typed.toString().toUpperCase(Locale.ROOT)).orElse(null);
        return typed == null || id == null ? readFile(typed) : recorded(typed, id);
    }

    private Reading recorded(Path typed, RecordId id) throws IOException {
        Path workspace = inputs.needWorkspace(options.workspace, null);
        Krat krat = open(workspace, Source.of("", new byte[0])).lint(lint);
        Meeting meeting = krat.history()
                .meeting(id)
                .map(RecordedMeeting::meeting)
                .orElseThrow(() -> new Stop(ExitCode.USAGE, "record.unknown", Map.of("id", id.toString())));
        List<Finding> findings = krat.check(meeting);
        List<Finding> all = new ArrayList<>(krat.findings());
        all.addAll(findings);
        return new Reading(typed, workspace, krat, new Draft(meeting, findings, Places.NONE), all, Map.of());
    }

    private Reading readFile(@Nullable Path typed) throws IOException {
        Path file = inputs.fileOrNewest(typed, options.workspace);
        Source source = inputs.read(file);
        Path workspace = inputs.workspace(options.workspace, file).orElse(null);
        Map<String, List<String>> lines = new LinkedHashMap<>();
        if (workspace != null) {
            lines.put(Workspace.FILE, SourceText.lines(Files.readAllBytes(workspace.resolve(Workspace.FILE))));
        }
        lines.put(source.name(), SourceText.lines(source));
        Krat krat = open(workspace, source).lint(lint);
        Draft draft = krat.read(source);
        List<Finding> findings = new ArrayList<>(krat.findings());
        findings.addAll(draft.findings());
        return new Reading(file, workspace, krat, draft, findings, lines);
    }

    /** The library of a workspace. */
    Krat open(Path workspace) throws IOException {
        return open(workspace, Source.of("", new byte[0])).lint(lint);
    }

    private Krat open(@Nullable Path workspace, Source source) throws IOException {
        if (workspace != null) {
            Krat krat = Krat.open(workspace);
            return options.pack == null ? krat : krat.pack(pack(options.pack, workspace));
        }
        Optional<Qark> qark = SourceText.qark(source);
        String name =
                qark.map(Qark::key).filter(TemplatePack.shipped()::contains).orElse(STANDARD);
        Krat krat = Krat.with(options.pack == null ? TemplatePack.named(name) : pack(options.pack, null));
        return krat.committee().qark() != null || qark.isEmpty() ? krat : krat.committee(Committees.ofQark(qark.get()));
    }

    private TemplatePack pack(String typed, @Nullable Path workspace) throws IOException {
        String name = Folding.ascii(typed);
        if (workspace != null) {
            TemplatePack own = Krat.pack(workspace, name);
            if (!own.hasErrors()
                    || Files.isDirectory(workspace.resolve("modelet").resolve(name))) {
                return own;
            }
        } else if (TemplatePack.shipped().contains(name)) {
            return TemplatePack.named(name);
        }
        Path folder = talk.environment().resolve(Path.of(typed));
        if (Files.isDirectory(folder)) {
            return TemplatePack.of(folder);
        }
        List<String> shipped = TemplatePack.shipped().stream().sorted().toList();
        String meant = Nearest.of(typed, shipped).orElseGet(() -> String.join(", ", shipped));
        throw new Stop(ExitCode.USAGE, "usage.pack", Map.of("name", typed, "known", meant));
    }
}
