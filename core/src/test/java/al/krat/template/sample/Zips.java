package al.krat.template.sample;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes zips byte by byte, so that each field can lie. */
public final class Zips {

    private final ByteArrayOutputStream locals = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int count;
    private String before = "";
    private String comment = "";

    /** What an entry says of itself. */
    public static final class Entry {
        private final byte[] content;
        private final byte[] stored;
        private byte[] name;
        private byte[] localName;
        private int flags;
        private int method;
        private int mode;
        private int crc;
        private int size;
        private int header = -1;
        private boolean descriptor;

        private Entry(String name, byte[] content, boolean deflated) {
            this.content = content;
            this.stored = deflated ? deflate(content) : content;
            this.method = deflated ? 8 : 0;
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.size = content.length;
            var sum = new CRC32();
            sum.update(content);
            this.crc = (int) sum.getValue();
        }

        public Entry localName(String other) {
            localName = other.getBytes(StandardCharsets.UTF_8);
            return this;
        }

        public Entry flags(int bits) {
            flags = bits;
            return this;
        }

        public Entry method(int number) {
            method = number;
            return this;
        }

        public Entry mode(int unix) {
            mode = unix;
            return this;
        }

        public Entry size(int claimed) {
            size = claimed;
            return this;
        }

        public Entry crc(int claimed) {
            crc = claimed;
            return this;
        }

        public Entry header(int claimed) {
            header = claimed;
            return this;
        }

        /** Sizes behind the data, as programs write that do not know them before. */
        public Entry descriptor() {
            descriptor = true;
            flags |= 8;
            return this;
        }
    }

    public static Entry text(String name, String words) {
        return new Entry(name, words.getBytes(StandardCharsets.UTF_8), true);
    }

    public static Entry bytes(String name, byte[] content) {
        return new Entry(name, content, true);
    }

    public static Entry stored(String name, String words) {
        return new Entry(name, words.getBytes(StandardCharsets.UTF_8), false);
    }

    /** A zip of entries. */
    public static byte[] of(Entry... entries) {
        var zip = new Zips();
        for (Entry entry : entries) {
            zip.add(entry);
        }
        return zip.bytes();
    }

    /** A zip with words before it, and a comment behind. */
    public static byte[] between(String before, String comment, Entry... entries) {
        var zip = new Zips();
        zip.before = before;
        zip.comment = comment;
        for (Entry entry : entries) {
            zip.add(entry);
        }
        return zip.bytes();
    }

    private void add(Entry entry) {
        int at = before.length() + locals.size();
        boolean later = entry.descriptor;
        ByteBuffer local = buffer(30 + entry.localName.length);
        local.putInt(0x04034B50).putShort((short) 20).putShort((short) entry.flags);
        local.putShort((short) entry.method).putInt(0);
        local.putInt(later ? 0 : entry.crc).putInt(later ? 0 : entry.stored.length);
        local.putInt(later ? 0 : entry.size);
        local.putShort((short) entry.localName.length).putShort((short) 0).put(entry.localName);
        locals.writeBytes(local.array());
        locals.writeBytes(entry.stored);
        if (later) {
            locals.writeBytes(buffer(16)
                    .putInt(0x08074B50)
                    .putInt(entry.crc)
                    .putInt(entry.stored.length)
                    .putInt(entry.size)
                    .array());
        }
        ByteBuffer central = buffer(46 + entry.name.length);
        central.putInt(0x02014B50).putShort((short) 0x0314).putShort((short) 20);
        central.putShort((short) entry.flags).putShort((short) entry.method).putInt(0);
        central.putInt(entry.crc).putInt(entry.stored.length).putInt(entry.size);
        central.putShort((short) entry.name.length)
                .putInt(0)
                .putShort((short) 0)
                .putShort((short) 0);
        central.putInt(entry.mode << 16).putInt(entry.header >= 0 ? entry.header : at);
        central.put(entry.name);
        directory.writeBytes(central.array());
        count++;
    }

    private byte[] bytes() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(locals.toByteArray());
        out.writeBytes(directory.toByteArray());
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        out.writeBytes(buffer(22 + words.length)
                .putInt(0x06054B50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(directory.size())
                .putInt(before.length() + locals.size())
                .putShort((short) words.length)
                .put(words)
                .array());
        return out.toByteArray();
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] deflate(byte[] content) {
        var deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }
}
