package al.krat.template.pack;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A file in a zip, as the directory tells of it.
 *
 * @param mode as Unix knows it; 0 where another system made the zip
 * @param header where its own header begins
 * @param data where its bytes begin
 */
record ZipMember(
        String name, int flags, int method, int crc, int compressed, int size, int mode, int header, int data) {

    private static final int MAX_RATIO = 200;

    /** What is small may be as plain as it likes. */
    private static final int FREE = 100_000;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    /** A password, or a directory that is masked by one. */
    private static final int LOCKED = 0x2041;

    private static final int KIND = 0xF000;
    private static final int LINK = 0xA000;

    boolean isFolder() {
        return name.endsWith("/");
    }

    boolean isLink() {
        return (mode & KIND) == LINK;
    }

    /** Whether a folder view would hide it, as it does what systems leave beside files; {@code ..} is not hidden. */
    boolean isHidden() {
        for (String part : name.split("/", -1)) {
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The bytes; never more than the directory says.
     *
     * @throws TemplateProblem where it is locked, damaged, or grows out of all proportion
     */
    byte[] content(byte[] zip) {
        if ((flags & LOCKED) != 0 || method != STORED && method != DEFLATED) {
            throw broken();
        }
        if (size > FREE && size / MAX_RATIO > compressed) {
            throw TemplateProblem.of(PackCode.ZIP_BOMB, Map.of("file", name, "limit", String.valueOf(MAX_RATIO)));
        }
        byte[] content = new byte[size];
        if (method == STORED) {
            if (size != compressed) {
                throw broken();
            }
            System.arraycopy(zip, data, content, 0, size);
        } else {
            inflate(zip, content);
        }
        var sum = new CRC32();
        sum.update(content);
        if ((int) sum.getValue() != crc) {
            throw broken();
        }
        return content;
    }

    private void inflate(byte[] zip, byte[] content) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip, data, compressed);
            int filled = 0;
            while (filled < size) {
                int count = inflater.inflate(content, filled, size - filled);
                if (count == 0) {
                    throw broken();
                }
                filled += count;
            }
            if (inflater.inflate(new byte[1]) != 0 || !inflater.finished() || inflater.getRemaining() != 0) {
                throw broken();
            }
        } catch (DataFormatException e) {
            throw broken();
        } finally {
            inflater.end();
        }
    }

    private TemplateProblem broken() {
        return TemplateProblem.of(PackCode.ZIP_ENTRY, Map.of("file", name));
    }
}
