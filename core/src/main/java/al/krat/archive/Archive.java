package al.krat.archive;

import static al.krat.archive.ArchiveException.unless;

import al.krat.archive.ArchiveException.Reason;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A zip in memory. Only its directory is believed (APPNOTE 4.3.12), and only where the headers of its files agree; nothing is
 * inflated before a file is asked for, and never more than the directory says.
 */
public final class Archive {

    /** Deflate reaches 1000; styles of real Word files, which repeat themselves, reach 30. */
    public static final int MAX_RATIO = 200;

    /** What is small may be as plain as it likes. */
    private static final int SMALL = 100_000;

    private final byte[] zip;
    private final List<ArchiveEntry> entries;
    private final boolean gapless;

    private Archive(byte[] zip, ArchiveDirectory directory) {
        this.zip = zip;
        this.entries = directory.entries();
        this.gapless = directory.isGapless();
    }

    /**
     * Reads the directory of a zip.
     *
     * @param maxEntries more files are refused
     * @throws ArchiveException where it is no regular zip
     */
    public static Archive of(byte[] zip, int maxEntries) {
        return new Archive(zip, ArchiveDirectory.read(zip, maxEntries));
    }

    /** The files in the order of their bytes; a name may stand twice. */
    public List<ArchiveEntry> entries() {
        return entries;
    }

    /** Whether file stands upon file from the first byte to the directory, and each header tells all that it tells. */
    public boolean isGapless() {
        return gapless;
    }

    /**
     * The bytes of a file.
     *
     * @throws ArchiveException where it is locked, damaged, or grows out of all proportion
     */
    public byte[] content(ArchiveEntry entry) {
        unless(!entry.isLocked(), Reason.LOCKED);
        unless(entry.size() <= SMALL || entry.size() / MAX_RATIO <= entry.packed(), Reason.BOMB);
        byte[] content = new byte[entry.size()];
        if (entry.method() == ArchiveEntry.STORED) {
            unless(entry.size() == entry.packed(), Reason.DAMAGED);
            System.arraycopy(zip, entry.data(), content, 0, content.length);
        } else {
            inflate(entry, content);
        }
        var sum = new CRC32();
        sum.update(content);
        unless((int) sum.getValue() == entry.crc(), Reason.DAMAGED);
        return content;
    }

    private void inflate(ArchiveEntry entry, byte[] content) {
        var inflater = new Inflater(true);
        try {
            inflater.setInput(zip, entry.data(), entry.packed());
            int filled = 0;
            while (filled < content.length) {
                int count = inflater.inflate(content, filled, content.length - filled);
                unless(count > 0, Reason.DAMAGED);
                filled += count;
            }
            boolean over = inflater.inflate(new byte[1]) != 0;
            unless(!over && inflater.finished() && inflater.getRemaining() == 0, Reason.DAMAGED);
        } catch (DataFormatException e) {
            throw new ArchiveException(Reason.DAMAGED);
        } finally {
            inflater.end();
        }
    }
}
