package al.krat.template.word;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip in memory, told by its central directory (APPNOTE 4.3.12). Only plain files pass: one disk, stored
 * or deflated, no password, names that lead nowhere, no name twice, entries that do not lie over each other. Nothing is
 * inflated before all that is known, and nothing beyond what the directory said.
 */
final class Zip {
    private static final int MAX_ENTRIES = 500;
    private static final int MAX_PART = 8 << 20;
    private static final int MAX_TOTAL = 32 << 20;
    /** Deflate reaches 1000; styles of real files, which repeat themselves, reach 30. */
    private static final int MAX_RATIO = 200;

    private static final int SMALL = 100_000;
    private static final int MAX_NAME = 200;

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;
    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;

    private record Entry(String name, int method, int crc, int packed, int size, int header, int data) {}

    private final byte[] file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private Zip(byte[] file) {
        this.file = file;
    }

    /**
     * Reads the directory of a zip.
     *
     * @throws TemplateProblem where it is no plain zip, or larger than the limits
     */
    static Zip of(byte[] file) {
        var zip = new Zip(file);
        zip.directory();
        return zip;
    }

    Set<String> names() {
        return entries.keySet();
    }

    /**
     * The content of an entry, or null where there is none of that name.
     *
     * @throws TemplateProblem where it is not what the directory said
     */
    byte @Nullable [] content(String name) {
        Entry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        byte[] content = entry.method == DEFLATED
                ? inflated(entry)
                : java.util.Arrays.copyOfRange(file, entry.data, entry.data + entry.packed);
        var crc = new CRC32();
        crc.update(content);
        if (content.length != entry.size || (int) crc.getValue() != entry.crc) {
            throw Refusal.unreadable();
        }
        return content;
    }

    private byte[] inflated(Entry entry) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(file, entry.data, entry.packed);
            var out = new ByteArrayOutputStream(entry.size);
            var buffer = new byte[8192];
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 || out.size() + length > entry.size) {
                    throw Refusal.unreadable();
                }
                out.write(buffer, 0, length);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw Refusal.unreadable();
        } finally {
            inflater.end();
        }
    }

    private void directory() {
        int end = end();
        int count = two(end + 10);
        long size = four(end + 12) & 0xFFFFFFFFL;
        long start = four(end + 16) & 0xFFFFFFFFL;
        if (two(end + 4) != 0 || two(end + 6) != 0 || two(end + 8) != count || start + size != end) {
            throw Refusal.unreadable();
        }
        if (count > MAX_ENTRIES) {
            throw Refusal.tooLarge(MAX_ENTRIES);
        }
        long total = 0;
        Set<String> seen = new HashSet<>();
        int at = (int) start;
        for (int i = 0; i < count; i++) {
            check(at + CENTRAL_LENGTH <= end && four(at) == CENTRAL);
            Entry entry = entry(at);
            total += entry.size;
            if (entry.size > MAX_PART
                    || total > MAX_TOTAL
                    || entry.size > SMALL && entry.size / MAX_RATIO > entry.packed) {
                throw Refusal.tooLarge(MAX_TOTAL >> 20);
            }
            check(seen.add(entry.name.toLowerCase(Locale.ROOT)));
            entries.put(entry.name, entry);
            at += CENTRAL_LENGTH + two(at + 28) + two(at + 30) + two(at + 32);
        }
        check(at == end);
        apart((int) start);
    }

    private Entry entry(int at) {
        check((two(at + 8) & ENCRYPTED) == 0);
        int method = two(at + 10);
        int packed = four(at + 20);
        int size = four(at + 24);
        int header = four(at + 42);
        check((method == 0 && packed == size || method == DEFLATED) && packed >= 0 && size >= 0 && header >= 0);
        String name = name(at + CENTRAL_LENGTH, two(at + 28));
        check(header <= file.length - LOCAL_LENGTH && four(header) == LOCAL && two(header + 8) == method);
        check(name.equals(name(header + LOCAL_LENGTH, two(header + 26))));
        int data = header + LOCAL_LENGTH + two(header + 26) + two(header + 28);
        check(data <= file.length - packed);
        return new Entry(name, method, four(at + 16), packed, size, header, data);
    }

    /** A path of letters, digits and few signs; every step has a name, none leads upwards. */
    private String name(int at, int length) {
        check(length > 0 && length <= MAX_NAME && at <= file.length - length);
        var name = new String(file, at, length, StandardCharsets.ISO_8859_1);
        char before = '/';
        for (int i = 0; i < length; i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            boolean sign = "[]_-+ ()~{}&,".indexOf(c) >= 0;
            check(plain || sign || c == '.' && before != '.' || c == '/' && before != '/');
            before = c;
        }
        return name;
    }

    /** No entry reaches into another or into the directory. */
    private void apart(int end) {
        List<Entry> all = new ArrayList<>(entries.values());
        all.sort(Comparator.comparingInt(Entry::header));
        int free = 0;
        for (Entry entry : all) {
            check(entry.header >= free);
            free = entry.data + entry.packed;
        }
        check(free <= end);
    }

    /** Where the end record stands; its comment must fill the file. */
    private int end() {
        for (int at = file.length - END_LENGTH; at >= 0 && at >= file.length - END_LENGTH - 0xFFFF; at--) {
            if (four(at) == END && at + END_LENGTH + two(at + 20) == file.length) {
                return at;
            }
        }
        throw Refusal.unreadable();
    }

    private static void check(boolean good) {
        if (!good) {
            throw Refusal.unreadable();
        }
    }

    private int two(int at) {
        return file[at] & 0xFF | (file[at + 1] & 0xFF) << 8;
    }

    private int four(int at) {
        return two(at) | two(at + 2) << 16;
    }
}
