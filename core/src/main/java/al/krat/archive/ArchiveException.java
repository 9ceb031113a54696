package al.krat.archive;

/** Why a zip, or a file in it, is not read. It never leaves the reader that asked, which makes a finding of it. */
public final class ArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** it is no zip, or its directory is cut or of another kind */
        IRREGULAR,
        /** more files than were asked for */
        CROWDED,
        /** two programs could read two things: headers that differ, files that lie over each other */
        AMBIGUOUS,
        /** a file with a password, or compressed in an unknown way */
        LOCKED,
        /** a file that grows out of all proportion */
        BOMB,
        /** a file whose bytes are not those that the directory tells of */
        DAMAGED
    }

    private final Reason reason;

    ArchiveException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static void unless(boolean holds, Reason otherwise) {
        if (!holds) {
            throw new ArchiveException(otherwise);
        }
    }
}
