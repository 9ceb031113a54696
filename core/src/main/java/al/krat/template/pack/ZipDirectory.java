package al.krat.template.pack;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads the directory of a zip (APPNOTE 4.3) before anything is inflated. What two programs could read in two ways is
 * refused: local headers that say something else, entries that lie over each other, bytes that belong to nobody.
 */
final class ZipDirectory {

    private static final int MAX_ENTRIES = 1_000;
    private static final int END = 0x06054B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int LOCAL = 0x04034B50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int MAX_COMMENT = 0xFFFF;

    /** Sizes stand behind the data, not in the local header. */
    private static final int DESCRIPTOR = 8;

    private final ByteBuffer in;

    private ZipDirectory(byte[] zip) {
        this.in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The entries in the order of their data.
     *
     * @throws TemplateProblem where it is no regular zip
     */
    static List<ZipMember> read(byte[] zip) {
        try {
            return new ZipDirectory(zip).read();
        } catch (IndexOutOfBoundsException cut) {
            throw irregular();
        }
    }

    private List<ZipMember> read() {
        int end = end();
        int count = in.getShort(end + 10) & 0xFFFF;
        int size = in.getInt(end + 12);
        int start = in.getInt(end + 16);
        // of one disk, right before the end, not in the larger format
        unless(in.getInt(end + 4) == 0 && in.getShort(end + 8) == in.getShort(end + 10));
        unless(start >= 0 && size >= 0 && (long) start + size == end && count <= MAX_ENTRIES);
        List<ZipMember> entries = new ArrayList<>();
        int at = start;
        for (int i = 0; i < count; i++) {
            unless(at + CENTRAL_LENGTH <= end && in.getInt(at) == CENTRAL);
            int name = in.getShort(at + 28) & 0xFFFF;
            int next = at + CENTRAL_LENGTH + name + (in.getShort(at + 30) & 0xFFFF) + (in.getShort(at + 32) & 0xFFFF);
            unless(next <= end);
            entries.add(entry(at, name));
            at = next;
        }
        unless(at == end);
        entries.sort(Comparator.comparingInt(ZipMember::header));
        placed(entries, start);
        return entries;
    }

    private int end() {
        for (int at = in.limit() - END_LENGTH; at >= Math.max(0, in.limit() - END_LENGTH - MAX_COMMENT); at--) {
            if (in.getInt(at) == END && (in.getShort(at + 20) & 0xFFFF) == in.limit() - at - END_LENGTH) {
                return at;
            }
        }
        throw irregular();
    }

    private ZipMember entry(int at, int nameLength) {
        int header = in.getInt(at + 42);
        unless(header >= 0 && in.getShort(at + 34) == 0);
        boolean unix = in.get(at + 5) == 3 || in.get(at + 5) == 19;
        return new ZipMember(
                name(at + CENTRAL_LENGTH, nameLength),
                in.getShort(at + 8) & 0xFFFF,
                in.getShort(at + 10) & 0xFFFF,
                in.getInt(at + 16),
                in.getInt(at + 20),
                in.getInt(at + 24),
                unix ? in.getInt(at + 38) >>> 16 : 0,
                header,
                header + LOCAL_LENGTH + (in.getShort(header + 26) & 0xFFFF) + (in.getShort(header + 28) & 0xFFFF));
    }

    /** Entry upon entry from the first byte to the directory, each as the directory tells. */
    private void placed(List<ZipMember> entries, int directory) {
        long free = 0;
        for (ZipMember entry : entries) {
            int at = entry.header();
            boolean later = (entry.flags() & DESCRIPTOR) != 0;
            unless(at == free && in.getInt(at) == LOCAL && entry.compressed() >= 0 && entry.size() >= 0);
            unless((in.getShort(at + 6) & 0xFFFF) == entry.flags() && (in.getShort(at + 8) & 0xFFFF) == entry.method());
            unless(name(at + LOCAL_LENGTH, in.getShort(at + 26) & 0xFFFF).equals(entry.name()));
            unless(later
                    || in.getInt(at + 14) == entry.crc()
                            && in.getInt(at + 18) == entry.compressed()
                            && in.getInt(at + 22) == entry.size());
            free = (long) entry.data() + entry.compressed();
            unless(free <= directory);
            free += later ? descriptor((int) free, entry) : 0;
        }
        unless(free == directory);
    }

    /** The length of what stands behind the data: with a signature or, from older programs, without. */
    private int descriptor(int at, ZipMember entry) {
        int signature = in.getInt(at) == 0x08074B50 && in.getInt(at + 4) == entry.crc() ? 4 : 0;
        unless(in.getInt(at + signature) == entry.crc()
                && in.getInt(at + signature + 4) == entry.compressed()
                && in.getInt(at + signature + 8) == entry.size());
        return signature + 12;
    }

    /** As UTF-8, whatever a flag says: other characters than ASCII are refused in any case. */
    private String name(int at, int length) {
        unless(at + length <= in.limit());
        return new String(in.array(), at, length, StandardCharsets.UTF_8);
    }

    private static void unless(boolean regular) {
        if (!regular) {
            throw irregular();
        }
    }

    private static TemplateProblem irregular() {
        return TemplateProblem.of(PackCode.ZIP_FORM, Map.of());
    }
}
