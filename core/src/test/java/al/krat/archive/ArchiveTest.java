package al.krat.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.archive.ArchiveException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {

    private static final byte[] WORDS = "Zyra e Punësimit".repeat(20).getBytes(StandardCharsets.UTF_8);
    private static final int CENTRAL = 0x02014B50;

    private static byte[] zip(byte[] content, String... names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The place of the first record of the directory. */
    private static int directory(byte[] zip) {
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (in.getInt(at) != CENTRAL) {
            at++;
        }
        return at;
    }

    private static Reason reason(byte[] zip) {
        return assertThrows(ArchiveException.class, () -> {
                    Archive archive = Archive.of(zip, 10);
                    archive.entries().forEach(archive::content);
                })
                .reason();
    }

    @Test
    void filesAreReadByWhatTheDirectoryTells() {
        Archive archive = Archive.of(zip(WORDS, "a.txt", "dosja/ë.txt"), 10);

        assertEquals(
                List.of("a.txt", "dosja/ë.txt"),
                archive.entries().stream().map(ArchiveEntry::name).toList());
        for (ArchiveEntry entry : archive.entries()) {
            assertArrayEquals(WORDS, archive.content(entry));
        }
        assertTrue(archive.isGapless());
    }

    /** One figure of the directory's first record is another. */
    @ParameterizedTest
    @CsvSource({
        "8, 1, LOCKED",
        "10, 93, AMBIGUOUS",
        "16, 7, DAMAGED",
        "20, -1, IRREGULAR",
        "24, -1, IRREGULAR",
        "24, 5, DAMAGED",
        "34, 1, IRREGULAR",
        "42, 3, IRREGULAR",
        "42, 2147483632, IRREGULAR",
        "46, 98, AMBIGUOUS"
    })
    void aFigureOfTheDirectoryIsWrong(int offset, int figure, Reason reason) {
        byte[] zip = zip(WORDS, "a.txt", "b.txt");
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int at = directory(zip) + offset;
        boolean isShort = offset == 8 || offset == 10 || offset == 34;
        if (offset == 46) {
            in.put(at, (byte) figure);
        } else if (isShort) {
            in.putShort(at, (short) figure);
        } else {
            in.putInt(at, figure);
        }

        assertEquals(reason, reason(zip));
    }

    @Test
    void twoFilesMayNotShareBytes() {
        byte[] zip = zip(WORDS, "a.txt", "b.txt");
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int second = directory(zip) + 46 + 5;
        in.putInt(second + 42, in.getInt(directory(zip) + 42));

        assertEquals(Reason.AMBIGUOUS, reason(zip));
    }

    @Test
    void moreThanWasAskedForIsRefused() {
        assertEquals(Reason.CROWDED, reason(zip(WORDS, "a b c d e f g h i j k".split(" "))));
        assertEquals(Reason.BOMB, reason(zip(new byte[1 << 20], "a.txt")));
    }

    @Test
    void bytesBetweenFilesAreSeen() {
        byte[] zip = zip(WORDS, "a.txt");
        int at = directory(zip);
        byte[] padded = new byte[zip.length + 4];
        System.arraycopy(zip, 0, padded, 0, at);
        System.arraycopy(zip, at, padded, at + 4, zip.length - at);
        ByteBuffer in = ByteBuffer.wrap(padded).order(ByteOrder.LITTLE_ENDIAN);
        in.putInt(padded.length - 22 + 16, at + 4);

        assertFalse(Archive.of(padded, 10).isGapless());
    }

    /** Whatever is cut off or changed: an answer or a refusal, nothing else. */
    @Test
    void anyBytesGiveAnAnswer() {
        byte[] good = zip(WORDS, "a.txt", "b.txt");
        var random = new Random(1912);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = Arrays.copyOf(good, round % 3 == 0 ? random.nextInt(good.length + 1) : good.length);
            for (int i = 0; i < 1 + random.nextInt(4) && bytes.length > 0; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                Archive archive = Archive.of(bytes, 10);
                archive.entries().forEach(archive::content);
            } catch (ArchiveException refused) {
                assertTrue(refused.reason() != null);
            }
        }
    }
}
