package al.krat.intake.notes;

import al.krat.domain.AgendaItem;
import al.krat.domain.Committee;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Place;
import al.krat.domain.Qark;
import al.krat.intake.word.WordText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads notes. Whatever the text is, the answer is a meeting: all problems are findings, all at once, and nothing typed is
 * dropped or changed.
 */
public final class NotesReader {

    private NotesReader() {}

    /**
     * Reads a file.
     *
     * @param fileName the name that findings give it
     * @param committee whose meeting it is, for the names of institutions
     * @param inWorkspace whether the committee's own data is at hand, so that a name it does not know is an error
     */
    public static NotesResult read(String fileName, byte[] bytes, Committee committee, boolean inWorkspace) {
        Decoding decoding = Decoding.of(fileName, bytes);
        NotesResult result = read(fileName, decoding.text(), committee, inWorkspace);
        var findings = new ArrayList<Finding>(decoding.findings());
        findings.addAll(result.findings());
        return new NotesResult(result.meeting(), findings, result.places(), result.passages());
    }

    /** Reads a text that is decoded already. */
    public static NotesResult read(String fileName, String text, Committee committee, boolean inWorkspace) {
        return read(fileName, Lines.of(text).stream().map(NoteLine::of).toList(), committee, inWorkspace);
    }

    /** Reads notes typed in Word, a {@code .docx}: the same grammar, every value with its paragraph or cell. */
    public static NotesResult readWord(String fileName, byte[] bytes, Committee committee, boolean inWorkspace) {
        WordText word = WordLines.read(fileName, bytes);
        var findings = new ArrayList<Finding>(word.findings());
        boolean empty = word.texts().stream().allMatch(String::isBlank);
        if (empty && findings.stream().noneMatch(Finding::isError)) {
            findings.add(Finding.of(NotesCode.FILE_EMPTY, new Place.InText(fileName, 0, 0), Map.of()));
        }
        NotesResult result = read(fileName, WordLines.of(word), committee, inWorkspace);
        findings.addAll(result.findings());
        return new NotesResult(result.meeting(), Report.inReadingOrder(findings), result.places(), result.passages());
    }

    /** What was typed in a {@code .docx}, line by line, as {@link Place.InWord} counts it; none where it is no such file. */
    public static List<String> wordLines(byte[] bytes) {
        return WordLines.read("", bytes).texts();
    }

    private static NotesResult read(String fileName, List<NoteLine> lines, Committee committee, boolean inWorkspace) {
        var report = new Report(fileName, inWorkspace);
        Meeting meeting = read(lines, committee, new Names(committee, date(lines)), report)
                .build();
        return new NotesResult(meeting, report.findings(), report.places(), report.passages());
    }

    static MeetingBuilder read(List<NoteLine> lines, Committee committee, Names names, Report report) {
        if (Attending.isNamedLate(lines)) {
            // who takes part is known wherever it is typed
            var silent = new Report("", false);
            var before = new Calendar(date(lines), committee.conventions(), silent);
            read(lines, committee, new Minutes(silent, new Parties(names, silent), before));
        }
        var calendar = new Calendar(date(lines), committee.conventions(), report);
        var minutes = new Minutes(report, new Parties(names, report), calendar);
        read(lines, committee, minutes);
        List<AgendaItem> items = minutes.items();
        MeetingBuilder builder = minutes.head.build();
        items.forEach(builder::item);
        Typed implicit = minutes.implicitItem();
        if (implicit != null && !NotesResult.isReport(builder.build())) {
            report.add(NotesCode.ITEM_IMPLICIT, implicit);
        }
        return builder;
    }

    private static void read(List<NoteLine> lines, Committee committee, Minutes minutes) {
        List<LineReader> readers = readers(committee.qark(), minutes);
        for (NoteLine line : lines) {
            read(line, readers, minutes);
        }
    }

    /** In the order in which they are asked; the first that knows the line reads it. */
    private static List<LineReader> readers(@Nullable Qark qark, Minutes minutes) {
        Report report = minutes.report;
        Calendar calendar = minutes.calendar;
        var silent = new Report("", false);
        var silentCalendar = new Calendar(calendar.meeting, calendar.conventions, silent);
        return List.of(
                new MemoLines(),
                new EnglishLines(),
                new HeadingLines(),
                new HeaderLines(new HeaderValues(qark, minutes.parties, calendar, report)),
                new KeywordLines(new WhenReader(silentCalendar, silent)),
                new FollowUpLines(new DueReader(calendar, report)),
                new EventLines(),
                new SubKeyLines(),
                new PluralLines(),
                new SpeakerLines(new SpeakerReader(minutes.parties)),
                new UnknownKeyLines(),
                new TextLines());
    }

    private static void read(NoteLine line, List<LineReader> readers, Minutes minutes) {
        if (line.isBlank()) {
            minutes.blank();
            return;
        }
        List<LineReader> asked = line.continued() ? readers.subList(readers.size() - 1, readers.size()) : readers;
        for (LineReader reader : asked) {
            if (reader.read(line, minutes)) {
                minutes.above = line;
                return;
            }
        }
    }

    /** The meeting's day, on which names and deadlines depend wherever they stand. */
    private static @Nullable LocalDate date(List<NoteLine> lines) {
        for (NoteLine line : lines) {
            Keys.Found<HeaderKey> found = Keys.header(line.content());
            if (found != null && found.key() == HeaderKey.DATE && !line.continued()) {
                DateReader.Found date = DateLine.of(found.value(), null).found();
                if (date != null && date.day() != null) {
                    return date.day();
                }
            }
        }
        return null;
    }

    /** The deadline that words say, for a meeting or report of a day; empty where they say none. */
    public static Optional<Due> due(String words, LocalDate day, Committee committee) {
        var silent = new Report("", false);
        Due due = new DueReader(new Calendar(day, committee.conventions(), silent), silent)
                .read(Typed.of(new Line(1, words)));
        return due instanceof Due.Unset ? Optional.empty() : Optional.of(due);
    }

    /** The qark that the bodies of some notes are of, so that a caller can choose the committee; empty where none is named. */
    public static Optional<Qark> qark(byte[] bytes) {
        return qark(Lines.of(Decoding.of("", bytes).text()).stream()
                .map(NoteLine::of)
                .toList());
    }

    /** {@link #qark} of notes typed in Word. */
    public static Optional<Qark> wordQark(byte[] bytes) {
        return qark(WordLines.of(WordLines.read("", bytes)));
    }

    private static Optional<Qark> qark(List<NoteLine> lines) {
        for (NoteLine line : lines) {
            Keys.Found<HeaderKey> found = Keys.header(line.content());
            if (found != null && found.key() == HeaderKey.BODY) {
                return BodyReader.qark(found.value());
            }
        }
        return Optional.empty();
    }
}
