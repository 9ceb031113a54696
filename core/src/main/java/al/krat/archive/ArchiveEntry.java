package al.krat.archive;

/**
 * A file in a zip, as the directory tells of it. Nothing of it has been inflated.
 *
 * @param name as typed; what names are good for is its reader's to say
 * @param flags general purpose bits (APPNOTE 4.4.4)
 * @param method how it is compressed
 * @param crc the check sum of its bytes
 * @param packed its length in the zip
 * @param size its length
 * @param mode as Unix knows it; 0 where another system made the zip
 * @param header where its own header begins
 * @param data where its bytes begin
 */
public record ArchiveEntry(
        String name, int flags, int method, int crc, int packed, int size, int mode, int header, int data) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** A password, or a directory that is masked by one. */
    private static final int LOCKED = 1 | 1 << 6 | 1 << 13;

    /** Sizes stand behind the data, not in the local header. */
    private static final int DESCRIPTOR = 1 << 3;

    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;

    public boolean isFolder() {
        return name.endsWith("/");
    }

    /** Whether it would be unpacked as a link to somewhere. */
    public boolean isLink() {
        return (mode & KIND) == LINK;
    }

    boolean isLocked() {
        return (flags & LOCKED) != 0 || (method != STORED && method != DEFLATED);
    }

    boolean hasDescriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    /** Where its bytes end. */
    long end() {
        return (long) data + packed;
    }
}
