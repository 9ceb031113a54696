package al.krat.ledger;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One writer at a time, over all processes; the system lets it go when a process is killed. */
final class JournalLock implements AutoCloseable {

    static final String FILE = ".krat-kyc";

    private static final int TRIES = 200;
    private static final int PAUSE_MILLIS = 50;

    private final FileChannel channel;

    private JournalLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for its turn, at most ten seconds.
     *
     * @throws BusyLedgerException where another one does not end
     */
    static JournalLock take(Path folder) throws IOException {
        return take(folder, TRIES);
    }

    /**
     * Waits for its turn, for so many pauses.
     *
     * @throws BusyLedgerException where another one does not end
     */
    static JournalLock take(Path folder, int tries) throws IOException {
        Path file = folder.resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (int i = 0; i < tries; i++) {
                if (tryLock(channel) != null) {
                    return new JournalLock(channel);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(file.toString());
        }
        channel.close();
        throw new BusyLedgerException(file.toString());
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException otherThread) {
            return null;
        }
    }

    /** Closing the channel lets the lock go. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
