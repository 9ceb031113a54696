package al.krat.ledger;

import al.krat.domain.AgendaItem;
import al.krat.domain.AttendanceEvent;
import al.krat.domain.Attendee;
import al.krat.domain.Body;
import al.krat.domain.Commitment;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Honorific;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Named;
import al.krat.domain.Party;
import al.krat.domain.Prose;
import al.krat.domain.Qark;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import al.krat.domain.Statement;
import al.krat.domain.Step;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A journal of many meetings, for measuring: each with ten commitments, some of which the next one reports on. {@code main}
 * writes a workspace with that many meetings to a folder.
 */
final class ManyMeetings {

    private static final int COMMITMENTS = 10;

    private final Committee committee = Committees.ofQark(Qark.DURRES);
    private final List<String> keys =
            committee.institutions().stream().map(Institution::key).limit(12).toList();
    private final Random random = new Random(2019);
    private final List<RecordId> open = new ArrayList<>();
    private int number;

    static List<JournalEntry> of(int meetings) {
        var many = new ManyMeetings();
        var entries = new ArrayList<JournalEntry>();
        for (int i = 0; i < meetings; i++) {
            entries.add(many.entry(i));
        }
        return entries;
    }

    private JournalEntry entry(int index) {
        LocalDate date = LocalDate.of(2000, 1, 3).plusDays(9L * index);
        var id = new RecordId("DR-KRAT", RecordKind.MEETING, date.getYear(), index + 1);
        var entries = new ArrayList<Entry>();
        for (RecordId each : List.copyOf(open)) {
            if (random.nextInt(3) > 0) {
                Step step = random.nextBoolean() ? Step.FULFILLED : Step.STARTED;
                entries.add(new FollowUp(
                        each, null, step, "fjala", Prose.of("U raportua me hollësi për këtë zë."), null, null));
                if (step == Step.FULFILLED) {
                    open.remove(each);
                }
            }
        }
        open.subList(0, Math.max(0, open.size() - 2 * COMMITMENTS)).clear();
        var settled = new ArrayList<Entry>();
        for (int i = 0; i < COMMITMENTS; i++) {
            var made = new RecordId("DR-KRAT", RecordKind.COMMITMENT, date.getYear(), ++number);
            open.add(made);
            Commitment plain = Commitment.taken(
                    party(),
                    "Veprimtaria e radhës me shkollat dhe me qendrat shëndetësore të zonës, nr. " + number + ".",
                    new Due.OnDate(date.plusDays(10 + random.nextInt(60)), ""));
            settled.add(RecordIds.with(plain, made));
            settled.add(Statement.by(party(), "Diskutoi për gjendjen në terren dhe për bashkëpunimin e deritanishëm."));
        }
        MeetingBuilder builder = Meeting.builder().id(id).body(Body.KRAT).date(date);
        attendance().forEach(builder::attendance);
        Meeting meeting = builder.item(new AgendaItem(Prose.of("Ndjekja"), false, List.of(), entries, List.of()))
                .item(new AgendaItem(Prose.of("Detyra"), false, List.of(), settled, List.of()))
                .build();
        return new JournalEntry(index + 1, JournalEntry.Kind.MEETING, id, date, null, null, meeting);
    }

    private List<AttendanceEvent> attendance() {
        return keys.stream()
                .map(key -> AttendanceEvent.opening(
                        AttendanceEvent.Kind.PRESENT,
                        new Attendee(
                                Party.known(key, key), Named.of(Honorific.MRS, "Emri i " + random.nextInt(40)), null)))
                .toList();
    }

    private Party party() {
        String key = keys.get(random.nextInt(keys.size()));
        return Party.known(key, key);
    }

    /** Writes a workspace: the folder, and how many meetings. */
    public static void main(String[] args) throws IOException {
        Path workspace = Path.of(args[0]);
        Path folder = Files.createDirectories(workspace.resolve(FolderLedger.FOLDER));
        Files.writeString(workspace.resolve("krat.yaml"), al.krat.intake.NewWorkspace.of(Qark.DURRES));
        People people = People.read(workspace);
        String previous = JournalFile.NOTHING;
        for (JournalEntry entry : of(Integer.parseInt(args[1]))) {
            byte[] bytes = JournalFile.of(previous, people.hidden(entry)).bytes();
            Files.write(folder.resolve(JournalFile.name(entry)), bytes);
            previous = al.krat.file.Digests.of(bytes);
        }
        people.write(workspace);
        System.out.write(("ok\n").getBytes(StandardCharsets.UTF_8));
    }
}
