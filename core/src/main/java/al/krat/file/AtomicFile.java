package al.krat.file;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;

/**
 * A file that is there as a whole or not at all: written beside its place under a passing name, forced to the disk, then
 * renamed.
 */
public final class AtomicFile implements AutoCloseable {

    private static final String PREFIX = ".krat-";
    private static final String SUFFIX = ".tmp";
    /** Older passing files belong to a process that was killed. */
    private static final Duration STALE = Duration.ofMinutes(10);

    private final Path temporary;
    private final Path target;
    private final String sha256;

    private AtomicFile(Path temporary, Path target, String sha256) {
        this.temporary = temporary;
        this.target = target;
        this.sha256 = sha256;
    }

    /** Writes the bytes of a file. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file under a passing name.
     *
     * @throws IOException if it cannot be written; nothing stays
     */
    public static AtomicFile write(Path target, Content content) throws IOException {
        Path temporary =
                unused(target.resolveSibling(PREFIX + ProcessHandle.current().pid() + "-"));
        MessageDigest digest = Digests.sha256();
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest);
            content.writeTo(unclosable(out));
            channel.force(true);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw naming(target, e);
        } catch (RuntimeException | Error e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        return new AtomicFile(temporary, target, HexFormat.of().formatHex(digest.digest()));
    }

    /** A full disk says no name of a file. */
    private static IOException naming(Path target, IOException failure) {
        if (failure instanceof FileSystemException) {
            return failure;
        }
        var named = new FileSystemException(target.toString(), null, failure.getMessage());
        named.initCause(failure);
        return named;
    }

    public Path target() {
        return target;
    }

    /** The SHA-256 of what was written, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Puts the file in its place, over whatever is there. */
    public void publish() throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Puts the file in its place, unless something is there.
     *
     * @return false where something is; it stays as it is
     */
    public boolean publishNew() throws IOException {
        try {
            Files.createLink(target, temporary);
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return true;
    }

    /** Removes the passing file, where it is still there. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }

    /** Makes renames in a folder last through a power cut; systems that cannot do it do without. */
    public static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folders
        }
    }

    /** Removes what killed processes left in a folder. */
    public static void sweep(Path folder, FileTime now) throws IOException {
        FileTime stale = FileTime.from(now.toInstant().minus(STALE));
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path leftover : leftovers) {
                if (Files.getLastModifiedTime(leftover).compareTo(stale) < 0) {
                    Files.deleteIfExists(leftover);
                }
            }
        }
    }

    /** The time that the folder's own disk gives the passing file: no clock is asked. */
    public FileTime written() throws IOException {
        return Files.getLastModifiedTime(temporary);
    }

    private static Path unused(Path start) throws IOException {
        for (int n = 1; ; n++) {
            try {
                return Files.createFile(start.resolveSibling(start.getFileName().toString() + n + SUFFIX));
            } catch (FileAlreadyExistsException taken) {
                // the next number
            }
        }
    }

    private static OutputStream unclosable(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
