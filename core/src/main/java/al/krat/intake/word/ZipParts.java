package al.krat.intake.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a zip in memory. Only its directory is believed, only parts that are asked for are inflated, each entry
 * must say in its own head what the directory says of it, and no name may stand twice.
 */
final class ZipParts {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_SIZE = 22;
    private static final int CENTRAL_SIZE = 46;
    private static final int LOCAL_SIZE = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 0x2041;
    private static final Charset NAMES = StandardCharsets.UTF_8;

    private record Entry(int method, long crc, int size, int inflated, int head, byte[] name) {}

    private final ByteBuffer zip;
    private final Map<String, Entry> entries = new HashMap<>();
    private int budget = Limits.PARTS;

    /** @throws Refusal where it is no zip, or one that no word processor writes */
    ZipParts(byte[] bytes) {
        zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end();
        int count = zip.getShort(end + 10) & 0xFFFF;
        int at = zip.getInt(end + 16);
        check(count <= Limits.ENTRIES, WordCode.TOO_LARGE);
        boolean whole = count == (zip.getShort(end + 8) & 0xFFFF) && zip.getInt(end + 4) == 0;
        check(whole && at >= 0 && at <= end, WordCode.DAMAGED);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            at = entry(at, end, seen);
        }
    }

    private int end() {
        int last = zip.limit() - END_SIZE;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END && at + END_SIZE + (zip.getShort(at + 20) & 0xFFFF) == zip.limit()) {
                return at;
            }
        }
        throw new Refusal(WordCode.DAMAGED);
    }

    private int entry(int at, int end, Set<String> seen) {
        check(at + CENTRAL_SIZE <= end && zip.getInt(at) == CENTRAL, WordCode.DAMAGED);
        int nameSize = zip.getShort(at + 28) & 0xFFFF;
        int next = at + CENTRAL_SIZE + nameSize + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
        check(next <= end, WordCode.DAMAGED);
        check((zip.getShort(at + 8) & ENCRYPTED) == 0, WordCode.UNSAFE);
        byte[] raw = Arrays.copyOfRange(zip.array(), at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameSize);
        String name = new String(raw, NAMES);
        check(isPlain(name) && seen.add(name.toLowerCase(Locale.ROOT)), WordCode.UNSAFE);
        var entry = new Entry(
                zip.getShort(at + 10) & 0xFFFF,
                zip.getInt(at + 16) & 0xFFFFFFFFL,
                zip.getInt(at + 20),
                zip.getInt(at + 24),
                zip.getInt(at + 42),
                raw);
        entries.put(name, entry);
        return next;
    }

    /** Whether a name stays where it is: nothing is ever unpacked, but who writes such names means harm. */
    private static boolean isPlain(String name) {
        boolean climbs = ("/" + name + "/").contains("/../") || name.startsWith("/") || name.indexOf(':') >= 0;
        return !climbs && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == '\uFFFD');
    }

    boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * The bytes of a part, or null where there is none.
     *
     * @throws Refusal where it is damaged or too large
     */
    byte @Nullable [] part(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        int data = data(entry);
        check(entry.inflated >= 0 && entry.inflated <= Limits.PART && entry.inflated <= budget, WordCode.TOO_LARGE);
        boolean bomb = entry.inflated > Limits.RATIO_FROM && entry.inflated / Limits.RATIO > entry.size;
        check(!bomb, WordCode.UNSAFE);
        budget -= entry.inflated;
        byte[] bytes = entry.method == STORED
                ? Arrays.copyOfRange(zip.array(), data, data + entry.size)
                : inflated(entry, data);
        var crc = new CRC32();
        crc.update(bytes);
        check(bytes.length == entry.inflated && crc.getValue() == entry.crc, WordCode.DAMAGED);
        return bytes;
    }

    /** Where an entry's bytes begin. */
    private int data(Entry entry) {
        int head = entry.head;
        check(head >= 0 && head <= zip.limit() - LOCAL_SIZE && zip.getInt(head) == LOCAL, WordCode.DAMAGED);
        int nameSize = zip.getShort(head + 26) & 0xFFFF;
        int data = head + LOCAL_SIZE + nameSize + (zip.getShort(head + 28) & 0xFFFF);
        boolean fits = entry.size >= 0 && data <= zip.limit() - entry.size;
        check(fits && (entry.method == STORED || entry.method == DEFLATED), WordCode.DAMAGED);
        boolean same = entry.method == (zip.getShort(head + 8) & 0xFFFF)
                && Arrays.equals(
                        entry.name, Arrays.copyOfRange(zip.array(), head + LOCAL_SIZE, head + LOCAL_SIZE + nameSize));
        check(same, WordCode.UNSAFE);
        return data;
    }

    /** No more is inflated than the directory says there is. */
    private byte[] inflated(Entry entry, int data) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip.array(), data, entry.size);
            byte[] out = new byte[entry.inflated];
            int length = 0;
            int read = 1;
            while (length < out.length && read > 0) {
                read = inflater.inflate(out, length, out.length - length);
                length += read;
            }
            boolean over = length == out.length && !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            check(length == out.length && !over, WordCode.DAMAGED);
            return out;
        } catch (DataFormatException e) {
            throw new Refusal(WordCode.DAMAGED);
        } finally {
            inflater.end();
        }
    }

    private static void check(boolean holds, WordCode otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
