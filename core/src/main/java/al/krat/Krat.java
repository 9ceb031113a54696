package al.krat;

import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Conventions;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.domain.Qark;
import al.krat.file.Digests;
import al.krat.intake.Losses;
import al.krat.intake.MeetingFile;
import al.krat.intake.Workspace;
import al.krat.intake.notes.NewNotes;
import al.krat.intake.notes.NotesForms;
import al.krat.intake.notes.NotesWriter;
import al.krat.integrity.wording.Proposal;
import al.krat.language.Language;
import al.krat.language.lint.Lint;
import al.krat.ledger.FolderLedger;
import al.krat.ledger.History;
import al.krat.ledger.JournalEntry;
import al.krat.ledger.Origin;
import al.krat.ledger.Recorder;
import al.krat.ledger.calendar.Calendar;
import al.krat.template.PackCode;
import al.krat.template.PackName;
import al.krat.template.Style;
import al.krat.template.TemplatePack;
import al.krat.template.compose.Addressed;
import al.krat.template.compose.Late;
import al.krat.writer.docx.NotesDocument;
import al.krat.writer.xlsx.RegisterBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The library's front door: notes in, formal documents out. Immutable; share one between threads. Nothing here reads a
 * clock, a locale or a zone, and content never makes it throw: what is wrong comes as {@link Finding}s.
 */
public final class Krat {

    private final TemplatePack pack;
    private final Committee committee;
    private final Languages languages;
    private final List<Finding> settings;
    private final boolean inWorkspace;
    private final Lint lint;
    private final @Nullable History history;

    private Krat(
            TemplatePack pack,
            Committee committee,
            Languages languages,
            List<Finding> settings,
            boolean inWorkspace,
            Lint lint,
            @Nullable History history) {
        this.pack = Objects.requireNonNull(pack);
        this.committee = Objects.requireNonNull(committee);
        this.languages = Objects.requireNonNull(languages);
        this.settings = List.copyOf(settings);
        this.inWorkspace = inWorkspace;
        this.lint = Objects.requireNonNull(lint);
        this.history = history;
    }

    /** A library with the look, words and facts of a pack, and the institutions of the pack's qark. */
    public static Krat with(TemplatePack pack) {
        Committee committee = Qark.of(pack.qark())
                .map(Committees::ofQark)
                .orElseGet(() -> new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT));
        return new Krat(pack, committee, Languages.ALBANIAN, List.of(), false, Lint.standard(), null);
    }

    /**
     * A library for a workspace folder: its {@code krat.yaml} names pack, seats, people and rules; own packs lie in its
     * {@code modelet}, what was recorded in its {@code ditari}. What is wrong with the file is in {@link #findings()}.
     *
     * @throws IOException if the folder cannot be read
     * @throws al.krat.ledger.DamagedJournalException if what was recorded is not as it was written
     */
    public static Krat open(Path folder) throws IOException {
        Workspace workspace = Workspace.read(folder.resolve(Workspace.FILE));
        Qark qark = workspace.committee().qark();
        String name = workspace.pack() != null ? workspace.pack() : qark != null ? qark.key() : "standard";
        TemplatePack pack = pack(folder, name);
        List<JournalEntry> entries = new FolderLedger(folder).entries();
        History history = entries.isEmpty() ? null : History.of(entries, workspace.committee());
        return new Krat(
                pack, workspace.committee(), Languages.ALBANIAN, workspace.findings(), true, Lint.standard(), history);
    }

    /**
     * The pack that a workspace means by a name: its own in {@code modelet}, else a shipped one; a qark without a pack
     * of its own has the standard one.
     *
     * @throws IOException if the workspace cannot be read
     */
    public static TemplatePack pack(Path workspace, String name) throws IOException {
        boolean plain = PackName.is(name);
        Path own = workspace.resolve("modelet").resolve(plain ? name : "-");
        if (plain && Files.isDirectory(own, LinkOption.NOFOLLOW_LINKS)) {
            return TemplatePack.of(own);
        }
        boolean bare = Qark.of(name).isPresent() && !TemplatePack.shipped().contains(name);
        return TemplatePack.named(bare ? "standard" : name);
    }

    /** The same with another committee. */
    public Krat committee(Committee other) {
        return new Krat(pack, other, languages, settings, inWorkspace, lint, history);
    }

    /** The same in another language. */
    public Krat language(Language other) {
        return languages(Languages.of(other));
    }

    /** The same in another language, or in two at once. */
    public Krat languages(Languages other) {
        return new Krat(pack, committee, other, settings, inWorkspace, lint, history);
    }

    /** The same with another pack. */
    public Krat pack(TemplatePack other) {
        return new Krat(other, committee, languages, settings, inWorkspace, lint, history);
    }

    /** The same with another lint, such as one that asks a dictionary. */
    public Krat lint(Lint other) {
        return new Krat(pack, committee, languages, settings, inWorkspace, other, history);
    }

    /** The same with what a ledger holds: follow-ups are checked against it, and papers carry what it knows. */
    public Krat history(History recorded) {
        return new Krat(pack, committee, languages, settings, inWorkspace, lint, recorded);
    }

    /** What the committee has recorded; nothing where no ledger is at hand. */
    public History history() {
        return history == null ? History.of(List.of(), committee) : history;
    }

    /**
     * What is wrong with the workspace's settings and with the pack; a pack with errors makes no documents. Which styles a
     * pack's Word file lacks is told by {@link #check(TemplatePack)} alone: who makes a document cannot mend it.
     */
    public List<Finding> findings() {
        var all = new ArrayList<>(settings);
        all.addAll(packFindings());
        all.removeIf(finding -> finding.code() == PackCode.REFERENCE_STYLES);
        return List.copyOf(all);
    }

    /** Whether the pack can make no documents; {@link #findings()} says why. */
    public boolean packHasErrors() {
        return packFindings().stream().anyMatch(Finding::isError);
    }

    /** Shipped packs are checked when they are built; one that somebody made is looked through before it is used. */
    private List<Finding> packFindings() {
        return pack.isShipped() ? pack.findings() : check(pack);
    }

    /** Looks through a pack without data: its files, its phrases, each template against what it is about. */
    public static List<Finding> check(TemplatePack pack) {
        return pack.check(Templates.VIEWS);
    }

    /** What keeps the pack from making the minutes of a meeting, or is to be remarked of them. Never throws for content. */
    public List<Finding> trial(Meeting meeting, Edition edition) {
        return maker().trial(meeting, edition);
    }

    public Committee committee() {
        return committee;
    }

    public TemplatePack pack() {
        return pack;
    }

    /** Reads notes (.txt, .docx), YAML or JSON and checks the meeting; every problem at once. Never throws for content. */
    public Draft read(Source source) {
        return reader().read(source);
    }

    /** Checks a meeting and its language; places are field paths. */
    public List<Finding> check(Meeting meeting) {
        return reader().check(meeting);
    }

    private SourceReader reader() {
        return new SourceReader(committee, history, inWorkspace, lint);
    }

    /** Checks only the language of a source: what {@link #read} says of it, and nothing else. */
    public List<Finding> lint(Source source) {
        return reader().lint(source);
    }

    /**
     * A source's text with its slips corrected, as far as they may be corrected unseen.
     *
     * @throws IllegalArgumentException for a Word file, which holds more than its text and is corrected in Word
     */
    public Proposal proposal(Source source) {
        return reader().proposal(source);
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
        return minutes(draft, MinutesOptions.of(edition).draft(draft.hasErrors()));
    }

    /**
     * The minutes of what was read; findings of the internal edition have the places where it was typed.
     *
     * @throws IllegalArgumentException for a public edition that may not be made, see {@link Draft#mayBePublic}
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document minutes(Draft draft, MinutesOptions options) {
        if (options.edition() == Edition.PUBLIC && !draft.mayBePublic()) {
            throw new IllegalArgumentException("it is uncertain where what is internal ends");
        }
        return minutes(draft.meeting(), draft.places(), options);
    }

    /**
     * The minutes of a meeting.
     *
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document minutes(Meeting meeting, MinutesOptions options) {
        return minutes(meeting, Places.NONE, options);
    }

    private Document minutes(Meeting meeting, Places places, MinutesOptions options) {
        // a public paper does not even tell by its mark what is wrong with internal parts; its paths are its own
        List<Finding> found = reader().check(
                        meeting.in(options.edition()), options.edition() == Edition.INTERNAL ? places : Places.NONE);
        return maker().make(meeting, places, options, found);
    }

    /**
     * The register (regjistri): how all that was promised and asked for stands on a day.
     *
     * @param history of what the edition may show, see {@link History#of(List, Committee, Edition)}
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document register(History history, RegisterOptions options) {
        return new RegisterMaker(pack, committee, languages).make(history, options);
    }

    /**
     * The register as an Excel workbook, in the first of the languages; needs Apache POI on the class path.
     *
     * @param history of what the edition may show, see {@link History#of(List, Committee, Edition)}
     */
    public byte[] registerBook(History history, RegisterOptions options) {
        return RegisterBook.write(
                new RegisterMaker(pack, committee, languages).view(history, options),
                languages.all().get(0));
    }

    /**
     * A paper around what was read; PROJEKT where the input has errors.
     *
     * @throws IllegalArgumentException for a paper that shows what is public, while that is uncertain, see
     *     {@link Draft#mayBePublic}; for one that is made for one institution, where the options name none that is known
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document paper(Paper paper, Draft draft, PaperOptions options) {
        if (paper.edition(options.edition()) == Edition.PUBLIC && !draft.mayBePublic()) {
            throw new IllegalArgumentException("it is uncertain where what is internal ends");
        }
        return paper(paper, draft.meeting(), draft.places(), options.draft(options.draft() || draft.hasErrors()));
    }

    /**
     * A paper around a meeting.
     *
     * @throws IllegalArgumentException for a paper that is made for one institution, where the options name none that is
     *     known
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document paper(Paper paper, Meeting meeting, PaperOptions options) {
        return paper(paper, meeting, Places.NONE, options);
    }

    private Document paper(Paper paper, Meeting meeting, Places places, PaperOptions options) {
        String to = options.institution();
        if (to == null ? paper.isForOne() : committee.institution(to).isEmpty()) {
            throw new IllegalArgumentException("no institution: " + to);
        }
        Edition edition = paper.edition(options.edition());
        List<Finding> found = reader().check(meeting.in(edition), edition == Edition.INTERNAL ? places : Places.NONE);
        return new PaperMaker(pack, committee, languages).make(paper, meeting, places, options, found);
    }

    /**
     * The institutions that a paper is made for where each gets its own: whom the meeting asked something of for an
     * extract and its letter, else members and those invited. Who signs the letters gets none.
     */
    public List<Institution> recipients(Paper paper, Meeting meeting) {
        var addressed = Addressed.of(meeting.in(Edition.PUBLIC), committee);
        return paper.isForOne() ? addressed.concerned() : addressed.invited();
    }

    /** Whether a meeting asks anything of an institution, by its key, that others may read. */
    public boolean asksOf(Meeting meeting, String institution) {
        return Addressed.of(meeting.in(Edition.PUBLIC), committee).concerns(institution);
    }

    /** The institutions that are late with something on a day, as far as the ledger at hand tells. */
    public List<Institution> late(LocalDate asOf) {
        return Late.of(history(), committee, asOf).institutions();
    }

    /**
     * The letter that reminds an institution of what it is late with on the options' day (kujtesa); it says what others may
     * read.
     *
     * @throws IllegalArgumentException where the options name no day, or no institution that is known
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document reminder(PaperOptions options) {
        LocalDate day = options.asOf();
        String to = options.institution();
        if (day == null || to == null || committee.institution(to).isEmpty()) {
            throw new IllegalArgumentException("no day, or no institution: " + to);
        }
        return new PaperMaker(pack, committee, languages)
                .reminder(day, Late.of(history(), committee, day).of(to), options);
    }

    /**
     * A message ({@code .eml}) with letters attached that nobody has sent yet, from the committee's secretary to those who
     * hold seats, as far as their addresses are known; dated as the first letter.
     *
     * @param attached the files, at least one
     * @param institution the key of the one whose seats it goes to; null for all but the chair's
     */
    public byte[] mail(List<Attached> attached, @Nullable String institution) {
        return new MailMaker(pack, committee, languages.all().get(0)).make(attached, institution);
    }

    /** Whether the address of somebody is known to whom a message would go on a day. */
    public boolean hasAddress(@Nullable String institution, LocalDate day) {
        return !new MailMaker(pack, committee, languages.all().get(0))
                .to(day, institution)
                .isEmpty();
    }

    private MinutesMaker maker() {
        return new MinutesMaker(pack, committee, languages, history);
    }

    /**
     * Says what recording would add to the ledger.
     *
     * @param day the day of the recording
     * @param source what was read, or null
     */
    public Recorder recorder(Draft draft, LocalDate day, @Nullable Source source) {
        Origin origin = source == null ? null : new Origin(source.fileName(), Digests.of(source.bytes()));
        return new Recorder(committee, history(), day, origin, draft.places());
    }

    /** The calendar of what the committee has recorded, as it stands on a day. */
    public Calendar calendar(LocalDate from, LocalDate to, LocalDate asOf) {
        return CalendarMaker.recorded(history(), committee, from, to, asOf);
    }

    /** The calendar of notes, recorded or not, as it stands on a day. */
    public Calendar calendar(List<Draft> drafts, LocalDate from, LocalDate to, LocalDate asOf) {
        return CalendarMaker.typed(drafts, committee, from, to, asOf);
    }

    /**
     * The document of a calendar (kalendari i aktiviteteve të përbashkëta), dated by the day it is made of; what clashes is
     * among its findings.
     *
     * @param draft whether to mark it PROJEKT
     * @throws IllegalStateException if the pack has errors, see {@link #findings()}
     */
    public Document calendar(Calendar calendar, Edition edition, boolean draft) {
        return new CalendarMaker(pack, committee, languages).document(calendar, edition, draft);
    }

    /**
     * A calendar as a file for calendar programs (iCalendar, RFC 5545); needs ical4j on the class path. Only what has a day
     * is in it.
     *
     * @param todos whether deadlines are tasks, which few programs show, rather than events of a day
     */
    public byte[] ics(Calendar calendar, Edition edition, boolean todos) {
        return new CalendarMaker(pack, committee, languages).ics(calendar, edition, todos);
    }

    /** What a form could not hold of a meeting: remarks by record path, for notes, YAML or JSON that were made of it. */
    public List<Finding> losses(Meeting meeting, Source made) {
        return Losses.between(meeting, reader().typed(made).meeting());
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

    /** A meeting as notes in Word that read back to it. */
    public byte[] word(Meeting meeting) {
        return NotesDocument.write(NotesForms.of(meeting, committee), Style.DEFAULT);
    }

    /** The notes of a meeting to come as a Word form to fill in. */
    public static byte[] word(NewNotes notes) {
        return NotesDocument.write(NotesForms.of(notes), Style.DEFAULT);
    }
}
