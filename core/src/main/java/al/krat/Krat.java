package al.krat;

import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Conventions;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.domain.Qark;
import al.krat.intake.Losses;
import al.krat.intake.MeetingFile;
import al.krat.intake.Workspace;
import al.krat.intake.notes.NotesReader;
import al.krat.intake.notes.NotesWriter;
import al.krat.integrity.Integrity;
import al.krat.language.Language;
import al.krat.template.Page;
import al.krat.template.Renderer;
import al.krat.template.TemplatePack;
import al.krat.template.compose.MinutesComposer;
import al.krat.template.view.MinutesView;
import al.krat.writer.Assets;
import al.krat.writer.pdf.EmbeddedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The library's front door: notes in, formal documents out. Immutable; share one between threads. Nothing here reads a
 * clock, a locale or a zone, and content never makes it throw: what is wrong comes as {@link Finding}s.
 */
public final class Krat {

    private final TemplatePack pack;
    private final Committee committee;
    private final Language language;
    private final List<Finding> settings;
    private final boolean inWorkspace;

    private Krat(
            TemplatePack pack, Committee committee, Language language, List<Finding> settings, boolean inWorkspace) {
        this.pack = Objects.requireNonNull(pack);
        this.committee = Objects.requireNonNull(committee);
        this.language = Objects.requireNonNull(language);
        this.settings = List.copyOf(settings);
        this.inWorkspace = inWorkspace;
    }

    /** A library with the look, words and facts of a pack, and the institutions of the pack's qark. */
    public static Krat with(TemplatePack pack) {
        Committee committee = Qark.of(pack.qark())
                .map(Committees::ofQark)
                .orElseGet(() -> new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT));
        return new Krat(pack, committee, Language.ALBANIAN, List.of(), false);
    }

    /**
     * A library for a workspace folder: its {@code krat.yaml} names pack, seats, people and rules; own packs lie in its
     * {@code modelet}. What is wrong with the file is in {@link #findings()}.
     *
     * @throws IOException if the folder cannot be read
     */
    public static Krat open(Path folder) throws IOException {
        Workspace workspace = Workspace.read(folder.resolve(Workspace.FILE));
        Qark qark = workspace.committee().qark();
        String name = workspace.pack() != null ? workspace.pack() : qark != null ? qark.key() : "standard";
        TemplatePack pack = pack(folder, name);
        return new Krat(pack, workspace.committee(), Language.ALBANIAN, workspace.findings(), true);
    }

    /**
     * The pack that a workspace means by a name: its own in {@code modelet}, else a shipped one; a qark without a pack
     * of its own has the standard one.
     *
     * @throws IOException if the workspace cannot be read
     */
    public static TemplatePack pack(Path workspace, String name) throws IOException {
        boolean plain = name.matches("[a-z0-9-]{1,40}");
        Path own = workspace.resolve("modelet").resolve(plain ? name : "-");
        if (plain && Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            return TemplatePack.of(own);
        }
        boolean bare = Qark.of(name).isPresent() && !TemplatePack.shipped().contains(name);
        return TemplatePack.named(bare ? "standard" : name);
    }

    /** The same with another committee. */
    public Krat committee(Committee other) {
        return new Krat(pack, other, language, settings, inWorkspace);
    }

    /** The same in another language. */
    public Krat language(Language other) {
        return new Krat(pack, committee, other, settings, inWorkspace);
    }

    /** The same with another pack. */
    public Krat pack(TemplatePack other) {
        return new Krat(other, committee, language, settings, inWorkspace);
    }

    /** What is wrong with the workspace's settings and with the pack; a pack with errors makes no documents. */
    public List<Finding> findings() {
        var all = new ArrayList<>(settings);
        all.addAll(packFindings());
        return List.copyOf(all);
    }

    /** Whether the pack can make no documents; {@link #findings()} says why. */
    public boolean packHasErrors() {
        return packFindings().stream().anyMatch(Finding::isError);
    }

    /** Shipped packs are checked when they are built; one that somebody made is looked through before it is used. */
    private List<Finding> packFindings() {
        return pack.isShipped() ? pack.findings() : pack.check(Map.of("minutes", MinutesView.class));
    }

    public Committee committee() {
        return committee;
    }

    public TemplatePack pack() {
        return pack;
    }

    /** Reads notes (.txt), YAML or JSON and checks the meeting; every problem at once. Never throws for content. */
    public Draft read(Source source) {
        Draft draft =
                switch (source.extension()) {
                    case "yaml", "yml", "json" -> {
                        var file = MeetingFile.read(source.name(), source.bytes());
                        Meeting meeting = file.value();
                        yield new Draft(
                                meeting == null ? Meeting.builder().build() : meeting, file.findings(), file.places());
                    }
                    default -> {
                        var notes = NotesReader.read(source.name(), source.bytes(), committee, inWorkspace);
                        yield new Draft(notes.meeting(), notes.findings(), notes.places());
                    }
                };
        // a file that holds no meeting has one finding that says so, not a dozen that follow from it
        List<Finding> findings = draft.places().byPath().isEmpty()
                ? draft.findings()
                : Integrity.join(draft.findings(), check(draft.meeting(), draft.places()));
        return new Draft(draft.meeting(), findings, draft.places());
    }

    /** Checks a meeting; places are field paths. */
    public List<Finding> check(Meeting meeting) {
        return check(meeting, Places.NONE);
    }

    private List<Finding> check(Meeting meeting, Places places) {
        return Integrity.check(meeting, committee, places, inWorkspace);
    }

    /** The minutes (procesverbali) of a meeting, dated as the meeting; PROJEKT where the meeting has errors. */
    public Document minutes(Meeting meeting, Edition edition) {
        return minutes(meeting, MinutesOptions.of(edition));
    }

    /**
     * The minutes of what was read; PROJEKT where the input has errors.
     *
     * @throws IllegalArgumentException for a public edition that may not be made, see {@link Draft#mayBePublic}
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document minutes(Draft draft, Edition edition) {
        if (edition == Edition.PUBLIC && !draft.mayBePublic()) {
            throw new IllegalArgumentException("it is uncertain where what is internal ends");
        }
        return minutes(draft.meeting(), MinutesOptions.of(edition).draft(draft.hasErrors()));
    }

    /**
     * The minutes of a meeting.
     *
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document minutes(Meeting meeting, MinutesOptions options) {
        Meeting shown = meeting.in(options.edition());
        // a public paper does not even tell by its mark what is wrong with internal parts
        List<Finding> found = check(shown);
        boolean draft = options.draft() || found.stream().anyMatch(Finding::isError);
        MinutesView view =
                new MinutesComposer(pack.facts(), committee, language).compose(meeting, options.edition(), draft);
        Page page = Renderer.render(pack, "minutes", view, language).orThrow();
        String css = pack.file("style.css")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        var assets = new Assets(css, pack.images(), pack.reference().orElse(null));
        return new Document(page, date(meeting, options), List.of(source(shown)), assets, found);
    }

    /** What the PDF carries along: the edition's own data in the canonical form. */
    private EmbeddedFile source(Meeting shown) {
        return new EmbeddedFile(
                "mbledhja.yaml",
                "application/yaml",
                pack.phrases(language).say("minutes.source", Map.of()),
                EmbeddedFile.Relationship.SOURCE,
                MeetingFile.yaml(shown).getBytes(StandardCharsets.UTF_8));
    }

    /** The day that files carry; nothing here asks a clock, so a meeting without any date is dated by its period. */
    private static LocalDate date(Meeting meeting, MinutesOptions options) {
        if (options.asOf() != null) {
            return options.asOf();
        }
        if (meeting.date() != null) {
            return meeting.date();
        }
        return meeting.period() != null ? meeting.period().lastDay() : LocalDate.EPOCH;
    }

    /** What a form could not hold of a meeting: remarks by record path, for notes, YAML or JSON that were made of it. */
    public List<Finding> losses(Meeting meeting, Source made) {
        return Losses.between(meeting, read(made).meeting());
    }

    /** A meeting in the canonical form. */
    public String yaml(Meeting meeting) {
        return MeetingFile.yaml(meeting);
    }

    /** A meeting as JSON, of the same shape as its YAML. */
    public String json(Meeting meeting) {
        return MeetingFile.json(meeting);
    }

    /** A meeting as notes that read back to it. */
    public String notes(Meeting meeting) {
        return NotesWriter.print(meeting, committee);
    }
}
