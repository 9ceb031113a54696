package al.krat.archive;

import static al.krat.archive.ArchiveException.unless;

import al.krat.archive.ArchiveException.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the directory of a zip of one disk (APPNOTE 4.3), right before its end and not in the larger format, and compares it
 * with what stands before each file.
 *
 * @param entries in the order of their bytes
 * @param isGapless see {@link Archive#isGapless()}
 */
record ArchiveDirectory(List<ArchiveEntry> entries, boolean isGapless) {

    private static final int END = 0x06054B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int BEHIND = 0x08074B50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MAX_COMMENT = 0xFFFF;
    private static final int UNIX = 3;
    private static final int MAC = 19;

    static ArchiveDirectory read(byte[] zip, int maxEntries) {
        try {
            return new Reader(zip).read(maxEntries);
        } catch (IndexOutOfBoundsException cut) {
            throw new ArchiveException(Reason.IRREGULAR);
        }
    }

    /** Goes through the bytes; what lies beyond them throws. */
    private static final class Reader {

        private final ByteBuffer in;

        Reader(byte[] zip) {
            this.in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        }

        ArchiveDirectory read(int maxEntries) {
            int end = end();
            int count = two(end + 10);
            int start = in.getInt(end + 16);
            int size = in.getInt(end + 12);
            boolean whole = in.getInt(end + 4) == 0 && two(end + 8) == count;
            unless(whole && start >= 0 && size >= 0 && (long) start + size == end, Reason.IRREGULAR);
            unless(count <= maxEntries, Reason.CROWDED);
            List<ArchiveEntry> entries = new ArrayList<>();
            int at = start;
            for (int i = 0; i < count; i++) {
                unless(at + CENTRAL_LENGTH <= end && in.getInt(at) == CENTRAL, Reason.IRREGULAR);
                int next = at + CENTRAL_LENGTH + two(at + 28) + two(at + 30) + two(at + 32);
                unless(next <= end, Reason.IRREGULAR);
                entries.add(entry(at));
                at = next;
            }
            unless(at == end, Reason.IRREGULAR);
            entries.sort(Comparator.comparingInt(ArchiveEntry::header));
            return new ArchiveDirectory(List.copyOf(entries), placed(entries, start));
        }

        /** Where the end record stands; its comment must fill the file. */
        private int end() {
            int last = in.limit() - END_LENGTH;
            for (int at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
                if (in.getInt(at) == END && at + END_LENGTH + two(at + 20) == in.limit()) {
                    return at;
                }
            }
            throw new ArchiveException(Reason.IRREGULAR);
        }

        private ArchiveEntry entry(int at) {
            int header = in.getInt(at + 42);
            unless(header >= 0 && two(at + 34) == 0 && in.getInt(header) == LOCAL, Reason.IRREGULAR);
            int system = in.get(at + 5);
            var entry = new ArchiveEntry(
                    name(at + CENTRAL_LENGTH, two(at + 28)),
                    two(at + 8),
                    two(at + 10),
                    in.getInt(at + 16),
                    in.getInt(at + 20),
                    in.getInt(at + 24),
                    system == UNIX || system == MAC ? in.getInt(at + 38) >>> 16 : 0,
                    header,
                    header + LOCAL_LENGTH + two(header + 26) + two(header + 28));
            unless(entry.packed() >= 0 && entry.size() >= 0 && entry.end() <= in.limit(), Reason.IRREGULAR);
            boolean same = two(header + 8) == entry.method()
                    && name(header + LOCAL_LENGTH, two(header + 26)).equals(entry.name());
            unless(same, Reason.AMBIGUOUS);
            return entry;
        }

        /** Refuses files that reach into each other or into the directory; tells whether they stand without gaps. */
        private boolean placed(List<ArchiveEntry> entries, int directory) {
            boolean gapless = true;
            long free = 0;
            for (ArchiveEntry entry : entries) {
                unless(entry.header() >= free && entry.end() <= directory, Reason.AMBIGUOUS);
                gapless &= entry.header() == free && isRepeated(entry);
                free = entry.end();
                int descriptor = entry.hasDescriptor() ? descriptor(entry) : 0;
                gapless &= descriptor >= 0;
                free += Math.max(0, descriptor);
            }
            return gapless && free == directory;
        }

        /** Whether the header before the bytes says all that the directory says. */
        private boolean isRepeated(ArchiveEntry entry) {
            int at = entry.header();
            boolean figures = entry.hasDescriptor()
                    || (in.getInt(at + 14) == entry.crc()
                            && in.getInt(at + 18) == entry.packed()
                            && in.getInt(at + 22) == entry.size());
            return figures && two(at + 6) == entry.flags();
        }

        /** The length of what stands behind the bytes: with a signature or, from older programs, without; -1 where nothing does. */
        private int descriptor(ArchiveEntry entry) {
            int at = (int) entry.end();
            if (at > in.limit() - 16) {
                return -1;
            }
            int signature = in.getInt(at) == BEHIND && in.getInt(at + 4) == entry.crc() ? 4 : 0;
            boolean stands = in.getInt(at + signature) == entry.crc()
                    && in.getInt(at + signature + 4) == entry.packed()
                    && in.getInt(at + signature + 8) == entry.size();
            return stands ? signature + 12 : -1;
        }

        /** As UTF-8, whatever a flag says. */
        private String name(int at, int length) {
            unless(at + length <= in.limit(), Reason.IRREGULAR);
            return new String(in.array(), at, length, StandardCharsets.UTF_8);
        }

        private int two(int at) {
            return in.getShort(at) & 0xFFFF;
        }
    }
}
