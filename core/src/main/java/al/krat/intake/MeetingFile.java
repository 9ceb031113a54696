package al.krat.intake;

import al.krat.domain.Meeting;
import al.krat.domain.Passage;
import al.krat.domain.Passages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Meetings as YAML and JSON: the canonical form, which loses nothing. */
public final class MeetingFile {

    private MeetingFile() {}

    /**
     * Reads a meeting; whatever the bytes are, the answer is a meeting or findings.
     *
     * @param file the name that findings give the source; one that ends in {@code .json} is read as JSON
     */
    public static RecordCodec.Read<Meeting> read(String file, byte[] bytes) {
        return RecordCodec.read(Meeting.class, file, bytes);
    }

    /**
     * The paragraphs of a meeting that was read, as they were typed.
     *
     * @param bytes what it was read of
     */
    public static List<Passage> passages(RecordCodec.Read<Meeting> read, byte[] bytes) {
        Meeting meeting = read.value();
        if (meeting == null) {
            return List.of();
        }
        var source = new SourceLines(characters(bytes));
        var passages = new ArrayList<Passage>();
        for (Passages.Value value : Passages.of(meeting, read.places())) {
            passages.add(ScalarPassage.of(value, source));
        }
        return passages;
    }

    /** The characters of a file, without a byte order mark. */
    public static String characters(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A meeting as YAML. */
    public static String yaml(Meeting meeting) {
        return RecordCodec.yaml(RecordCodec.write(meeting));
    }

    /** A meeting as JSON. */
    public static String json(Meeting meeting) {
        return RecordCodec.json(RecordCodec.write(meeting));
    }
}
