package al.krat.cli;

import al.krat.domain.Committee;
import al.krat.domain.Entry;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.RecordId;
import al.krat.ledger.JournalEntry;
import al.krat.ledger.Parties;
import al.krat.ledger.RecordIds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells what was recorded, and writes the notes with their ids beside the typed ones. */
final class RecordedFile {

    private static final String ENDING = "-me-numra";

    private final Talk talk;

    RecordedFile(Talk talk) {
        this.talk = talk;
    }

    /** Whether a name is that of such notes. */
    static boolean isName(String name) {
        return name.contains(ENDING);
    }

    void tell(Path workspace, Reading reading, JournalEntry entry, boolean dryRun)
            throws IOException, EditedFileException {
        Meeting meeting = entry.meeting();
        RecordId id = entry.id();
        if (meeting == null) {
            return;
        }
        talk.out().print(TextTable.of(rows(meeting, reading.krat().committee())));
        talk.out().flush();
        if (dryRun) {
            talk.say("record.would", Map.of("number", String.valueOf(entry.number())));
            return;
        }
        if (id == null) {
            talk.say("record.report", Map.of("number", String.valueOf(entry.number())));
            return;
        }
        // said first: what is recorded is recorded, even where the notes beside cannot be written
        talk.say("record.done", Map.of("id", id.toString(), "number", String.valueOf(entry.number())));
        Path notes = notes(workspace, reading);
        byte[] bytes = reading.krat().notes(meeting).getBytes(StandardCharsets.UTF_8);
        new OutputFolder(notes.resolveSibling(""), true)
                .write(Map.of(String.valueOf(notes.getFileName()), out -> out.write(bytes)));
        talk.say("record.notes", Map.of("file", talk.typed(notes)));
        talk.say("record.next", Map.of("id", id.shortForm()));
    }

    private static List<List<String>> rows(Meeting meeting, Committee committee) {
        LocalDate day = Objects.requireNonNull(meeting.date());
        var rows = new ArrayList<List<String>>();
        for (Entry each : meeting.all(Entry.class)) {
            RecordId id = RecordIds.of(each);
            if (id != null) {
                rows.add(List.of(
                        id.shortForm(), TextTable.shortened(Objects.requireNonNullElse(RecordIds.text(each), ""), 90)));
            } else if (each instanceof FollowUp followUp) {
                Party who = followUp.addressee();
                String of = who == null ? "" : Parties.name(who, committee, day) + ": ";
                rows.add(List.of(followUp.ref().shortForm(), TextTable.shortened(of + followUp.word(), 90)));
            }
        }
        return rows;
    }

    /** A name beside the typed notes that nobody has taken. */
    private Path notes(Path workspace, Reading reading) {
        Path typed = talk.environment().resolve(reading.file());
        Path folder = typed.startsWith(workspace) ? typed.resolveSibling("") : workspace.resolve(Inputs.NOTES_FOLDER);
        String name = String.valueOf(typed.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        int mark = stem.indexOf(ENDING);
        stem = mark < 0 ? stem : stem.substring(0, mark);
        Path free = folder.resolve(stem + ENDING + ".txt");
        for (int n = 2; Files.exists(free); n++) {
            free = folder.resolve(stem + ENDING + "-" + n + ".txt");
        }
        return free;
    }
}
