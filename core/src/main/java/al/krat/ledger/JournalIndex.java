package al.krat.ledger;

import al.krat.domain.Named;
import al.krat.file.AtomicFile;
import al.krat.file.Digests;
import al.krat.intake.RecordBinary;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a journal by an index of what they say, {@code .krat-treguesi}: YAML takes its time. It is derived from
 * the files and made again wherever it does not fit them, by the names and sizes of all and the SHA-256 of the last.
 */
final class JournalIndex {

    static final String FILE = ".krat-treguesi";

    /** Fewer files are read as quickly without it. */
    private static final int WORTHWHILE = 16;

    /** So many files behind the index are read before it is made anew. */
    private static final int BEHIND = 8;

    private static final int MAX_BYTES = 256 << 20;

    private final Path folder;
    private final People people;

    JournalIndex(Path folder, People people) {
        this.folder = folder;
        this.people = people;
    }

    /** All entries, with the names of people. */
    List<JournalEntry> read(JournalFolder files) throws IOException {
        List<JournalEntry> known = files.size() < WORTHWHILE ? List.of() : indexed(files, people::shown);
        JournalChain rest = JournalChain.read(files, known.size());
        if (rest.hasErrors()) {
            throw new DamagedJournalException(rest.findings());
        }
        List<JournalEntry> read = rest.entries();
        if (files.size() >= WORTHWHILE && read.size() >= BEHIND) {
            var stored = new ArrayList<>(indexed(files, named -> named));
            stored.addAll(read);
            write(files, stored);
        }
        var all = new ArrayList<>(known);
        read.forEach(entry -> all.add(people.shown(entry)));
        return List.copyOf(all);
    }

    /** Makes the index anew; a folder that cannot be written to goes without one. */
    void write(JournalFolder files, List<JournalEntry> stored) throws IOException {
        byte[] records = RecordBinary.write(JournalEntry.class, stored);
        byte[] key = key(files.files());
        var bytes = ByteBuffer.allocate(key.length + records.length + 3 * Integer.BYTES);
        bytes.putInt(files.size())
                .putInt(key.length)
                .put(key)
                .putInt(crc(records))
                .put(records);
        try (AtomicFile file = AtomicFile.write(folder.resolve(FILE), out -> out.write(bytes.array()))) {
            file.publish();
        } catch (IOException notHere) {
            // what can be made again need not be kept
        }
    }

    /** The entries that the index has of the first files; none where it fits no beginning of them. */
    private List<JournalEntry> indexed(JournalFolder files, UnaryOperator<Named> names) throws IOException {
        byte[] bytes = bytes();
        if (bytes == null) {
            return List.of();
        }
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int count = in.getInt();
            if (count <= 0 || count > files.size()) {
                return List.of();
            }
            byte[] key = key(files.files().subList(0, count));
            var kept = new byte[Math.min(in.getInt(), in.remaining())];
            in.get(kept);
            int crc = in.getInt();
            var records = new byte[in.remaining()];
            in.get(records);
            if (!Arrays.equals(key, kept) || crc != crc(records)) {
                return List.of();
            }
            UnaryOperator<Record> named = each -> each instanceof Named person ? names.apply(person) : each;
            List<JournalEntry> entries = RecordBinary.read(JournalEntry.class, records, named);
            return entries.size() == count ? entries : List.of();
        } catch (BufferUnderflowException | NegativeArraySizeException | IOException damaged) {
            return List.of();
        }
    }

    private byte @Nullable [] bytes() throws IOException {
        Path file = folder.resolve(FILE);
        return Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES ? Files.readAllBytes(file) : null;
    }

    private static byte[] key(List<Path> files) throws IOException {
        var text = new StringBuilder(RecordBinary.signature(JournalEntry.class));
        for (Path file : files) {
            text.append('\n').append(file.getFileName()).append(' ').append(Files.size(file));
        }
        text.append('\n').append(Digests.of(files.get(files.size() - 1)));
        return Digests.of(text.toString().getBytes(StandardCharsets.UTF_8)).getBytes(StandardCharsets.US_ASCII);
    }

    private static int crc(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
