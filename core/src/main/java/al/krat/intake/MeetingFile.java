package al.krat.intake;

import al.krat.domain.Meeting;

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

    /** A meeting as YAML. */
    public static String yaml(Meeting meeting) {
        return RecordCodec.yaml(RecordCodec.write(meeting));
    }

    /** A meeting as JSON. */
    public static String json(Meeting meeting) {
        return RecordCodec.json(RecordCodec.write(meeting));
    }
}
